/** Reads far more than its heap holds, in each format; what is not let go ends the process. */
import { readCsv, readJsonArray, readNdjson } from "../../src/bulk/index.js";

const [, , rounds = "1"] = process.argv;
const COUNT = 2_000;
const row = (index: number) => ({
  product_id: `RC-${index}`,
  variant_group_id: "RC",
  title: "Harbor rain coat ".repeat(8),
});
const rows = Array.from({ length: COUNT }, (_, index) => row(index));

function* repeated(head: string, piece: string, tail: string): Generator<Uint8Array> {
  yield Buffer.from(head);
  const bytes = Buffer.from(piece);
  for (let round = 0; round < Number(rounds); round += 1) yield bytes;
  yield Buffer.from(tail);
}

const ndjson = rows.map((one) => `${JSON.stringify(one)}\n`).join("");
const list = rows.map((one) => `,${JSON.stringify(one)}`).join("");
const csv = rows.map((one) => `${Object.values(one).join(";")}\n`).join("");
const sources = [
  readNdjson(repeated("", ndjson, "")),
  readJsonArray(repeated(`{"head":{},"items":[${JSON.stringify(row(0))}`, list, "]}"), { member: "items" }),
  readCsv(repeated(`${Object.keys(row(0)).join(";")}\n`, csv, "")),
];
for (const source of sources) {
  let count = 0;
  for await (const _ of source) count += 1;
  process.stdout.write(`${count}\n`);
}

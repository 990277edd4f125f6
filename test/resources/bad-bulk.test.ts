import { sumAtp } from "newstore-sdk";
import {
  folderPublisher,
  httpPublisher,
  readCsv,
  readJsonArray,
  readNdjson,
  sandboxPublisher,
} from "newstore-sdk/bulk";
import { describe, expect, it } from "vitest";
import { isNewStoreError } from "../../src/core/newstore-error.js";
import { CATALOG, facade, LOCALE, POLLING } from "../support/client.js";

/** What JavaScript lets a caller give for anything. */
const ANYTHING = [
  undefined,
  null,
  0,
  5,
  "",
  "x",
  true,
  [],
  [null],
  {},
  () => {},
  Symbol("x"),
  5n,
  new Date(0),
] as never[];

const { newstore } = facade();
const { availability, catalog } = newstore;
const target = () => ({ uploadUrl: "https://files.example/a" });
const key = { product_id: "P1", fulfillment_node_id: "DC01" };

async function all(rows: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of rows);
}

type Case = [string, (given: never) => unknown];
const read = (name: string): Case => [`${name} of CSV`, (given) => all(readCsv(["a,b\n1,2\n"], { [name]: given }))];
const exported = (name: string): Case => [
  `${name} of an export`,
  (given) => all(availability.export({ [name]: given }, POLLING)),
];

describe("whatever is given to a bulk method ends well or as an error that names it", () => {
  it.each<Case>([
    ["the query of an export", (given) => all(availability.export(given, POLLING))],
    ["the options of an export", (given) => all(availability.export({}, given))],
    ...["since", "group", "distinct", "cursorStore", "httpHosts"].map(exported),
    ["keys", (given) => availability.get(given)],
    ["one of the keys", (given) => availability.get(new Set([given]))],
    ["the options of a look-up", (given) => availability.get(new Set([key]), given)],
    ["a group", (given) => availability.groups.create(given)],
    ["a catalog", (given) => all(catalog.products(given, { locale: LOCALE }))],
    ["the options of a snapshot", (given) => all(catalog.products(CATALOG, given))],
    ["a price book", (given) => all(catalog.prices(CATALOG, given))],
    ["the options of prices", (given) => all(catalog.prices(CATALOG, "default", given))],
    ["the etag", (given) => all(catalog.prices(CATALOG, "default", { ifNoneMatch: given }))],
    ["hosts", (given) => all(catalog.prices(CATALOG, "default", { httpHosts: given }))],
    ["a source to compare", (given) => all(catalog.compare(given, []))],
    ["a snapshot to compare", (given) => all(catalog.compare([], given))],
    ["an item to compare", (given) => all(catalog.compare([given], []))],
    ["a row to compare", (given) => all(catalog.compare([], [given]))],
    ["the options of a comparison", (given) => all(catalog.compare([], [], given))],
    ["the folder of a comparison", (given) => all(catalog.compare([], [], { folder: given }))],
    ["the signal of a comparison", (given) => all(catalog.compare([], [], { signal: given }))],
    ["rows to sum", (given) => sumAtp(given)],
    ["a row to sum", (given) => sumAtp([given])],
    ["nodes to sum", (given) => sumAtp([], given)],
    ["a source of CSV", (given) => all(readCsv(given))],
    ["a piece of CSV", (given) => all(readCsv([given]))],
    ["the options of CSV", (given) => all(readCsv(["a,b\n"], given))],
    ...["file", "columns", "delimiter", "name", "encoding", "onInvalid", "map", "signal", "idleTimeoutMs", "clock"].map(
      read,
    ),
    ["the options of NDJSON", (given) => all(readNdjson(["{}"], given))],
    ["the options of an array", (given) => all(readJsonArray(["[]"], given))],
    ["a member", (given) => all(readJsonArray(['{"a":[]}'], { member: given }))],
    ["the options of a folder", (given) => folderPublisher(given)],
    ["the options of a PUT", (given) => httpPublisher(given)],
    ["retries of a PUT", (given) => httpPublisher({ target, retry: given })],
    ["a sandbox", (given) => sandboxPublisher(given)],
  ])("as %s", async (_, run) => {
    for (const given of ANYTHING) {
      try {
        await run(given);
      } catch (error) {
        expect(isNewStoreError(error), `${String(given)}: ${String(error)}`).toBe(true);
        expect(String(error)).not.toMatch(/TypeError|Cannot |is not a function|is not iterable/);
      }
    }
  });
});

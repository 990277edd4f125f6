import { readFile, writeFile } from "node:fs/promises";
import { Option } from "@commander-js/extra-typings";
import { files } from "../../../generated/availabilities-export/files.js";
import { clientFrom } from "../lib/client.js";
import { CommandError, type Verb } from "../lib/command.js";
import { connectedVerb } from "../lib/connection.js";
import { counted, rate } from "../lib/rate.js";
import { ROW_FORMATS, rowSink } from "../lib/rows.js";
import { text, wholeNumber } from "../lib/values.js";

const MOST_MINUTES = 1_440;
const MINUTE_MS = 60_000;

const NOTE = `
Rows go to standard output, or with --out into a file that appears when all of them are there. The cursor of the next
export goes to standard error, or with --cursor-file into a file that is read at the beginning and written at the end.`;

/** Everything that can be sold, or what changed. */
export const atpExport: Verb = (io) =>
  connectedVerb("export", "everything that can be sold, or what changed, as rows")
    .addOption(new Option("--format <format>", "how rows are written").choices(ROW_FORMATS).default("ndjson" as const))
    .option("--since <cursor>", "only what changed since an earlier export", wholeNumber(0, Number.MAX_SAFE_INTEGER))
    .option("--group <id>", "sums over the locations of a group", text)
    .option("--out <file>", "write into a file", text)
    .option("--cursor-file <file>", "take the cursor from a file, and keep the next one there", text)
    .option("--timeout <minutes>", "how long to wait for the job", wholeNumber(1, MOST_MINUTES), 60)
    .addHelpText("after", NOTE)
    .action(async ({ format, since, group, out, cursorFile, timeout, ...connection }) => {
      const from = since ?? (cursorFile === undefined ? undefined : await cursorIn(cursorFile));
      const { newstore } = await clientFrom(io, connection);
      const { item } = await files["atp-export"].schemas();
      const columns = Object.keys((item as unknown as { readonly shape: object }).shape);
      const changes = newstore.availability.export(
        { since: from, group },
        { signal: io.signal, timeoutMs: timeout * MINUTE_MS },
      );
      const done = rate(io, "row");
      io.atStop(() => [
        `${counted(done.total(), "row was", "rows were")} read${out === undefined ? "" : `; ${out} was not written`}.`,
        "An export that was not read to its end has no cursor: begin again with the old one.",
      ]);
      io.progress("waiting for the export job");
      const sink = rowSink(io, { format, columns, path: out });
      try {
        for await (const rows of changes.batches()) {
          await sink.write(rows);
          done.add(rows.length);
        }
        await sink.end();
      } catch (error) {
        await sink.abandon();
        throw error;
      }
      const { cursor } = changes;
      if (cursorFile !== undefined && cursor !== undefined) await writeFile(cursorFile, `${cursor}\n`);
      io.err(`${counted(done.total(), "row")}.${cursor === undefined ? "" : ` Next time: --since ${cursor}`}`);
    });

/** The cursor of an earlier export; none where there was none. */
async function cursorIn(path: string): Promise<number | undefined> {
  let content: string;
  try {
    content = (await readFile(path, "utf8")).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new CommandError(`${path} cannot be read: ${(error as Error).message}`);
  }
  if (/^\d{1,15}$/.test(content)) return Number(content);
  throw new CommandError(`${path} holds no cursor.`, ["Delete it to export everything again."]);
}

import { clientFrom } from "../lib/client.js";
import { EXIT, type Verb } from "../lib/command.js";
import { connectedVerb } from "../lib/connection.js";
import { readText } from "../lib/documents.js";
import { plain } from "../lib/plain.js";
import { counted, rate } from "../lib/rate.js";
import { wholeNumber } from "../lib/values.js";

const MOST_SECONDS = 3_600;
const DEFAULT_SETTLE_SECONDS = 60;

const NOTE = `
The file holds the shop's number of an order on each line; - is standard input. An order is missing when the platform says
twice that there is none. Exits with 1 when one is missing or could not be read.`;

/** Finds the orders that got lost between shop and NewStore. */
export const orderMissing: Verb = (io) =>
  connectedVerb("missing", "which of these orders NewStore does not have")
    .argument("<file>", "file with a number of the shop on each line")
    .option(
      "--settle <seconds>",
      "an order that is not there is read again so much later",
      wholeNumber(0, MOST_SECONDS),
      DEFAULT_SETTLE_SECONDS,
    )
    .option("--json", "print what was found of each order as JSON, one a line; without personal data")
    .addHelpText("after", NOTE)
    .action(async (file, { settle, json, ...connection }) => {
      const { newstore } = await clientFrom(io, connection);
      const ids = (await readText(file, io)).split("\n").map((line) => line.trim());
      const found = { there: 0, missing: 0, unknown: 0 };
      const done = rate(io, "order");
      io.atStop(() => [`${counted(done.total(), "order was", "orders were")} looked for; nothing was changed.`]);
      const wanted = ids.filter((id) => id !== "");
      for await (const one of newstore.orders.missing(wanted, { settleMs: settle * 1_000, signal: io.signal })) {
        found[one.state] += 1;
        done.add(1);
        const problem = one.state === "unknown" ? one.error.message : undefined;
        if (json) io.out(JSON.stringify({ externalId: one.externalId, state: one.state, problem }));
        else if (one.state === "missing") io.out(`✗ ${plain(one.externalId)}  missing`);
        else if (one.state === "unknown") io.out(`? ${plain(one.externalId)}  ${plain(problem)}`);
      }
      io.err(`${found.there} there, ${found.missing} missing, ${found.unknown} unknown.`);
      if (found.missing + found.unknown > 0) io.exitWith(EXIT.failed);
    });

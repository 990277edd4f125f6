import type { InjectedOrderRequest } from "../../../generated/order-injection/types.js";
import type { NewStoreError } from "../../core/newstore-error.js";
import { clientFrom } from "../lib/client.js";
import { EXIT, type Verb } from "../lib/command.js";
import { connectedVerb } from "../lib/connection.js";
import { readDocuments } from "../lib/documents.js";
import { plain } from "../lib/plain.js";
import { counted, rate } from "../lib/rate.js";
import { wholeNumber } from "../lib/values.js";

const MOST_AT_ONCE = 100;

const NOTE = `
A file holds one order, a list of them, or one a line; - is standard input. An order that is there already is injected once:
external_id is the key, so the same command can be run again after a failure. Exits with 75 when all that failed may
succeed later.`;

/** Injects orders from files. */
export const orderInject: Verb = (io) =>
  connectedVerb("inject", "inject orders from files, each at most once")
    .argument("<files...>", "files of orders")
    .option("--concurrency <orders>", "orders under way at once", wholeNumber(1, MOST_AT_ONCE))
    .option("--json", "print what became of each order as JSON, one a line")
    .addHelpText("after", NOTE)
    .action(async (files, { concurrency, json, ...connection }) => {
      const { newstore } = await clientFrom(io, connection);
      const orders = readDocuments(files, io) as AsyncIterable<InjectedOrderRequest>;
      const failed: NewStoreError[] = [];
      io.changesSomething();
      const done = rate(io, "order");
      io.atStop(() => [
        `${counted(done.total() - failed.length, "order was", "orders were")} accepted; others may have been.`,
        "The same command again injects none of them twice.",
      ]);
      for await (const { externalId, response, error } of newstore.orders.injectMany(orders, {
        concurrency,
        signal: io.signal,
      })) {
        if (error !== undefined) failed.push(error);
        done.add(1);
        if (json) io.out(JSON.stringify({ externalId, id: response?.id, error: error?.toJSON() }));
        else if (error === undefined) io.out(`✓ ${plain(externalId)}  ${plain(response.id)}`);
        else for (const line of failure(externalId, error)) io.out(line);
      }
      io.err(`${counted(done.total(), "order")}, ${failed.length} failed.`);
      if (failed.length > 0) io.exitWith(failed.every(isTemporary) ? EXIT.later : EXIT.failed);
    });

function failure(externalId: string, { message, next, issues }: NewStoreError): string[] {
  return [
    `✗ ${plain(externalId)}  ${next}: ${plain(message)}`,
    ...issues.map((issue) => `    ${plain(issue.path)}: ${plain(issue.message)}`),
  ];
}

function isTemporary({ next }: NewStoreError): boolean {
  return next === "resend" || next === "wait";
}

import type { OutboxEntry } from "../../outbox/index.js";
import { CommandError, type Verb, verb } from "../lib/command.js";
import { withOutbox } from "../lib/outbox-store.js";
import { table } from "../lib/table.js";

const NOTE = `
Prints numbers and problems of orders, never what is in them. A file is held by one process at a time: this command waits for
nobody, and says so when a worker has it.`;

/** How many orders stand where, and why the parked ones wait. */
export const outboxList: Verb = (io) =>
  verb("list", "how many orders stand where, and why parked ones wait")
    .argument("[ids...]", "where these orders stand instead")
    .option("--file <file>", "the outbox's file")
    .option("--sqlite <file>", "the outbox's SQLite database")
    .option("--table <name>", "its table there")
    .option("--json", "print the orders as JSON")
    .addHelpText("after", NOTE)
    .action(async (ids, { json, ...place }) => {
      const { counts, entries } = await withOutbox(place, async (outbox) => {
        const found: OutboxEntry[] = [];
        for (const id of ids) {
          const entry = await outbox.find(id);
          if (entry === undefined) throw new CommandError(`the outbox has no order ${JSON.stringify(id)}.`);
          found.push(entry);
        }
        if (ids.length === 0) for await (const { order: _, ...entry } of outbox.parked()) found.push(entry);
        return { counts: await outbox.counts(), entries: found };
      });
      if (json) return io.out(JSON.stringify({ counts, orders: entries }, null, 2));
      io.err(
        Object.entries(counts)
          .map(([state, count]) => `${state} ${count}`)
          .join(", "),
      );
      if (entries.length === 0) return;
      const rows = entries.map(({ id, state, problem }) => [
        id,
        state,
        problem?.next,
        problem?.errorCode ?? problem?.kind,
        problem?.message,
      ]);
      for (const line of table([["order", "state", "next", "code", "problem"], ...rows])) io.out(line);
    });

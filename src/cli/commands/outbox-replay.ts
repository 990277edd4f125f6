import { Option } from "@commander-js/extra-typings";
import { EXIT, UsageError, type Verb, verb } from "../lib/command.js";
import { ERROR_KINDS } from "../lib/error-kinds.js";
import { withOutbox } from "../lib/outbox-store.js";
import { counted } from "../lib/rate.js";

const NOTE = `
Nothing is sent from here: the worker that runs the outbox sends what is due again.`;

/** Lets parked orders be sent again. */
export const outboxReplay: Verb = (io) =>
  verb("replay", "let parked orders be sent again")
    .argument("[ids...]", "orders, as list names them")
    .option("--all", "all that are parked")
    .addOption(new Option("--kind <kind>", "all whose problem is of this kind").choices(ERROR_KINDS))
    .option("--error-code <code>", "all that the platform refused with this code")
    .option("--file <file>", "the outbox's file")
    .option("--sqlite <file>", "the outbox's SQLite database")
    .option("--table <name>", "its table there")
    .addHelpText("after", NOTE)
    .action(async (ids, { all, kind, errorCode, ...place }) => {
      const hasFilter = all === true || kind !== undefined || errorCode !== undefined;
      if (hasFilter === ids.length > 0)
        throw new UsageError("replay needs ids, or one of --all, --kind, --error-code.");
      const replayed = await withOutbox(place, async (outbox) => {
        if (hasFilter) return outbox.replay({ kind, errorCode });
        let count = 0;
        for (const id of ids) count += await outbox.replay(id);
        return count;
      });
      io.out(`${counted(replayed, "order is", "orders are")} due again.`);
      if (replayed < ids.length) io.exitWith(EXIT.failed);
    });

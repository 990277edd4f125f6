import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import type { Io } from "./io.js";

/**
 * How a reader starts the command, in help and advice. Always by the package's name: `npx newstore` outside of a project
 * would run whatever somebody else publishes under that name, with the tenant's secret in its environment.
 */
export const PROGRAM = "npx newstore-sdk";

/** Exit codes, as docs/guides/command.md lists them. 75 is what `sysexits.h` calls a temporary failure. */
export const EXIT = { ok: 0, failed: 1, usage: 2, later: 75, interrupted: 130, terminated: 143 } as const;

/** Makes one verb of the command, which prints to `io` and says by `io.exitWith` how it ended, unless all went well. */
export type Verb = (io: Io) => CommandUnknownOpts;

/** A verb's name and its line in the list of verbs; options, operands and the action follow by the library's methods. */
export function verb(name: string, summary: string): Command {
  return new Command(name).summary(summary).description(summary);
}

/** A verb that is made of others, as `order` is of `order get` and its siblings. */
export function group(name: string, summary: string, verbs: readonly Verb[]): Verb {
  return (io) => {
    const whole = verb(name, summary);
    for (const make of verbs) whole.addCommand(make(io));
    return whole;
  };
}

/** The command line was wrong; nothing was done. */
export class UsageError extends Error {
  override readonly name = "UsageError" as const;
}

/** Something that the reader can put right. */
export class CommandError extends Error {
  override readonly name = "CommandError" as const;
  constructor(
    message: string,
    /** What to do, one sentence a line. */
    readonly advice: readonly string[] = [],
  ) {
    super(message);
  }
}

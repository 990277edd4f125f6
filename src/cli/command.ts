import type { ParseArgsConfig } from "node:util";
import type { Io } from "./io.js";

/** Options of a command, as `parseArgs` takes them, each with its line in the help. */
export type OptionSpecs = Readonly<
  Record<string, NonNullable<ParseArgsConfig["options"]>[string] & { readonly help: string; readonly value?: string }>
>;

/** What was given on the command line. */
export interface Given {
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

/** Exit codes: it worked, it did not, it was asked for wrongly. */
export const EXIT = { ok: 0, failed: 1, usage: 2 } as const;

/** One thing that `newstore` can do. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What follows the name, as in `PRODUCT NODE…`. */
  readonly operands: string;
  /** How many operands it takes at least and at most. */
  readonly count: readonly [atLeast: number, atMost: number];
  readonly options: OptionSpecs;
  /** Paragraphs below the options in its help. */
  readonly notes?: readonly string[];
  /** Does it and gives back the exit code. */
  readonly run: (given: Given, io: Io) => Promise<number>;
}

/** The command line was wrong; nothing was done. */
export class UsageError extends Error {
  override readonly name = "UsageError" as const;
}

/** Something is in the way that the reader can change. */
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

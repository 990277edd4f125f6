import type { Environment } from "../../client/environment.js";

/** A colour for a line, where there are colours. */
export type Paint = "green" | "red" | "yellow" | "dim";

/** All that a command knows of the world around it. Nothing printed here can steer a terminal. */
export interface World {
  /** Prints a line of the result. */
  readonly out: (line: string, paint?: Paint) => void;
  /** Prints a line for the person who looks on; not part of the result. */
  readonly err: (line: string, paint?: Paint) => void;
  /**
   * Prints text of the result, into a file or pipe as it is. Resolves when whoever reads it can take more, so that a
   * long result needs no memory.
   */
  readonly write: (text: string) => Promise<void>;
  /** Shows how far the work is, in one line that the next one replaces. Only on a terminal. */
  readonly progress: (line: string) => void;
  /** Whether `progress` shows anything; a log gets lines of its own instead. */
  readonly hasProgress: boolean;
  /** What is written into the command, whole. */
  readonly input: () => Promise<string>;
  readonly env: Environment;
  /** From now on the command changes something: it goes on to its end although nobody reads what it says. */
  readonly changesSomething: () => void;
  /** Aborts when Ctrl-C or another signal ends the command, with the signal's name as reason. */
  readonly signal: AbortSignal;
  /**
   * Resolves with the signal's name once a signal comes, which from now on is the regular end of this command and aborts
   * nothing.
   */
  readonly stopped: () => Promise<string>;
}

/** The world of one run of the command. */
export interface Io extends World {
  /** The exit code of this run; without it, success. */
  readonly exitWith: (code: number) => void;
  /** What to print when the run ends by a signal: what was going on, and how to go on with it. */
  readonly atStop: (lines: () => readonly string[]) => void;
}

import type { Environment } from "../config/environment.js";

/** All that a command knows of the world around it. */
export interface Io {
  /** Prints a line of the result. */
  readonly out: (line: string) => void;
  /** Prints a line for the person who looks on; not part of the result. */
  readonly err: (line: string) => void;
  readonly env: Environment;
  /** Resolves with the signal's name once the process is asked to end; asks for such signals from now on. */
  readonly stopped: () => Promise<string>;
}

const STOP_SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** The world of a real process. */
export function processIo(): Io {
  // A reader such as `head` that has seen enough is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  return {
    out: (line) => void process.stdout.write(`${line}\n`),
    err: (line) => void process.stderr.write(`${line}\n`),
    env: process.env,
    stopped: () =>
      new Promise((resolve) => {
        for (const signal of STOP_SIGNALS) process.once(signal, () => resolve(signal));
      }),
  };
}

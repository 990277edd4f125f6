import type { World } from "../../src/cli/lib/io.js";
import { hideUserInfo, plainLines } from "../../src/cli/lib/plain.js";
import { run } from "../../src/cli/run.js";

/** How a run in this process ended and what it said. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What a run in this process is given. */
export interface Surroundings {
  readonly input?: string;
  readonly signal?: AbortSignal;
  /** Ends a verb whose regular end is a signal. Default: `signal`. */
  readonly stopping?: AbortSignal;
  /** Called with each line that is printed. */
  readonly onLine?: (line: string) => void;
}

/** Runs the command in this process, which is faster than one of its own. */
export async function here(
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
  { input = "", signal = new AbortController().signal, stopping = signal, onLine }: Surroundings = {},
): Promise<Said> {
  let out = "";
  let err = "";
  const world: World = {
    env,
    signal,
    out: (line) => {
      out += `${plainLines(line)}\n`;
      onLine?.(line);
    },
    err: (line) => {
      err += `${plainLines(hideUserInfo(line))}\n`;
      onLine?.(line);
    },
    write: async (text) => {
      out += text;
      onLine?.(text);
    },
    progress: () => {},
    hasProgress: false,
    changesSomething: () => {},
    input: async () => input,
    stopped: () => new Promise((resolve) => stopping.addEventListener("abort", () => resolve("SIGINT"))),
  };
  const code = await run(words, world);
  return { code, out, err };
}

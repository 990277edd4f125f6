import { explain, explainStop } from "./explain.js";
import { EXIT } from "./lib/command.js";
import type { World } from "./lib/io.js";
import { program, spokenOf } from "./program.js";

/** How long what was going on may take to end after a signal. */
const GRACE_MS = 1_000;

/** Runs a command line and gives back the exit code. */
export async function run(words: readonly string[], world: World): Promise<number> {
  let exitCode: number = EXIT.ok;
  let goingOn: () => readonly string[] = () => [];
  const exitWith = (code: number) => {
    exitCode = code;
  };
  const atStop = (lines: () => readonly string[]) => {
    goingOn = lines;
  };
  const root = program({ ...world, exitWith, atStop });
  try {
    await untilStopped(root.parseAsync([...words], { from: "user" }), world.signal);
    if (!world.signal.aborted) return exitCode;
  } catch (error) {
    if (!world.signal.aborted) {
      const { lines, exitCode: code } = explain(error, spokenOf(root, words));
      for (const [index, line] of lines.entries()) world.err(line, index === 0 ? "red" : undefined);
      return code;
    }
  }
  const { lines, exitCode: code } = explainStop(String(world.signal.reason), goingOn());
  for (const line of lines) world.err(line);
  return code;
}

/** Waits for the work; after a signal, only for so long as it needs to end by itself. */
async function untilStopped(work: Promise<unknown>, signal: AbortSignal): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const stop = new Promise<void>((resolve) => {
    signal.addEventListener("abort", () => {
      timer = setTimeout(resolve, GRACE_MS);
    });
  });
  try {
    await Promise.race([work, stop]);
  } finally {
    clearTimeout(timer);
  }
}

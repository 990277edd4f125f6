import { once } from "node:events";
import type { Paint, World } from "./io.js";
import { hideUserInfo, plainLines } from "./plain.js";

const CODES: Readonly<Record<Paint, string>> = { green: "32", red: "31", yellow: "33", dim: "2" };
const SIGNALS = ["SIGINT", "SIGTERM"] as const;
const CLEAR_LINE = "\r\u001b[2K";

/** Where a terminal does not say how wide it is. */
const USUAL_COLUMNS = 80;

/** The world of a real process. */
export function processWorld(): World {
  const { stdout, stderr, env } = process;
  for (const stream of [stdout, stderr]) stream.on("error", quietWhenNobodyReads);
  let hasProgress = false;
  const clear = () => {
    if (hasProgress) stderr.write(CLEAR_LINE);
    hasProgress = false;
  };
  const print = (stream: NodeJS.WriteStream, line: string, paint?: Paint) => {
    clear();
    stream.write(`${painted(plainLines(line), paint, hasColours(stream))}\n`);
  };
  return {
    out: (line, paint) => print(stdout, line, paint),
    // Nothing here is data that somebody reads on: an address that was typed wrong is shown without its password.
    err: (line, paint) => print(stderr, hideUserInfo(line), paint),
    write: async (text) => {
      clear();
      if (!stdout.write(stdout.isTTY ? plainLines(text) : text)) await once(stdout, "drain");
    },
    progress: (line) => {
      if (!stderr.isTTY) return;
      stderr.write(`${CLEAR_LINE}${plainLines(line).slice(0, (stderr.columns || USUAL_COLUMNS) - 1)}`);
      hasProgress = true;
    },
    hasProgress: stderr.isTTY === true,
    input: async () => {
      let text = "";
      for await (const part of process.stdin.setEncoding("utf8")) text += part;
      return text;
    },
    env,
    ...signals(),
  };
}

/** A reader such as `head` that has seen enough is no failure. */
function quietWhenNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
}

/** The first signal ends the command in its own way; the second ends the process at once. */
function signals(): Pick<World, "signal" | "stopped"> {
  const controller = new AbortController();
  let claim: ((name: string) => void) | undefined;
  for (const name of SIGNALS) process.once(name, () => (claim ? claim(name) : controller.abort(name)));
  return {
    signal: controller.signal,
    stopped: () =>
      new Promise((resolve) => {
        claim = resolve;
      }),
  };
}

/** https://no-color.org: any value but an empty one. */
function hasColours({ isTTY }: NodeJS.WriteStream): boolean {
  const { NO_COLOR = "", TERM } = process.env;
  return isTTY === true && NO_COLOR === "" && TERM !== "dumb";
}

function painted(line: string, paint: Paint | undefined, isColourful: boolean): string {
  return paint === undefined || !isColourful ? line : `\u001b[${CODES[paint]}m${line}\u001b[0m`;
}

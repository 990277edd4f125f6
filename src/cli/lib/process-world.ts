import { once } from "node:events";
import { EXIT } from "./command.js";
import type { Paint, World } from "./io.js";
import { hideUserInfo, plainLines } from "./plain.js";

const CODES: Readonly<Record<Paint, string>> = { green: "32", red: "31", yellow: "33", dim: "2" };
const SIGNALS = ["SIGINT", "SIGTERM"] as const;
const CLEAR_LINE = "\r\u001b[2K";

/** Where a terminal does not say how wide it is. */
const USUAL_COLUMNS = 80;

/** The world of a real process, which knows whether something of what it said was lost. */
export interface ProcessWorld extends World {
  readonly hasLost: () => boolean;
}

/** The world of a real process. */
export function processWorld(): ProcessWorld {
  const { stdout, stderr, env } = process;
  const closed = new Set<NodeJS.WriteStream>();
  let isChanging = false;
  let hasLost = false;
  const onError = (stream: NodeJS.WriteStream, error: NodeJS.ErrnoException) => {
    closed.add(stream);
    // A reader such as `head` that has seen enough is no failure, and no reason to leave half of the work undone.
    if (error.code === "EPIPE") return isChanging ? undefined : process.exit(EXIT.ok);
    hasLost = true;
    if (stream === stdout) stderr.write(`newstore-sdk: the output cannot be written: ${plainLines(error.message)}\n`);
    return isChanging ? undefined : process.exit(EXIT.failed);
  };
  for (const stream of [stdout, stderr]) stream.on("error", (error) => onError(stream, error));
  let hasProgress = false;
  const clear = () => {
    if (hasProgress && !closed.has(stderr)) stderr.write(CLEAR_LINE);
    hasProgress = false;
  };
  const print = (stream: NodeJS.WriteStream, line: string, paint?: Paint) => {
    if (closed.has(stream)) return;
    clear();
    stream.write(`${painted(plainLines(line), paint, hasColours(stream))}\n`);
  };
  return {
    out: (line, paint) => print(stdout, line, paint),
    // Nothing here is data that somebody reads on: an address that was typed wrong is shown without its password.
    err: (line, paint) => print(stderr, hideUserInfo(line), paint),
    write: async (text) => {
      if (closed.has(stdout)) return;
      clear();
      if (!stdout.write(stdout.isTTY ? plainLines(text) : text)) await once(stdout, "drain");
    },
    progress: (line) => {
      if (!stderr.isTTY || closed.has(stderr)) return;
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
    changesSomething: () => {
      isChanging = true;
    },
    hasLost: () => hasLost,
    ...signals(),
  };
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

import { CommanderError } from "@commander-js/extra-typings";
import { isNewStoreError, type NewStoreError } from "../core/newstore-error.js";
import { CommandError, EXIT, PROGRAM, UsageError } from "./lib/command.js";

/** An error as a person reads it. */
export interface Explanation {
  readonly lines: readonly string[];
  readonly exitCode: number;
}

/** What to do about each kind of failure, where the message itself does not say. */
const ADVICE: Readonly<Record<string, string>> = {
  configuration: `Run \`${PROGRAM} doctor\` to see which settings there are.`,
  authentication: `Check NEWSTORE_CLIENT_ID and NEWSTORE_CLIENT_SECRET; \`${PROGRAM} doctor\` says what works.`,
  connection: `Check the network and the host; \`${PROGRAM} doctor\` says which address is used.`,
  timeout: "Try again; if it stays slow, look at https://status.newstore.net.",
  rate_limit: "Wait a moment and try again.",
};

/** Says what went wrong and what to do, and with which code to exit. Never a stack for what a person can mend. */
export function explain(error: unknown, command = ""): Explanation {
  const help = [PROGRAM, command, "--help"].filter((word) => word !== "").join(" ");
  if (error instanceof CommanderError) return commandLine(error, help);
  if (error instanceof UsageError)
    return { lines: [`newstore-sdk: ${error.message}`, `See \`${help}\`.`], exitCode: EXIT.usage };
  if (error instanceof CommandError)
    return { lines: [`newstore-sdk: ${error.message}`, ...error.advice], exitCode: EXIT.failed };
  if (isNewStoreError(error)) {
    // The first of them stand in the message already.
    const others = error.issues.filter(({ message }) => !error.message.includes(message));
    const issues = others.map(({ path, message }) => `  ${path}: ${message}`);
    const requestId = error.requestId === undefined ? [] : [`Request id for NewStore's support: ${error.requestId}`];
    const advice = ADVICE[error.kind];
    return {
      lines: [`newstore-sdk: ${error.message}`, ...issues, ...requestId, ...(advice === undefined ? [] : [advice])],
      exitCode: exitCodeOf(error),
    };
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { lines: [`newstore-sdk: this is a bug in the command itself: ${text}`], exitCode: EXIT.failed };
}

function exitCodeOf({ kind, next }: NewStoreError): number {
  if (kind === "configuration") return EXIT.usage;
  return next === "resend" || next === "wait" ? EXIT.later : EXIT.failed;
}

/** What a run says that a signal has ended. */
export function explainStop(signal: string, goingOn: readonly string[]): Explanation {
  const isTerminated = signal === "SIGTERM";
  return {
    lines: [`newstore-sdk: stopped by ${isTerminated ? signal : "Ctrl-C"}.`, ...goingOn],
    exitCode: isTerminated ? EXIT.terminated : EXIT.interrupted,
  };
}

/**
 * Help and version end a run as an error too, without a word more, as does a verb that needs another one behind it;
 * everything else is what the library made of a typo.
 */
function commandLine({ code, exitCode, message }: CommanderError, help: string): Explanation {
  if (exitCode === 0) return { lines: [], exitCode: EXIT.ok };
  if (code === "commander.help") return { lines: [], exitCode: EXIT.usage };
  const [first = "", ...more] = message.replace(/^error: /, "").split("\n");
  return { lines: [`newstore-sdk: ${first}`, ...more, `See \`${help}\`.`], exitCode: EXIT.usage };
}

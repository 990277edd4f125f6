import { isNewStoreError } from "../errors/newstore-error.js";
import { CommandError, EXIT, UsageError } from "./command.js";

/** An error as a person reads it. */
export interface Explanation {
  readonly lines: readonly string[];
  readonly exitCode: number;
}

/** What to do about each kind of failure, where the message itself does not say. */
const ADVICE: Readonly<Record<string, string>> = {
  configuration: "Run `newstore doctor` to see which settings there are.",
  authentication: "Check NEWSTORE_CLIENT_ID and NEWSTORE_CLIENT_SECRET; `newstore doctor` says what works.",
  connection: "Check the network and the host; `newstore doctor` says which address is asked.",
  timeout: "Try again; if it stays slow, look at https://status.newstore.net.",
  rate_limit: "Wait a moment and try again.",
};

/** Says what went wrong and what to do, and with which code to exit. Never a stack for what a person can mend. */
export function explain(error: unknown, command: string | undefined): Explanation {
  const help = command === undefined ? "newstore --help" : `newstore ${command} --help`;
  if (error instanceof UsageError)
    return { lines: [`newstore: ${error.message}`, `See \`${help}\`.`], exitCode: EXIT.usage };
  if (error instanceof CommandError)
    return { lines: [`newstore: ${error.message}`, ...error.advice], exitCode: EXIT.failed };
  if (isNewStoreError(error)) {
    const issues = error.issues.map(({ path, message }) => `  ${path}: ${message}`);
    const requestId = error.requestId === undefined ? [] : [`Request id for NewStore's support: ${error.requestId}`];
    const advice = ADVICE[error.kind];
    return {
      lines: [`newstore: ${error.message}`, ...issues, ...requestId, ...(advice === undefined ? [] : [advice])],
      exitCode: error.kind === "configuration" ? EXIT.usage : EXIT.failed,
    };
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { lines: [`newstore: this is a mistake of the command itself: ${text}`], exitCode: EXIT.failed };
}

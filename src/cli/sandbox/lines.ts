import type { RequestListener, Violation } from "../../sandbox/index.js";

const METHOD_WIDTH = 6;
const STATUS_WIDTH = 3;
const MS_WIDTH = 6;

/** One line for a request. Its query, headers and bodies are not known here: they carry secrets. */
export function requestLine({ at, method, path, operationId, status, ms }: Parameters<RequestListener>[0]): string {
  const time = at.slice("2026-01-01T".length, -"Z".length);
  const told = status === 0 ? "cut" : String(status);
  const what = operationId === undefined ? "" : `  (${operationId})`;
  return `${time}  ${told.padStart(STATUS_WIDTH)}  ${`${Math.round(ms)} ms`.padStart(MS_WIDTH)}  ${method.padEnd(METHOD_WIDTH)} ${path}${what}`;
}

/** Text from outside never moves the cursor or colours the terminal of whoever reads it. */
function plain(text: string): string {
  return text.replace(/\p{Cc}/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** One line for a way in which a request left the contract. */
export function violationLine({ operation, pointer, rule, message }: Violation): string {
  return plain(`✗ ${operation} ${pointer}: ${message} (${rule})`);
}

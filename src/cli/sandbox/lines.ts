import type { RequestListener, Violation } from "../../sandbox/index.js";
import { plain } from "../lib/plain.js";

const METHOD_WIDTH = 6;
const STATUS_WIDTH = 3;
const MS_WIDTH = 6;

/** One line for a request. Its query, headers and bodies are not known here: they carry secrets. */
export function requestLine({ at, method, path, operationId, status, ms }: Parameters<RequestListener>[0]): string {
  const time = at.slice("2026-01-01T".length, -"Z".length);
  const shown = status === 0 ? "cut" : String(status);
  const what = operationId === undefined ? "" : `  (${operationId})`;
  return `${time}  ${shown.padStart(STATUS_WIDTH)}  ${`${Math.round(ms)} ms`.padStart(MS_WIDTH)}  ${method.padEnd(METHOD_WIDTH)} ${path}${what}`;
}

/** One line for a way in which a request left the contract. */
export function violationLine({ operation, pointer, rule, message }: Violation): string {
  return plain(`✗ ${operation} ${pointer}: ${message} (${rule})`);
}

import type { Redact } from "./redact.js";
import { oneLine } from "./text.js";

/** Deeper chains say nothing more. */
const DEEPEST_CAUSE = 5;

/**
 * A copy of a thrown value that holds its name, code, message and causes, and nothing else.
 *
 * Errors of `fetch` implementations and of ky carry the request, and with it the token, where `util.inspect` shows
 * them; their messages may quote a header's value.
 */
export function safeCause(thrown: unknown, redact: Redact, depth = 0): Error {
  if (!(thrown instanceof Error)) return new Error(oneLine(redact(describe(thrown))));
  const copy = new Error(oneLine(redact(thrown.message)));
  Object.defineProperty(copy, "name", { value: oneLine(redact(String(thrown.name)), 100), configurable: true });
  // The stack would start at this line, and the original's first line repeats the message as it was.
  Object.defineProperty(copy, "stack", { value: `${copy.name}: ${copy.message}`, configurable: true });
  const code = codeOf(thrown);
  if (code !== undefined) Object.defineProperty(copy, "code", { value: oneLine(redact(code), 100), enumerable: true });
  if (thrown.cause !== undefined && depth < DEEPEST_CAUSE) {
    const value = safeCause(thrown.cause, redact, depth + 1);
    Object.defineProperty(copy, "cause", { value, configurable: true });
  }
  return copy;
}

/** The first system error code in a chain of causes, as in `ECONNREFUSED`. */
export function systemCode(thrown: unknown): string | undefined {
  let error = thrown;
  for (let depth = 0; depth <= DEEPEST_CAUSE && error instanceof Error; depth += 1) {
    const code = codeOf(error);
    if (code !== undefined) return code;
    const [first] = error instanceof AggregateError ? error.errors : [];
    error = error.cause ?? first;
  }
  return undefined;
}

/** System calls that come before a connection stands: what fails in them has sent nothing. */
const BEFORE_SENDING: ReadonlySet<unknown> = new Set(["connect", "getaddrinfo"]);

/** Whether there was never a connection: the host has no address, or nobody took the call. Said where that is certain. */
export function neverConnected(thrown: unknown, depth = 0): boolean {
  if (!(thrown instanceof Error) || depth > DEEPEST_CAUSE) return false;
  if (codeOf(thrown) === "UND_ERR_CONNECT_TIMEOUT") return true;
  const { syscall } = thrown as { readonly syscall?: unknown };
  if (BEFORE_SENDING.has(syscall)) return true;
  // One error an address that was tried; those of Node carry the code of the first and no system call.
  const tried = thrown instanceof AggregateError ? thrown.errors : [];
  if (tried.length > 0) return tried.every((one) => neverConnected(one, depth + 1));
  return neverConnected(thrown.cause, depth + 1);
}

function codeOf(error: Error): string | undefined {
  const code = (error as { readonly code?: unknown }).code;
  return typeof code === "string" ? code : undefined;
}

function describe(thrown: unknown): string {
  if (typeof thrown === "string") return thrown;
  return `a ${typeof thrown} was thrown`;
}

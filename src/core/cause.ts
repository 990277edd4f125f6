import { isInstance } from "./is-instance.js";
import type { Redact } from "./redact.js";
import { oneLine } from "./text.js";
import { withoutQueries } from "./without-queries.js";

/** Deeper chains say nothing more. */
const DEEPEST_CAUSE = 5;

/** Longer chains have no end. */
const MOST_CAUSES = 100;

/**
 * A copy of a thrown value that holds its name, code, message and causes, and nothing else.
 *
 * Errors of `fetch` implementations and of ky carry the request, and with it the token, where `util.inspect` shows
 * them; their messages may quote a header's value. Whoever threw it, an address in it, as of a proxy, a database or a file,
 * loses name, password and query.
 *
 * @param redact - takes out what else is known to be secret. Default: nothing is.
 */
export function safeCause(thrown: unknown, redact: Redact = asItIs, depth = 0): Error {
  const shown = (text: string) => oneLine(withoutQueries(redact(text)));
  if (!isError(thrown)) return new Error(shown(describe(thrown)));
  const copy = new Error(shown(textAt(thrown, "message") ?? ""));
  const name = oneLine(shown(textAt(thrown, "name") ?? "Error"), 100);
  Object.defineProperty(copy, "name", { value: name, configurable: true });
  // The stack would start at this line, and the original's first line repeats the message as it was.
  Object.defineProperty(copy, "stack", { value: `${copy.name}: ${copy.message}`, configurable: true });
  const code = textAt(thrown, "code");
  if (code !== undefined) Object.defineProperty(copy, "code", { value: oneLine(shown(code), 100), enumerable: true });
  const cause = memberOf(thrown, "cause");
  if (cause !== undefined && depth < DEEPEST_CAUSE) {
    const value = safeCause(cause, redact, depth + 1);
    Object.defineProperty(copy, "cause", { value, configurable: true });
  }
  return copy;
}

/**
 * A cause as an error carries it: itself, or a copy of what can be read of it where a part of it throws when it is looked
 * at. Whoever prints an error reads its cause, and must not end with another error.
 */
export function readable(cause: unknown): unknown {
  return isReadable(cause) ? cause : safeCause(cause);
}

function isReadable(thrown: unknown): boolean {
  const seen = new Set<Error>();
  try {
    for (let error = thrown; isError(error) && !seen.has(error); error = error.cause) {
      // A cause that is another one each time it is read would be read for ever.
      if (seen.size > MOST_CAUSES) return false;
      seen.add(error);
      void [error.name, error.message, error.stack];
    }
    return true;
  } catch {
    return false;
  }
}

const asItIs = (text: string): string => text;

/** What a function of the user's threw, for the text of an error: its own words on one line, without what is secret. */
export function quotedCause(thrown: unknown, redact: Redact = asItIs): string {
  const { name, message } = safeCause(thrown, redact);
  return message === "" ? name : `${name === "Error" ? "" : `${name}: `}"${message}"`;
}

/** One word, as names and codes of errors are. */
const WORD = /^\w{1,60}$/;

/**
 * What was thrown, for a log: name and code, and no more. Words of a handler or a store may hold personal data, and a name
 * that is no word may be anything.
 */
export function nameAndCode(thrown: unknown): string {
  if (!isError(thrown)) return typeof thrown;
  const [name = "", code = ""] = [textAt(thrown, "name"), textAt(thrown, "code")];
  return `${WORD.test(name) ? name : "Error"}${WORD.test(code) ? ` ${code}` : ""}`;
}

/** The first system error code in a chain of causes, as in `ECONNREFUSED`. */
export function systemCode(thrown: unknown): string | undefined {
  let error = thrown;
  for (let depth = 0; depth <= DEEPEST_CAUSE && isError(error); depth += 1) {
    const code = textAt(error, "code");
    if (code !== undefined) return code;
    error = memberOf(error, "cause") ?? errorsPerAddress(error)[0];
  }
  return undefined;
}

/** System calls that come before a connection stands: what fails in them has sent nothing. */
const BEFORE_SENDING: ReadonlySet<unknown> = new Set(["connect", "getaddrinfo"]);

/** Codes of a failed handshake: TLS comes before the request. */
const HANDSHAKE =
  /^(ERR_SSL_WRONG_VERSION_NUMBER|ERR_SSL_PACKET_LENGTH_TOO_LONG|ERR_TLS_CERT_ALTNAME_INVALID|CERT_HAS_EXPIRED|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_GET_ISSUER_CERT_LOCALLY|UNABLE_TO_VERIFY_LEAF_SIGNATURE)$/;

/** Whether there was never a connection: the host has no address, nobody took the call, or TLS failed. Said where that is certain. */
export function neverConnected(thrown: unknown, depth = 0): boolean {
  if (!isError(thrown) || depth > DEEPEST_CAUSE) return false;
  const code = textAt(thrown, "code");
  if (code === "UND_ERR_CONNECT_TIMEOUT" || HANDSHAKE.test(code ?? "")) return true;
  if (BEFORE_SENDING.has(memberOf(thrown, "syscall"))) return true;
  const perAddress = errorsPerAddress(thrown);
  if (perAddress.length > 0) return perAddress.every((one) => neverConnected(one, depth + 1));
  return neverConnected(memberOf(thrown, "cause"), depth + 1);
}

/** One error an address; the whole carries the code of the first and no system call. */
function errorsPerAddress(error: Error): readonly unknown[] {
  const errors = error instanceof AggregateError ? memberOf(error, "errors") : undefined;
  return Array.isArray(errors) ? errors : [];
}

function isError(value: unknown): value is Error {
  return isInstance(value, Error);
}

function textAt(error: Error, name: string): string | undefined {
  const value = memberOf(error, name);
  return typeof value === "string" ? value : undefined;
}

function memberOf(error: Error, name: string): unknown {
  try {
    return (error as unknown as Readonly<Record<string, unknown>>)[name];
  } catch {
    return undefined;
  }
}

function describe(thrown: unknown): string {
  if (typeof thrown === "string") return thrown;
  if (thrown === undefined || thrown === null) return `${String(thrown)} was thrown`;
  return `${typeof thrown === "object" ? "an" : "a"} ${typeof thrown} was thrown`;
}

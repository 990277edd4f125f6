import type { Clock } from "./clock.js";
import { NewStoreError } from "./newstore-error.js";
import { written } from "./shown.js";
import { oneLine } from "./text.js";
import { unheeded } from "./unheeded.js";

/**
 * Fields of a log line. Only what is named here is ever logged: no bodies, no headers, no queries, no ids of people.
 */
export interface LogFields {
  /** Operation that the line is about, as in `createInjectedOrder`. */
  readonly operationId?: string | undefined;
  /** Path template, as in `/v0/orders/{id}`. */
  readonly template?: string | undefined;
  /** HTTP status of the response, where there was one. */
  readonly status?: number | undefined;
  /** Which attempt it is about; the first is 1. */
  readonly attempt?: number | undefined;
  /** How long the attempt took, in milliseconds. */
  readonly durationMs?: number | undefined;
  /** How long is waited before the next attempt, in milliseconds. */
  readonly waitMs?: number | undefined;
  /** Id to quote to NewStore's support, where the response names one. */
  readonly requestId?: string | undefined;
  /** JSON pointer to a value that differs from the contract, as in `/items/0/price`. */
  readonly pointer?: string | undefined;
  /** Name of the rule that a value breaks. */
  readonly rule?: string | undefined;
}

type LogMethod = (message: string, fields?: LogFields) => void;

/**
 * Any of the four methods; `console`, pino, bunyan and winston fit as they are. The message says it all; `fields`
 * repeat it for machines.
 *
 * | level | lines |
 * | --- | --- |
 * | `debug` | each request, and how it ended |
 * | `info` | each wait for another attempt |
 * | `warn` | what works and needs a look: differences from the contract, a token store that is down, a hook that failed |
 * | `error` | nothing today: what fails is thrown, and logged by whoever catches it |
 *
 * @example
 * ```ts
 * const newstore = new NewStore({ tenant, credentials, logger: console, logLevel: "warn" });
 * const quiet = newstore.withOptions({ logger: pino({ level: "info" }) });
 * ```
 */
export interface Logger {
  /** Each request, and how it ended. Absent: not logged; so with the other three. */
  readonly debug?: LogMethod;
  /** Each wait for another attempt. */
  readonly info?: LogMethod;
  /** What works and needs a look. */
  readonly warn?: LogMethod;
  /** Nothing today: what fails is thrown. */
  readonly error?: LogMethod;
}

/** The allow-list. A field that is not in it is dropped, also where a caller of `log` passes a wider object. */
const LOGGED: Readonly<Record<keyof LogFields, true>> = {
  operationId: true,
  template: true,
  status: true,
  attempt: true,
  durationMs: true,
  waitMs: true,
  requestId: true,
  pointer: true,
  rule: true,
};

/** Calls one method of the user's logger. A logger that throws or rejects does not fail a call. */
export function log(logger: Logger, level: keyof Logger, message: string, fields: LogFields = {}): void {
  if (logger[level] === undefined) return;
  try {
    unheeded(logger[level](oneLine(`newstore-sdk: ${message}`), allowed(fields)));
  } catch {
    // There is nowhere left to say it.
  }
}

/** Names and values of the allow-list: numbers, and texts on one line that cannot forge another one. */
function allowed(fields: LogFields): LogFields {
  const kept: Record<string, string | number> = {};
  for (const name in LOGGED) {
    const value = fields[name as keyof LogFields];
    if (typeof value === "string") kept[name] = oneLine(value);
    else if (typeof value === "number") kept[name] = value;
  }
  return kept;
}

/** Calls a function of the user that only looks on. What it throws is logged and changes nothing. */
export function notify<Event>(
  logger: Logger,
  name: string,
  hook: ((event: Event) => void) | undefined,
  event: Event,
): void {
  if (hook === undefined) return;
  // Not its own words: they may hold what the event does not.
  const onFailure = () => log(logger, "warn", `the hook ${name} failed and was ignored`);
  try {
    unheeded(hook(event), onFailure);
  } catch {
    onFailure();
  }
}

/** The least severe level that is logged. */
export type LogLevel = keyof Logger | "off";

/** From the least severe to the most. */
const LEVELS = ["debug", "info", "warn", "error"] as const satisfies readonly (keyof Logger)[];

/** What pino and bunyan have and loggers that take the message first do not. */
interface FieldsFirst {
  readonly child?: unknown;
  /** pino. */
  readonly bindings?: unknown;
  /** bunyan. */
  readonly addSerializers?: unknown;
}

type Write = (first: unknown, second: unknown) => unknown;

/**
 * The user's logger, limited to a level, behind one calling convention.
 *
 * | logger | is called as | since otherwise |
 * | --- | --- | --- |
 * | pino, bunyan | `(fields, message)` | pino drops the fields, bunyan prints them into the message |
 * | any other | `(message, fields)` | |
 *
 * Methods are looked up at each line, on the logger itself: pino replaces them when its level changes.
 *
 * @param level - default `debug`: the logger's own level decides.
 *
 * @throws {NewStoreError} of kind `configuration`, when the level is none.
 */
export function createLogger(logger: Logger | undefined, level: LogLevel = "debug"): Logger {
  if (level !== "off" && !LEVELS.includes(level)) {
    throw new NewStoreError(`The option logLevel is ${written(level)}: give one of ${LEVELS.join(", ")}, off.`, {
      kind: "configuration",
    });
  }
  if (logger === undefined || level === "off") return {};
  const isFieldsFirst = takesFieldsFirst(logger);
  const write = (name: keyof Logger, message: string, fields: LogFields | undefined): unknown => {
    const target = logger as Readonly<Record<string, Write | undefined>>;
    return isFieldsFirst ? target[name]?.(fields, message) : target[name]?.(message, fields);
  };
  const methods = LEVELS.slice(LEVELS.indexOf(level)).map((name) => [
    name,
    (message: string, fields?: LogFields) => write(name, message, fields),
  ]);
  return Object.fromEntries(methods);
}

function takesFieldsFirst(logger: Logger & FieldsFirst): boolean {
  const isPino = typeof logger.bindings === "function";
  const isBunyan = typeof logger.addSerializers === "function";
  return typeof logger.child === "function" && (isPino || isBunyan);
}

/** How long the same thing is not said again. */
const QUIET_MS = 60_000;

/**
 * Says each text at most once a minute. A store that is down meets every renewal; a line each would bury what
 * else is in the log.
 */
export function throttledWarn(clock: Clock, say: (text: string) => void): (text: string) => void {
  const saidAtMs = new Map<string, number>();
  return (text) => {
    const nowMs = clock.monotonicMs();
    const lastMs = saidAtMs.get(text);
    if (lastMs !== undefined && nowMs - lastMs < QUIET_MS) return;
    saidAtMs.set(text, nowMs);
    say(text);
  };
}

import { oneLine } from "../errors/text.js";

/** Fields of a log line. Only what is named here is ever logged: no bodies, no headers, no queries, no ids of people. */
export interface LogFields {
  readonly operationId?: string | undefined;
  /** Path template, as in `/v0/orders/{id}`. */
  readonly template?: string | undefined;
  readonly status?: number | undefined;
  /** Which try it is about; the first is 1. */
  readonly attempt?: number | undefined;
  readonly durationMs?: number | undefined;
  readonly waitMs?: number | undefined;
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
 * | `info` | each wait for another try |
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
  readonly debug?: LogMethod;
  readonly info?: LogMethod;
  readonly warn?: LogMethod;
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
    const written: unknown = logger[level](oneLine(`newstore-sdk: ${message}`), allowed(fields));
    // An async function fits the type; its rejection would otherwise go unhandled and may end the process.
    if (written instanceof Promise) written.catch(() => {});
  } catch {
    // There is nowhere left to say it.
  }
}

/** Names and values of the allow-list: numbers, and texts on one line that cannot forge another one. */
function allowed(fields: LogFields): LogFields {
  const kept: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (!Object.hasOwn(LOGGED, name)) continue;
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
    // An async function fits the type; its rejection would otherwise go unhandled and may end the process.
    Promise.resolve(hook(event) as unknown).catch(onFailure);
  } catch {
    onFailure();
  }
}

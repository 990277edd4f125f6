/** Fields of a log line. Only what is named here is ever logged: no bodies, no headers, no queries, no ids of people. */
export interface LogFields {
  readonly operationId?: string;
  /** Path template, as in `/v0/orders/{id}`. */
  readonly template?: string;
  readonly status?: number | undefined;
  readonly attempt?: number;
  readonly durationMs?: number;
  readonly waitMs?: number;
  readonly requestId?: string | undefined;
  readonly pointer?: string;
  readonly rule?: string;
}

type LogMethod = (message: string, fields?: LogFields) => void;

/** Any of the four methods; `console` and pino fit. The message says it all; `fields` repeat it for machines. */
export interface Logger {
  readonly debug?: LogMethod;
  readonly info?: LogMethod;
  readonly warn?: LogMethod;
  readonly error?: LogMethod;
}

/** Calls one method of the user's logger. A logger that throws does not fail a call. */
export function log(logger: Logger, level: keyof Logger, message: string, fields: LogFields = {}): void {
  try {
    logger[level]?.(`newstore-sdk: ${message}`, fields);
  } catch {
    // There is nowhere left to say it.
  }
}

/** Calls a function of the user that only looks on. What it throws is logged and changes nothing. */
export function notify<Event>(
  logger: Logger,
  name: string,
  hook: ((event: Event) => void) | undefined,
  event: Event,
): void {
  if (hook === undefined) return;
  const onFailure = () => log(logger, "warn", `the hook ${name} failed and was ignored`);
  try {
    // An async function fits the type; its rejection would otherwise go unhandled and may end the process.
    Promise.resolve(hook(event) as unknown).catch(onFailure);
  } catch {
    onFailure();
  }
}

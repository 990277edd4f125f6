import { NewStoreError } from "../errors/newstore-error.js";
import type { LogFields, Logger } from "./logger.js";

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
    throw new NewStoreError(`The option logLevel is ${String(level)}: give one of ${LEVELS.join(", ")}, off.`, {
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

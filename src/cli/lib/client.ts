import { optionsFromEnvironment } from "../../client/environment.js";
import type { ClientOptions } from "../../client/options.js";
import type { Logger } from "../../core/logger.js";
import { NewStore } from "../../newstore.js";
import { UsageError } from "./command.js";
import { type ConnectionOptions, connectionFrom } from "./connection.js";
import type { Io } from "./io.js";
import { environmentOf, missingIn } from "./layers.js";

/** Options as the command line and the environment have them, and the client they make. */
export interface CliClient {
  readonly options: ClientOptions;
  readonly newstore: NewStore;
}

/**
 * A client as the command line and the environment describe it.
 *
 * @throws {UsageError} naming all that is missing.
 * @throws {NewStoreError} kind `configuration` for what is wrong.
 */
export async function clientFrom(io: Io, given: ConnectionOptions = {}, more: ClientOptions = {}): Promise<CliClient> {
  const { settings, endpoints } = await connectionFrom(given, io.env);
  const missing = missingIn(settings);
  if (missing.length > 0)
    throw new UsageError(
      `${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} not set. ` +
        "There are the environment, a file that --env-file names, and profiles.",
    );
  const defaults: ClientOptions = {
    userAgentSuffix: "newstore-cli",
    logger: loggerFor(io),
    logLevel: given.verbose ? "debug" : "warn",
    endpoints,
  };
  const options = optionsFromEnvironment(environmentOf(settings), { ...defaults, ...more });
  return { options, newstore: new NewStore(options) };
}

function loggerFor(io: Io): Logger {
  const line = (message: string) => io.err(message, "dim");
  return { debug: line, info: line, warn: line };
}

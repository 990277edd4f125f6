import { optionsFromEnvironment } from "../config/environment.js";
import type { NewStoreOptions } from "../config/options.js";
import { NewStore } from "../newstore.js";
import type { Io } from "./io.js";

/** Options from the environment, and the client they make. */
export interface CliClient {
  readonly options: NewStoreOptions;
  readonly newstore: NewStore;
}

/**
 * A client as the environment describes it.
 *
 * @throws {NewStoreError} kind `configuration` naming what is missing.
 */
export function clientFrom(io: Io, more: NewStoreOptions = {}): CliClient {
  const options = optionsFromEnvironment(io.env, { userAgentSuffix: "newstore-cli", ...more });
  return { options, newstore: new NewStore(options) };
}

import { NewStoreError } from "../core/newstore-error.js";
import type { Credentials } from "../transport/index.js";
import { mergeOptions } from "../transport/options.js";
import type { ClientOptions, NewStoreOptions } from "./options.js";

/** Environment variables, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Options from environment variables; empty ones count as absent.
 *
 * | variable | option |
 * | --- | --- |
 * | `NEWSTORE_TENANT` | `tenant` |
 * | `NEWSTORE_STAGE` | `stage` |
 * | `NEWSTORE_CLIENT_ID`, `NEWSTORE_CLIENT_SECRET`, `NEWSTORE_SCOPES` (space separated) | `credentials` |
 * | `NEWSTORE_USERNAME`, `NEWSTORE_PASSWORD` | `credentials` (legacy) |
 * | `NEWSTORE_BASE_URL`, `NEWSTORE_TOKEN_URL` | `baseUrl`, `tokenUrl` |
 *
 * @param given - options that win over the environment; `undefined` ones do not.
 *
 * @throws {NewStoreError} kind `configuration` naming the variable that is missing; values are never shown.
 */
export function optionsFromEnvironment(environment: Environment, given: ClientOptions = {}): NewStoreOptions {
  const read: Read = (name) => {
    const value = environment[`NEWSTORE_${name}`]?.trim();
    return value === "" ? undefined : value;
  };
  const found = {
    tenant: read("TENANT"),
    stage: read("STAGE"),
    baseUrl: read("BASE_URL"),
    tokenUrl: read("TOKEN_URL"),
  };
  const hosts: ClientOptions = mergeOptions(found, given);
  if (hosts.baseUrl === undefined) required("TENANT", hosts.tenant);
  // The tenant or the base URL is there: that was seen to above.
  return { ...hosts, credentials: hosts.credentials ?? credentialsFrom(read) } as NewStoreOptions;
}

type Read = (name: string) => string | undefined;

function credentialsFrom(read: Read): Credentials {
  const clientId = read("CLIENT_ID");
  const clientSecret = read("CLIENT_SECRET");
  const username = read("USERNAME");
  const password = read("PASSWORD");
  const isClient = clientId !== undefined || clientSecret !== undefined;
  const isUser = username !== undefined || password !== undefined;
  if (isClient && isUser) throw contradiction();
  if (isUser) return { username: required("USERNAME", username), password: required("PASSWORD", password) };
  const scopes = read("SCOPES")?.split(/\s+/);
  return {
    clientId: required("CLIENT_ID", clientId),
    clientSecret: required("CLIENT_SECRET", clientSecret),
    ...(scopes !== undefined && { scopes }),
  };
}

function required(name: string, value: string | undefined): string {
  if (value !== undefined) return value;
  throw new NewStoreError(`The environment variable NEWSTORE_${name} is not set. NewStore.fromEnv needs it.`, {
    kind: "configuration",
  });
}

function contradiction(): NewStoreError {
  return new NewStoreError(
    "The environment names both an API client (NEWSTORE_CLIENT_…) and a user (NEWSTORE_USERNAME, NEWSTORE_PASSWORD)." +
      " Unset one of them; the API client is the current way.",
    { kind: "configuration" },
  );
}

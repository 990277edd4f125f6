import { NewStoreError } from "../errors/newstore-error.js";
import type { Credentials } from "../transport/index.js";
import type { NewStoreOptions } from "./options.js";

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
 * @param withCredentials - whether credentials must be among them. Default `true`.
 *
 * @throws {NewStoreError} kind `configuration` naming the variable that is missing; values are never shown.
 */
export function optionsFromEnvironment(environment: Environment, withCredentials = true): NewStoreOptions {
  const read = (name: string): string | undefined => {
    const value = environment[`NEWSTORE_${name}`]?.trim();
    return value === "" ? undefined : value;
  };
  return {
    tenant: read("TENANT"),
    stage: read("STAGE"),
    baseUrl: read("BASE_URL"),
    tokenUrl: read("TOKEN_URL"),
    ...(withCredentials && { credentials: credentialsFrom(read) }),
  };
}

function credentialsFrom(read: (name: string) => string | undefined): Credentials {
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

import type { OperationDescriptor } from "../../src/core/operation.js";
import { type Input, isRead } from "./platform.js";
import type { Suite } from "./suite.js";

const NOBODY = "00000000-0000-4000-8000-000000000000";
const CLIENT_ERROR = 400;
const SERVER_ERROR = 500;

/** Values for parameters that must be there, in a question for something that does not exist. */
const QUERY: Readonly<Record<string, string>> = {
  id_type: "internal",
  limit: "1",
  search_from: "2020-01-01T00:00:00Z",
  version: "1",
};

/**
 * What follows from descriptors alone: every operation without a token, every id that nobody has, every body that is none.
 */
export async function generalChecks(suite: Suite): Promise<void> {
  for (const operation of suite.operations) {
    if (suite.options.readOnly && !isRead(operation)) {
      suite.record(operation.id, "status", "changes something", "skip", "this run only reads");
      continue;
    }
    if (operation.security === "bearer") await withoutToken(suite, operation);
    if (operation.method === "GET" && operation.path.includes("{")) await unknownId(suite, operation);
    if (operation.requestBodyRequired && operation.security === "bearer") await noObject(suite, operation);
  }
}

/** docs/platform/authentication-and-conventions.md#failed-authentication: without an Authorization header, 401. */
async function withoutToken(suite: Suite, operation: OperationDescriptor): Promise<void> {
  const response = await suite.platform.send(operation, { ...strangersOf(operation), anonymous: true });
  const right = response.status === 401;
  suite.record(
    operation.id,
    "auth",
    "401 without a token",
    right ? "pass" : "fail",
    right ? undefined : `got ${response.status}`,
  );
  if (right) await suite.fits(operation, response, "error without a token fits its schema", "error");
}

async function unknownId(suite: Suite, operation: OperationDescriptor): Promise<void> {
  const response = await suite.platform.send(operation, strangersOf(operation));
  const { status } = response;
  const what = "an unknown id is refused";
  if (status === 401 || status === 403)
    return suite.record(operation.id, "error", what, "skip", `the token may not: ${status}`);
  // Lists below something unknown may be empty, and configurations go by any name.
  const refused = status >= CLIENT_ERROR && status < SERVER_ERROR;
  const isList = status === 200 && /^list/.test(operation.id);
  suite.record(
    operation.id,
    "error",
    what,
    refused ? "pass" : isList ? "skip" : "fail",
    refused ? undefined : `got ${status}`,
  );
  if (refused) await suite.fits(operation, response, "that error fits its schema", "error");
}

/** Questions only: a body that is no object can create nothing. */
async function noObject(suite: Suite, operation: OperationDescriptor): Promise<void> {
  const response = await suite.platform.send(operation, { ...strangersOf(operation), body: "no object" });
  const { status } = response;
  const what = "a body that is none is refused";
  if (status === 401 || status === 403)
    return suite.record(operation.id, "error", what, "skip", `the token may not: ${status}`);
  const refused = status >= CLIENT_ERROR && status < SERVER_ERROR;
  suite.record(operation.id, "error", what, refused ? "pass" : "fail", refused ? undefined : `got ${status}`);
  if (refused) await suite.fits(operation, response, "that error fits its schema", "error");
}

function strangersOf(operation: OperationDescriptor): Input {
  const of = (place: "path" | "query" | "header") =>
    operation.parameters.filter(({ in: where, required }) => where === place && (required || place === "path"));
  return {
    path: Object.fromEntries(of("path").map(({ name }) => [name, NOBODY])),
    query: Object.fromEntries(of("query").map(({ name }) => [name, QUERY[name] ?? NOBODY])),
    headers: Object.fromEntries(of("header").map(({ name }) => [name, NOBODY])),
  };
}

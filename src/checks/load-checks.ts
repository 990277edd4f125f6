import { loadPart } from "../core/load-part.js";
import type { OperationDescriptor } from "../core/operation.js";
import type { OperationInput } from "../core/request.js";
import type { ApiResponse } from "../core/response.js";
import type { Finding } from "./drift.js";

/** An operation's checks, ready to run. */
export interface Checks {
  /** All that is wrong with a request. */
  request(input: OperationInput, callHeaders: Readonly<Record<string, string | undefined>>): Finding[];
  /** Where a response differs from the contract. */
  response(response: ApiResponse): Finding[];
}

const loading = new WeakMap<OperationDescriptor, Promise<Checks>>();
const loaded = new WeakMap<OperationDescriptor, Checks>();

/** The checks of an operation that were loaded before: nobody waits for them. */
export function checksAtHand(operation: OperationDescriptor): Checks | undefined {
  return loaded.get(operation);
}

/**
 * Loads an operation's schemas, once a descriptor, and with the first of them the code that reads schemas and knows the
 * rules: a program that never makes a call, or checks nothing, loads neither. A failed load is not kept: the next call
 * tries again.
 */
export function loadChecks(operation: OperationDescriptor): Promise<Checks> {
  const known = loading.get(operation);
  if (known !== undefined) return known;
  const checks = load(operation);
  loading.set(operation, checks);
  checks.then(
    (own) => loaded.set(operation, own),
    () => loading.delete(operation),
  );
  return checks;
}

async function load(operation: OperationDescriptor): Promise<Checks> {
  const [schemas, { checkRequest, checkResponse }] = await loadPart(() =>
    Promise.all([operation.schemas(), import("./checks.js")]),
  );
  return {
    request: (input, callHeaders) => checkRequest(operation, schemas, input, callHeaders),
    response: (response) => checkResponse(schemas, response),
  };
}

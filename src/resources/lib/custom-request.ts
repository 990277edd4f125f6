import { type Call, call, fromResponse } from "../../core/call.js";
import { configurationError } from "../../core/configuration-error.js";
import { defineOperation } from "../../core/define-operation.js";
import type { HeadersInput } from "../../core/headers-input.js";
import { NewStoreError } from "../../core/newstore-error.js";
import type { HttpMethod, Idempotency, OperationDescriptor } from "../../core/operation.js";
import type { CallOptions, Transport } from "../../core/request.js";
import type { ApiResponse } from "../../core/response.js";
import { written } from "../../core/shown.js";
import { oneLine } from "../../core/text.js";
import { refuseUnknown } from "../../core/unknown-option.js";
import { asMethod } from "./as-method.js";

/** A request that no document of the SDK describes. */
export interface CustomRequest {
  /** HTTP method. */
  readonly method: HttpMethod;
  /**
   * Path on the tenant's host, beginning with `/`. Write ids as placeholders and give them in `params`, as in
   * `/v0/d/tax_cases/{id}`: logs and telemetry then name the request by its template, and ids stay out of them.
   */
  readonly path: string;
  /** Values of the path's placeholders; each is encoded. */
  readonly params?: Readonly<Record<string, string | number>> | undefined;
  /** Query parameters; a list is repeated, `undefined` is left out. */
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** Added to the request; they win over the SDK's own, except `Authorization`. */
  readonly headers?: HeadersInput | undefined;
  /** Sent as JSON, unless `headers` has another `content-type`. */
  readonly body?: unknown;
  /**
   * What may be sent again after a failure. Default: `safe` for GET and HEAD, `never` for the others. `idempotent`: it
   * changes something, and a repeat changes nothing more. `{ by: "body.external_id" }` names the part of the request that makes a repetition harmless, `{ header: "Idempotency-Key" }`
   * a header that the SDK fills.
   */
  readonly replay?: Idempotency | undefined;
}

const MEMBERS: Readonly<Record<keyof CustomRequest, true>> = {
  method: true,
  path: true,
  params: true,
  query: true,
  headers: true,
  body: true,
  replay: true,
};

const WORDS = { method: "request", names: { path: "params" } };

/** Sends a request of the caller's own through the whole transport. */
export function sendCustom<T>(transport: Transport, request: CustomRequest, options?: CallOptions): Call<T> {
  const send = async (): Promise<ApiResponse<T>> => {
    if (typeof request !== "object" || request === null)
      throw configurationError("of request", `is ${written(request)}: give { method, path }`);
    refuseUnknown(request, Object.keys(MEMBERS), "request.");
    const { method, path, params, query, headers, body, replay } = request;
    const operation = defineOperation({
      id: `${method} ${String(path).split("?")[0]}`,
      ...{ method, path },
      ...(replay !== undefined && { idempotency: replay }),
    });
    return call<T>(transport, operation, { path: params, query, headers, body }, options).withResponse();
  };
  return asMethod(WORDS, fromResponse(send()));
}

/** Where GraphQL queries go: [order retrieval](../../../docs/platform/order-retrieval.md#graphql). It only reads. Evidence: observed. */
const GRAPHQL = {
  id: "graphql",
  api: "graphql",
  method: "POST",
  path: "/api/v1/org/data/query",
  idempotency: "safe",
} as const;

/** A response of the GraphQL endpoint. */
interface GraphqlResponse<T> {
  readonly data?: T | null;
  readonly errors?: readonly unknown[];
}

/** Sends a GraphQL query, and turns the errors of a 200 into one of the SDK. */
export function sendGraphql<T>(
  transport: Transport,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  options?: CallOptions,
): Call<T> {
  const operation = defineOperation(GRAPHQL);
  const sent = call<GraphqlResponse<T>>(transport, operation, { body: { query, variables } }, options);
  return asMethod(
    { method: "graphql" },
    fromResponse(sent.withResponse().then((response) => dataOf(operation, response))),
  );
}

function dataOf<T>(operation: OperationDescriptor, response: ApiResponse<GraphqlResponse<T>>): ApiResponse<T> {
  const { data: body, status, headers, requestId, attempts } = response;
  const { data, errors } = (body ?? {}) as GraphqlResponse<T>;
  if (Array.isArray(errors) && errors.length > 0) throw graphqlError(operation, response, errors);
  if (data !== undefined && data !== null) return { ...response, data };
  throw new NewStoreError(`${operation.id} returned ${status} without data. Check the query.`, {
    ...{ kind: "api", operationId: operation.id, status, requestId, attempts, body, headers },
  });
}

function graphqlError(
  operation: OperationDescriptor,
  { data: body, status, headers, requestId, attempts }: ApiResponse,
  errors: readonly unknown[],
): NewStoreError {
  const entries = errors.map((error) => (error ?? {}) as { message?: unknown; extensions?: { code?: unknown } });
  const messages = entries.flatMap(({ message }) => (typeof message === "string" ? [oneLine(message)] : []));
  const code = entries.map(({ extensions }) => extensions?.code).find((value) => typeof value === "string");
  const partial = "What was read all the same is the error's body.data.";
  return new NewStoreError(
    `${operation.id} returned ${status} with ${errors.length === 1 ? "an error" : `${errors.length} errors`}: ` +
      `${messages[0] ?? "it has no text"} ${partial}`,
    {
      ...{ kind: "api", operationId: operation.id, status, requestId, attempts, body, headers, messages },
      errorCode: code === undefined ? undefined : oneLine(String(code), 200),
    },
  );
}

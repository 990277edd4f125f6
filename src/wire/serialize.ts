import type { HttpMethod, OperationDescriptor } from "../core/operation.js";
import type { OperationInput } from "../core/request.js";
import { writeBody } from "./body.js";
import { type Endpoints, endpointOf, templateOf } from "./endpoints.js";
import { writeHeaders } from "./headers.js";
import { problemAt } from "./input-problem.js";
import { chooseMediaTypes } from "./media-type.js";
import { fillPath } from "./path.js";
import { writeQuery } from "./query.js";
import { personalOf, secretsOf } from "./secrets.js";

/** An operation's input, written down. */
export interface SerializedRequest {
  readonly method: HttpMethod;
  /** Path template that the URL was made of. */
  readonly template: string;
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | undefined;
  /** Values at the contract's secret places. */
  readonly secrets: readonly string[];
  readonly personal: () => readonly string[];
}

/** What the serialiser needs beside the input. */
export interface SerializeOptions {
  /** Origin and path prefix, without a slash at the end. */
  readonly baseUrl: string;
  readonly endpoints: Endpoints;
  /** Sent unless the input or the call says otherwise. */
  readonly defaultHeaders: Readonly<Record<string, string>>;
  /** Headers of this call; they win over the input's. */
  readonly callHeaders: Readonly<Record<string, string | undefined>>;
}

/** Writes an operation's input down. Pure: the same input gives the same bytes. Throws an {@link InputProblem}. */
export function serialize(
  operation: OperationDescriptor,
  input: OperationInput,
  options: SerializeOptions,
): SerializedRequest {
  const { method, path: template } = endpointOf(operation, options.endpoints);
  const path = fillPath(template, operation.parameters, asRecord(input.path));
  const query = writeQuery(operation.parameters, asRecord(input.query));
  const given = {
    ...options.defaultHeaders,
    ...writeHeaders(asRecord(input.headers), "headers"),
    ...writeHeaders(options.callHeaders, "options.headers"),
  };
  const { accept, contentType } = chooseMediaTypes(operation, given, input.body !== undefined);
  const { "content-type": _, ...headers } = given;
  if (contentType !== undefined && (method === "GET" || method === "HEAD"))
    throw problemAt("body", "no-body", `a ${method} request cannot carry a body`);
  const body = contentType === undefined ? undefined : writeBody(input.body, contentType);
  return {
    method,
    template: templateOf(template),
    url: `${options.baseUrl}${path}${query === "" ? "" : `${path.includes("?") ? "&" : "?"}${query}`}`,
    headers: { ...headers, accept, ...(body === undefined ? {} : { "content-type": body.mediaType }) },
    body: body?.bytes,
    secrets: secretsOf(operation, input.body),
    personal: () => personalOf(operation, input),
  };
}

function asRecord(part: object | undefined): Readonly<Record<string, unknown>> {
  return (part ?? {}) as Record<string, unknown>;
}

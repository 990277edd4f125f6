import type { OperationDescriptor, OperationSchemas } from "../../core/operation.js";
import { isDeeperThan } from "../kernel/depth.js";
import { type Finding, findingsOf } from "../kernel/finding.js";
import { bodyKind, normaliseMediaType } from "../kernel/media-type.js";
import { decodeParameters } from "./parameters.js";

/** What came in, before it is known to fit. */
export interface RawRequest {
  readonly path: Readonly<Record<string, string>>;
  /** @internal Left out of the declarations, which must do without the DOM. */
  readonly query: URLSearchParams;
  /** @internal Left out of the declarations, which must do without the DOM. */
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** The decoded body and what is wrong with the request. */
export interface Checked {
  readonly body: unknown;
  readonly findings: readonly Finding[];
}

/** Whatever looks into a body goes down level by level, and a stack holds some thousands. */
const MOST_LEVELS = 500;

/** Headers that the exchange itself settles; their values are never a caller's mistake. */
const NEGOTIATED: ReadonlySet<string> = new Set(["accept", "content-type"]);

/** Checks a request against its operation's contract. */
export async function checkRequest(operation: OperationDescriptor, request: RawRequest): Promise<Checked> {
  const schemas = await operation.schemas();
  const { body, findings } = readBody(operation, schemas, request);
  return { body, findings: [...parameterFindings(operation, schemas, request), ...findings] };
}

function parameterFindings(operation: OperationDescriptor, schemas: OperationSchemas, request: RawRequest): Finding[] {
  const of = (place: "path" | "query" | "header") =>
    operation.parameters.filter(({ in: where, name }) => where === place && !NEGOTIATED.has(name.toLowerCase()));
  const header = (name: string) => {
    const value = request.headers.get(name);
    return value === null ? [] : [value];
  };
  const path = (name: string) => (request.path[name] === undefined ? [] : [request.path[name]]);
  const query = (name: string) => request.query.getAll(name);
  return [
    ...findingsOf("/path", schemas.path, decodeParameters(of("path"), schemas.path, path)),
    ...findingsOf("/query", schemas.query, decodeParameters(of("query"), schemas.query, query)),
    ...findingsOf("/headers", schemas.headers, decodeParameters(of("header"), schemas.headers, header)).filter(
      ({ pointer }) => !NEGOTIATED.has(pointer.slice("/headers/".length).toLowerCase()),
    ),
  ];
}

function readBody(operation: OperationDescriptor, schemas: OperationSchemas, request: RawRequest): Checked {
  const offered = operation.requestMediaTypes ?? [];
  const [first] = offered;
  if (first === undefined || isUnread(operation, schemas)) return { body: undefined, findings: [] };
  if (request.body.byteLength === 0) {
    const findings = operation.requestBodyRequired
      ? [{ pointer: "/body", rule: "required", message: "A request body is required." }]
      : [];
    return { body: undefined, findings };
  }
  const encoding = request.headers.get("content-encoding");
  if (encoding !== null && encoding !== "identity") {
    const message = "A compressed request body: no source says that the platform reads one.";
    return { body: undefined, findings: [{ pointer: "/headers/content-encoding", rule: "content_encoding", message }] };
  }
  const sent = request.headers.get("content-type");
  const mediaType =
    sent === null ? first : offered.find((type) => normaliseMediaType(type) === normaliseMediaType(sent));
  if (mediaType === undefined) {
    const message = `The media type ${sent} is not one of ${offered.join(", ")}.`;
    return { body: undefined, findings: [{ pointer: "/headers/content-type", rule: "media_type", message }] };
  }
  let body: unknown;
  try {
    body = decodeBody(mediaType, request.body);
  } catch (cause) {
    const message = `The request body is not JSON${placeIn((cause as Error).message)}.`;
    return { body: undefined, findings: [{ pointer: "/body", rule: "malformed_json", message }] };
  }
  if (!(body instanceof Uint8Array) && isDeeperThan(body, MOST_LEVELS)) {
    const message = `The request body is nested deeper than ${MOST_LEVELS} levels: no platform would read that.`;
    return { body: undefined, findings: [{ pointer: "/body", rule: "too_deep", message }] };
  }
  return { body, findings: findingsOf("/body", schemas.body?.[mediaType], body) };
}

/** Whether the contract says nothing of a body but that there may be one: then it may be anything. */
function isUnread({ requestBodyRequired }: OperationDescriptor, { body = {} }: OperationSchemas): boolean {
  return requestBodyRequired !== true && Object.values(body).every((schema) => schema.type === "unknown");
}

/** Where reading JSON ended, if the error says so. The rest of its text quotes the body, which may hold a secret. */
function placeIn(message: string): string {
  const [, place] = /at (position \d+)/.exec(message) ?? [];
  if (place !== undefined) return `, at ${place}`;
  return message.includes("end of JSON") ? ": it ends too early" : "";
}

function decodeBody(mediaType: string, bytes: Uint8Array): unknown {
  const kind = bodyKind(mediaType);
  if (kind === "bytes") return bytes;
  const text = new TextDecoder().decode(bytes);
  if (kind === "text") return text;
  return kind === "form" ? Object.fromEntries(new URLSearchParams(text)) : JSON.parse(text);
}

import type { Incoming, ReceiverStatus } from "../receive.js";
import { bodyText } from "./body.js";

/** A request of `node:http`, of Express, or of Fastify. */
export interface NodeRequestLike {
  /** Anything but `POST` is refused with 405. */
  readonly method?: string | undefined;
  /** Headers, their names in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** What a parser before this one made of the body: an object, a text, bytes. */
  readonly body?: unknown;
  /** Fastify's way to the request of `node:http`. */
  readonly raw?: unknown;
}

/** A response of `node:http` or of Express, or a reply of Fastify. */
export interface NodeResponseLike {
  /** Set to the status, where there is no `code`. */
  statusCode?: number;
  /** Called without a body, where there is no `code`. */
  // biome-ignore lint/suspicious/noExplicitAny: the frameworks' own types differ; any of them fits.
  end?(...args: any[]): unknown;
  /** Called after a refusal, to close the connection: nobody has read the rest of its body. */
  // biome-ignore lint/suspicious/noExplicitAny: likewise.
  setHeader?(...args: any[]): unknown;
  /** Fastify's way to set the status; a reply of Fastify is recognised by it. */
  // biome-ignore lint/suspicious/noExplicitAny: likewise.
  code?(...args: any[]): any;
  /** Fastify's way to respond, called on what `code` returns. */
  // biome-ignore lint/suspicious/noExplicitAny: likewise.
  send?(...args: any[]): unknown;
}

/** Takes a request as node:http, Express and Fastify have it, its body raw or parsed. */
export async function receiveNode(
  request: NodeRequestLike,
  response: NodeResponseLike,
  receive: (incoming: Incoming) => Promise<ReceiverStatus>,
): Promise<void> {
  const { authorization } = request.headers;
  const status = await receive({
    method: request.method,
    authorization: typeof authorization === "string" ? authorization : undefined,
    text: (maxBytes) => readNode(request, maxBytes),
  });
  respond(response, status);
}

function respond(response: NodeResponseLike, status: ReceiverStatus): void {
  if (typeof response.code === "function") {
    response.code(status).send();
    return;
  }
  response.statusCode = status;
  // What is left of a body that was not read would be taken for the next request.
  if (status !== 200) response.setHeader?.("connection", "close");
  response.end?.();
}

async function readNode(request: NodeRequestLike, maxBytes: number): Promise<string | undefined> {
  const { body } = request;
  const stream = request.raw ?? request;
  if (body === undefined || body === null || isLeftOut(body, stream))
    return bodyText(stream as AsyncIterable<Uint8Array | string>, maxBytes);
  if (body instanceof Uint8Array) return bodyText([body], maxBytes);
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return new TextEncoder().encode(text).byteLength > maxBytes ? undefined : text;
}

/**
 * Whether a parser has left the body alone and put an empty object in its place, as those of Express 4 do with a type that
 * they do not know: then nobody has read it.
 */
function isLeftOut(body: unknown, stream: unknown): boolean {
  if (typeof body !== "object" || body === null || Array.isArray(body) || Object.keys(body).length > 0) return false;
  return (stream as { readonly readableDidRead?: unknown }).readableDidRead === false;
}

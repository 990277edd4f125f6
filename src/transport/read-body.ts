import { isTextType } from "./media-type.js";

/** What the SDK needs of a response of `fetch`. */
export interface ResponseLike {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: { cancel(): Promise<void> } | null;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A body as it was read: text where the type says text or nothing, bytes otherwise. */
export type RawBody = string | Uint8Array;

/** Statuses whose answers have no body (RFC 9110, 15.3.5, 15.3.6, 15.4.5). */
const BODILESS = new Set([204, 205, 304]);

/** Reads a whole body. Not streamed: the deadline of a try covers it, and answers of the API are documents. */
export async function readBody(response: ResponseLike): Promise<RawBody> {
  if (BODILESS.has(response.status)) {
    // Some servers send one all the same; unread, it would keep the connection busy.
    await response.body?.cancel().catch(() => {});
    return "";
  }
  const type = response.headers.get("content-type");
  if (type === null || isTextType(type)) return response.text();
  return new Uint8Array(await response.arrayBuffer());
}

import type { Incoming, ReceiverStatus } from "../receive.js";

/**
 * The global `Request`, where the program that is compiled has them: `export const POST = events.fetch` has
 * to fit the framework's own types, and the declarations compile without them.
 */
export type WebRequest = typeof globalThis extends { readonly Request: new (...args: infer _) => infer R }
  ? R
  : WebRequestLike;

/** The global `Response`, likewise. */
export type WebResponse = typeof globalThis extends { readonly Response: new (...args: infer _) => infer R }
  ? R
  : { readonly status: number };

/** What is read of a request. The global `Request` fits. */
export interface WebRequestLike {
  readonly method: string;
  readonly headers: { get(name: string): string | null };
  readonly body: unknown;
  text(): Promise<string>;
}

/** Takes a request as Hono, Next.js, Bun, Deno and Workers have it. */
export async function receiveWeb(
  request: WebRequestLike,
  receive: (incoming: Incoming) => Promise<ReceiverStatus>,
): Promise<WebResponse> {
  const status = await receive({
    method: request.method,
    authorization: request.headers.get("authorization"),
    text: (maxBytes) => readWeb(request, maxBytes),
  });
  return new Response(null, { status }) as WebResponse;
}

async function readWeb(request: WebRequestLike, maxBytes: number): Promise<string | undefined> {
  const body = request.body as ReadableStream<Uint8Array> | null;
  if (body === null || typeof body?.getReader !== "function") return request.text();
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return textOf(chunks);
    length += value.byteLength;
    if (length > maxBytes) {
      await reader.cancel().catch(() => undefined);
      return undefined;
    }
    chunks.push(value);
  }
}

/** Decoded as a whole: a character may lie across the border of two chunks. */
export function textOf(chunks: readonly Uint8Array[]): string {
  const decoder = new TextDecoder();
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join("") + decoder.decode();
}

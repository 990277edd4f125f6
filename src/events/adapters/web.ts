import type { Incoming, ReceiverStatus } from "../receive.js";
import { bodyText } from "./body.js";

/**
 * The global `Request`, where the program that is compiled has them: `export const POST = events.fetch` has
 * to fit the framework's own types, and the declarations compile without them.
 */
export type WebRequest = typeof globalThis extends {
  /** The class of the runtime. */
  readonly Request: {
    /** Makes one; its arguments do not matter here. */
    new (...args: infer _): infer R;
  };
}
  ? R
  : WebRequestLike;

/** The global `Response`, likewise. */
export type WebResponse = typeof globalThis extends {
  /** The class of the runtime. */
  readonly Response: {
    /** Makes one; its arguments do not matter here. */
    new (...args: infer _): infer R;
  };
}
  ? R
  : {
      /** 200: the event is kept. 401, 405, 413 or 503: it is not. */
      readonly status: number;
    };

/** What is read of a request. The global `Request` fits. */
export interface WebRequestLike {
  /** Anything but `POST` is refused with 405. */
  readonly method: string;
  /** Headers; only `authorization` is read. */
  readonly headers: {
    /** Value of a header, by its name in any case; `null` where there is none. */
    get(name: string): string | null;
  };
  /** The body as a stream; without one, `text` is called. */
  readonly body: unknown;
  /** Reads the whole body. */
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
  if (body === null || typeof body?.getReader !== "function") {
    const text = await request.text();
    return new TextEncoder().encode(text).byteLength > maxBytes ? undefined : text;
  }
  return bodyText(chunksOf(body), maxBytes);
}

/** Not every runtime lets a stream be iterated. One that is left is told that nobody reads on. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  let isDone = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      isDone = done;
      if (done) return;
      yield value;
    }
  } catch (error) {
    isDone = true;
    throw error;
  } finally {
    if (!isDone) await reader.cancel().catch(() => undefined);
  }
}

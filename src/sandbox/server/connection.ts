/** Thrown where a real `fetch` would fail: the connection was cut. */
export class ConnectionCutError extends TypeError {
  override readonly name = "TypeError";
  /** Where Node's own `fetch` puts the socket's error. */
  override readonly cause = Object.assign(new Error("read ECONNRESET"), {
    code: "ECONNRESET",
    errno: -104,
    syscall: "read",
  });

  constructor() {
    super("fetch failed");
  }
}

const cutShort = new WeakSet<Response>();

/** Whether a response will be cut in the middle of its body. */
export function isTruncated(response: Response): boolean {
  return cutShort.has(response);
}

/** The same response, cut in the middle of its body; without a body there is only the connection to be cut. */
export async function truncated(response: Response): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.byteLength === 0) throw new ConnectionCutError();
  const headers = new Headers(response.headers);
  headers.set("content-length", String(bytes.byteLength));
  // Rounded down: half of one byte is none.
  const half = bytes.slice(0, Math.floor(bytes.byteLength / 2));
  let sent = half.byteLength === 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent) return controller.error(new ConnectionCutError());
      sent = true;
      controller.enqueue(half);
    },
  });
  const short = new Response(body, { status: response.status, headers });
  cutShort.add(short);
  return short;
}

const endless = new WeakSet<Response>();

/** Marks a response whose body goes on: the server sends each part as it comes. */
export function streamed(response: Response): Response {
  endless.add(response);
  return response;
}

/** Whether a response's body goes on. */
export function isStreamed(response: Response): boolean {
  return endless.has(response);
}

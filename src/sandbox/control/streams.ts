import { streamed } from "../server/connection.js";

/** A reader who falls behind by more lines than this is cut off: the sandbox must not keep them all for him. */
const MOST_WAITING = 10_000;
const EVENT_STREAM = "text/event-stream";
const LINES = "application/x-ndjson";

/** Media types of a stream, the one without being asked first. */
export const STREAM_TYPES: readonly string[] = [LINES, EVENT_STREAM];

/** Sends one thing more; `false` when nobody reads any longer. */
export type Push = (data: unknown) => void;

/**
 * A response that goes on: one JSON text a line, or server-sent events where the request accepts those. `begin` starts
 * what pushes and gives back what ends it, which is called once the reader is gone.
 */
export function streamResponse(request: Request, begin: (push: Push) => () => void): Response {
  const sse = (request.headers.get("accept") ?? "").includes(EVENT_STREAM);
  const encoder = new TextEncoder();
  let end: (() => void) | undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const push: Push = (data) => {
        if ((controller.desiredSize ?? 0) < -MOST_WAITING) {
          end?.();
          controller.error(new Error("The reader is too slow."));
          return;
        }
        const json = JSON.stringify(data);
        controller.enqueue(encoder.encode(sse ? `data: ${json}\n\n` : `${json}\n`));
      };
      end = begin(push);
    },
    cancel: () => end?.(),
  });
  const headers = { "content-type": sse ? EVENT_STREAM : LINES, "cache-control": "no-store" };
  return streamed(new Response(body, { status: 200, headers }));
}

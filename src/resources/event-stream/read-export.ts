import type { EventEnvelope } from "../../../generated/event-stream/types.js";
import { quotedCause, safeCause } from "../../core/cause.js";
import { configurationError } from "../../core/configuration-error.js";
import { isNewStoreError, NewStoreError } from "../../core/newstore-error.js";
import { resolveSignal } from "../../core/options.js";
import { refuseUnknown } from "../../core/unknown-option.js";
import type { AbortSignalLike } from "../../core/web-types.js";
import { textLines } from "../../files/text-lines.js";
import type { FacadeContext } from "../lib/context.js";
import { boundedItems, isTooLong } from "../lib/user-work.js";

/** The content of a file: text or bytes, whole or in chunks, as S3 clients, `fs` and `fetch` hand it over. */
export type ExportContent = string | Uint8Array | AsyncIterable<Uint8Array | string> | Iterable<Uint8Array>;

/** How a file of events is read. */
export interface ReadExportOptions {
  /** Ends the reading. Default: nothing does. */
  readonly signal?: AbortSignalLike | undefined;
  /**
   * Called with a line that is no event, which is left out then. Default: the reading ends with an error that names the
   * line. The text may hold personal data.
   */
  readonly onUnreadable?: ((line: { readonly number: number; readonly text: string }) => void) | undefined;
}

/** Reads the events of a file: newline-delimited JSON, an envelope a line (docs/platform/events-and-webhooks.md#integration). */
export async function* readExport(
  { clock, timeouts }: FacadeContext,
  content: ExportContent,
  options: ReadExportOptions,
): AsyncGenerator<EventEnvelope> {
  refuseUnknown(options, ["signal", "onUnreadable"]);
  const { onUnreadable } = options;
  const signal = resolveSignal(options.signal);
  if (onUnreadable !== undefined && typeof onUnreadable !== "function")
    throw configurationError("onUnreadable", "is no function");
  const limits = { clock, limitMs: timeouts.totalMs };
  try {
    for await (const { number, text } of textLines(checked(boundedItems(chunksOf(content), limits, signal), signal))) {
      if (signal?.aborted === true) throw signal.reason;
      if (text.trim() === "") continue;
      const event = envelopeOf(text);
      if (event !== undefined) yield event;
      else if (onUnreadable === undefined) throw unreadable(number);
      else onUnreadable({ number, text });
    }
  } catch (cause) {
    if (signal?.aborted === true && !isNewStoreError(cause))
      throw new NewStoreError("The reading of the export was aborted by the caller's signal.", {
        kind: "aborted",
        cause,
      });
    if (!isTooLong(cause)) throw cause;
    const message = `The export file brought nothing for timeouts.totalMs, ${limits.limitMs} ms. Read it again.`;
    throw new NewStoreError(message, { kind: "timeout", retryable: true, cause });
  }
}

function chunksOf(content: ExportContent): Iterable<Uint8Array | string> | AsyncIterable<Uint8Array | string> {
  if (typeof content === "string" || content instanceof Uint8Array) return [content];
  const isIterable =
    typeof content === "object" && content !== null && (Symbol.asyncIterator in content || Symbol.iterator in content);
  if (isIterable) return content;
  throw configurationError(
    "content of readExport",
    "is no file: give its text, its bytes, or what yields them in chunks",
  );
}

/** The chunks of a source; what it throws is an error of the SDK's, like all else that ends the reading. */
async function* checked(
  chunks: AsyncIterable<unknown>,
  signal: AbortSignalLike | undefined,
): AsyncGenerator<Uint8Array | string> {
  try {
    for await (const chunk of chunks) {
      if (typeof chunk !== "string" && !(chunk instanceof Uint8Array))
        throw configurationError("content of readExport", `yielded a ${typeof chunk}: give chunks of text or of bytes`);
      yield chunk;
    }
  } catch (thrown) {
    if (isNewStoreError(thrown) || isTooLong(thrown) || signal?.aborted === true) throw thrown;
    const why = quotedCause(thrown);
    const message = `The export file could not be read to its end, its source threw ${why}. Read it again.`;
    const cause = safeCause(thrown);
    throw new NewStoreError(message, { kind: "connection", retryable: true, cause });
  }
}

function envelopeOf(text: string): EventEnvelope | undefined {
  let value: Partial<EventEnvelope> | null;
  try {
    value = JSON.parse(text) as Partial<EventEnvelope> | null;
  } catch {
    return undefined;
  }
  const isEvent = typeof value?.name === "string" && typeof value.payload === "object" && value.payload !== null;
  return isEvent ? (value as EventEnvelope) : undefined;
}

function unreadable(line: number): NewStoreError {
  const message = `Line ${line} of the export file is no event, as it is where a file is cut off. With onUnreadable it is left out.`;
  return new NewStoreError(message, {
    kind: "validation",
    issues: [{ path: `lines[${line - 1}]`, message: "is no event", rule: "event" }],
  });
}

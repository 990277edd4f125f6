import { isNewStoreError } from "../../core/newstore-error.js";
import { onAbort } from "../../core/on-abort.js";
import { isTransientStatus } from "../../core/status.js";
import type { AbortSignalLike, FetchLike } from "../../core/web-types.js";
import { storageText, uploadError, uploadTookTooLong } from "../../resources/lib/upload-error.js";
import { bounded, isTooLong, type UserWorkLimits } from "../../resources/lib/user-work.js";
import { responseStart } from "./response-start.js";

/** A PUT as it is to be sent. */
export interface Put {
  /** What errors call it, as in `Uploading products.zip`. */
  readonly what: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** What of the limit was spent before. Default 0. */
  readonly spentMs?: number;
}

/** With what it is sent, and for how long. */
export interface PutMeans {
  readonly fetch: FetchLike;
  readonly limits: UserWorkLimits;
  readonly signal: AbortSignalLike | undefined;
}

/** Part of a `Response`. */
type StorageResponse = Parameters<typeof responseStart>[0] & { readonly status: number };

/** Bytes. A storage says more than this only about itself, and what is behind them is not read. */
const LONGEST_RESPONSE = 8_192;

/**
 * Sends a PUT once.
 *
 * @throws {NewStoreError} `retryable` where another attempt may help; the signal's reason when that aborts.
 */
export async function putOnce(
  { what, url, headers, body, spentMs = 0 }: Put,
  { fetch, limits, signal }: PutMeans,
): Promise<void> {
  const controller = new AbortController();
  const release = signal === undefined ? () => {} : onAbort(signal, () => controller.abort(signal.reason));
  try {
    const init = { method: "PUT", headers, body, duplex: "half", redirect: "manual", signal: controller.signal };
    const sending = Promise.resolve().then(() => fetch(url, init) as Promise<StorageResponse>);
    const exchange = sending.then(
      async (response) => [response.status, await responseStart(response, LONGEST_RESPONSE)] as const,
    );
    const left = { clock: limits.clock, limitMs: Math.max(0, limits.limitMs - spentMs) };
    const [status, text] = await bounded(exchange, left, signal);
    if (status >= 200 && status < 300) return;
    const said = storageText(text);
    const message = `${what} failed with ${status}${said === "" ? "" : `, ${said}`}`;
    throw uploadError(message, { status, retryable: isTransientStatus(status) });
  } catch (cause) {
    if (signal?.aborted === true) throw signal.reason;
    if (isTooLong(cause)) throw uploadTookTooLong(what, String(limits.limitMs));
    // What `fetch` throws says "fetch failed"; why stands in its cause, which may be the archive's own refusal.
    const why = (cause as Error).cause ?? cause;
    if (isNewStoreError(cause) || isNewStoreError(why)) throw isNewStoreError(cause) ? cause : why;
    throw uploadError(`${what} failed`, { cause: why, retryable: true });
  } finally {
    release();
    controller.abort();
  }
}

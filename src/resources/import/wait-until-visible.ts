import { showProduct } from "../../../generated/catalog-export/operations.js";
import type { Product } from "../../../generated/catalog-export/types.js";
import { configurationError } from "../../core/configuration-error.js";
import { InnerSignal } from "../../core/inner-signal.js";
import { isNewStoreError, NewStoreError } from "../../core/newstore-error.js";
import { checkCallOptions } from "../../core/options.js";
import type { CallOptions } from "../../core/request.js";
import { sleep } from "../../core/wait.js";
import type { FacadeContext } from "../lib/context.js";
import { checkSource, inParallel } from "../lib/in-parallel.js";
import type { Visibility, VisibleOptions } from "./visible-options.js";

const NAMES = ["catalog", "locale", "isVisible", "intervalMs", "maxIntervalMs", "timeoutMs"] as const;
const DEFAULT_INTERVAL_MS = 5_000;
const DEFAULT_MAX_INTERVAL_MS = 60_000;
/** Minutes are usual, a day is possible: a process that waits for that long waits in vain. */
const DEFAULT_TIMEOUT_MS = 1_800_000;
const GROWTH = 1.5;
const CONCURRENCY = 4;
const NOT_FOUND = 404;
const MOST_NAMED = 10;

/** What one look at a product found. */
type Look =
  | { readonly id: string; readonly product: Product }
  | { readonly id: string; readonly failure: NewStoreError | undefined }
  | { readonly id: string; readonly fatal: unknown };

/**
 * Reads products again and again until all are there, each until it was seen once.
 *
 * | a read | then |
 * | --- | --- |
 * | finds the product | it is not read again |
 * | finds none (404), or one that `isVisible` does not take | the next look |
 * | fails for a moment (connection, timeout, 5xx, 429) | the next look |
 * | fails otherwise | its error |
 */
export async function waitUntilVisible(
  context: FacadeContext,
  ids: Iterable<string>,
  given: VisibleOptions,
): Promise<readonly Product[]> {
  checkCallOptions(given, NAMES);
  const { catalog, locale, isVisible = () => true, intervalMs, maxIntervalMs, timeoutMs, ...options } = pausesOf(given);
  const all = idsOf(ids);
  const { clock } = context;
  const startMs = clock.monotonicMs();
  const leftMs = () => startMs + timeoutMs - clock.monotonicMs();
  const seen = new Map<string, Product>();
  const missing = () => all.filter((id) => !seen.has(id));
  const look = async (id: string): Promise<Look> => {
    try {
      const query = { shop: catalog, locale };
      const product = await context.api.catalogExport.showProduct({ path: { id }, query }, within(options, leftMs()));
      const isThere = typeof product === "object" && product !== null;
      return isThere && taken(isVisible, product) ? { id, product } : { id, failure: undefined };
    } catch (error) {
      return isPassing(error) ? { id, failure: error.status === NOT_FOUND ? undefined : error } : { id, fatal: error };
    }
  };
  let pauseMs = intervalMs;
  for (let isLast = false; ; ) {
    let failure: NewStoreError | undefined;
    for await (const found of inParallel(missing(), look, { concurrency: CONCURRENCY, signal: options.signal })) {
      if ("fatal" in found) throw found.fatal;
      if ("product" in found) seen.set(found.id, found.product);
      else failure = found.failure ?? failure;
    }
    if (missing().length === 0) return all.map((id) => seen.get(id) as Product);
    if (isLast || leftMs() <= 0) throw tooLate(all, seen, timeoutMs, failure);
    const waitMs = Math.max(pauseMs, failure?.retryAfterMs ?? 0);
    isLast = waitMs >= leftMs();
    // The last look comes when half of what is left has passed: later it would have no time for its responses.
    await pause(context, isLast ? leftMs() / 2 : waitMs, options.signal, all, seen);
    pauseMs = Math.min(pauseMs * GROWTH, maxIntervalMs);
  }
}

function pausesOf(given: VisibleOptions) {
  const {
    intervalMs = DEFAULT_INTERVAL_MS,
    maxIntervalMs = DEFAULT_MAX_INTERVAL_MS,
    timeoutMs = DEFAULT_TIMEOUT_MS,
  } = given;
  for (const [name, value] of Object.entries({ intervalMs, maxIntervalMs, timeoutMs }))
    if (typeof value !== "number" || !(value > 0))
      throw configurationError(name, `is ${String(value)}: give milliseconds above 0`);
  if (given.isVisible !== undefined && typeof given.isVisible !== "function")
    throw configurationError("isVisible", "is no function: it takes a product and says whether it is the new one");
  return { ...given, intervalMs, maxIntervalMs, timeoutMs };
}

/** Each id once, in order. */
function idsOf(ids: Iterable<string>): readonly string[] {
  checkSource("ids", ids);
  const all = [...new Set(ids)];
  const wrong = all.find((id) => typeof id !== "string" || id === "");
  if (wrong === undefined) return all;
  const message = 'there is one that is no text: give ids of products, as in ["TT-HRC-NVY-M"]';
  throw new NewStoreError(`ids: ${message}.`, {
    kind: "validation",
    issues: [{ path: "ids", message, rule: "invalid_type" }],
  });
}

function taken(isVisible: (product: Product) => boolean, product: Product): boolean {
  try {
    return isVisible(product) === true;
  } catch (cause) {
    throw configurationError(
      "isVisible",
      `threw ${cause instanceof Error ? cause.name : typeof cause}: it says true or false`,
    );
  }
}

function within(options: CallOptions, leftMs: number): CallOptions {
  const totalMs = Math.max(1, Math.min(leftMs, options.timeouts?.totalMs ?? leftMs));
  return totalMs === Number.POSITIVE_INFINITY ? options : { ...options, timeouts: { ...options.timeouts, totalMs } };
}

/** Whether a read says that there is no product yet, or failed for a moment; each has been repeated by the call itself. */
function isPassing(error: unknown): error is NewStoreError {
  if (!isNewStoreError(error)) return false;
  if (error.kind === "connection" || error.kind === "rate_limit" || error.kind === "timeout") return true;
  return error.kind === "api" && error.status !== undefined && (error.status === NOT_FOUND || error.status >= 500);
}

async function pause(
  { clock }: FacadeContext,
  ms: number,
  signal: CallOptions["signal"],
  all: readonly string[],
  seen: ReadonlyMap<string, Product>,
): Promise<void> {
  try {
    await sleep(clock, ms, signal ?? new InnerSignal());
  } catch (cause) {
    const message = "Waiting for products was aborted by the caller's signal.";
    throw new NewStoreError(message, { kind: "aborted", cause, partial: visibilityOf(all, seen) });
  }
}

function visibilityOf(all: readonly string[], seen: ReadonlyMap<string, Product>): Visibility {
  return { visible: all.filter((id) => seen.has(id)), missing: all.filter((id) => !seen.has(id)) };
}

function tooLate(
  all: readonly string[],
  seen: ReadonlyMap<string, Product>,
  timeoutMs: number,
  cause: NewStoreError | undefined,
): NewStoreError {
  const partial = visibilityOf(all, seen);
  const { missing } = partial;
  const more = missing.length > MOST_NAMED ? ", …" : "";
  const named =
    missing
      .slice(0, MOST_NAMED)
      .map((id) => JSON.stringify(id))
      .join(", ") + more;
  const why = cause === undefined ? "" : ` The last read that failed: ${cause.message}`;
  return new NewStoreError(
    `${missing.length} of ${all.length} products cannot be seen after ${timeoutMs} ms: ${named}. An import can take a day to` +
      ` show; one whose job has failed, or that imports.errors names, does not.${why}`,
    {
      ...{ kind: "timeout", operationId: showProduct.id, retryable: true, partial, cause },
      ...(cause !== undefined && { status: cause.status, requestId: cause.requestId, attempts: cause.attempts }),
    },
  );
}

import { showProduct } from "../../../generated/catalog-export/operations.js";
import type { Product } from "../../../generated/catalog-export/types.js";
import { configurationError } from "../../core/configuration-error.js";
import { InnerSignal } from "../../core/inner-signal.js";
import { isNewStoreError, NewStoreError } from "../../core/newstore-error.js";
import { checkCallOptions, resolveSignal } from "../../core/options.js";
import { isNotFound } from "../../core/own-word.js";
import { shown } from "../../core/shown.js";
import { isUnheededPromise } from "../../core/unheeded.js";
import { sleep } from "../../core/wait.js";
import type { FacadeContext } from "../lib/context.js";
import { checkSource, inParallel } from "../lib/in-parallel.js";
import { isPassing } from "../lib/is-passing.js";
import { firstPauseMs, lastPauseMs, nextPauseMs, type Pauses, resolvePauses, withinLeft } from "../lib/pauses.js";
import type { Visibility, VisibleOptions } from "./visible-options.js";

const NAMES = ["catalog", "locale", "isVisible", "intervalMs", "maxIntervalMs", "timeoutMs"] as const;
/** Minutes are usual, a day is possible: a process that waits for that long waits in vain. */
const DEFAULTS: Pauses = { intervalMs: 5_000, maxIntervalMs: 60_000, timeoutMs: 1_800_000 };
const CONCURRENCY = 4;
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
 *
 * Whenever the caller's signal aborts, the error says which products have been seen.
 */
export async function waitUntilVisible(
  context: FacadeContext,
  ids: Iterable<string>,
  given: VisibleOptions,
): Promise<readonly Product[]> {
  checkCallOptions(given, NAMES);
  const { catalog, locale, isVisible = () => true, ...rest } = checked(given);
  const { intervalMs, maxIntervalMs, timeoutMs, ...options } = rest;
  const pauses: Pauses = { intervalMs, maxIntervalMs, timeoutMs };
  const signal = resolveSignal(options.signal) ?? new InnerSignal();
  const all = idsOf(ids);
  const { clock } = context;
  const startMs = clock.monotonicMs();
  const elapsedMs = () => clock.monotonicMs() - startMs;
  const leftMs = () => timeoutMs - elapsedMs();
  const seen = new Map<string, Product>();
  const missing = () => all.filter((id) => !seen.has(id));
  const look = async (id: string): Promise<Look> => {
    try {
      const query = { shop: catalog, locale };
      const product = await context.api.catalogExport.showProduct(
        { path: { id }, query },
        withinLeft(options, leftMs()),
      );
      const isThere = typeof product === "object" && product !== null;
      return isThere && taken(isVisible, product) ? { id, product } : { id, failure: undefined };
    } catch (error) {
      if (isNotFound(error)) return { id, failure: undefined };
      return isPassing(error) ? { id, failure: error } : { id, fatal: error };
    }
  };
  const lookAtMissing = async (): Promise<NewStoreError | undefined> => {
    let failure: NewStoreError | undefined;
    for await (const found of inParallel(missing(), look, { concurrency: CONCURRENCY, signal })) {
      if ("fatal" in found) throw found.fatal;
      if ("product" in found) seen.set(found.id, found.product);
      else failure = found.failure ?? failure;
    }
    return failure;
  };
  let pauseMs = firstPauseMs(pauses);
  try {
    for (let isLast = false; ; ) {
      const failure = await lookAtMissing();
      if (missing().length === 0) return all.map((id) => seen.get(id) as Product);
      if (isLast || leftMs() <= 0) throw tooLate(all, seen, Math.round(elapsedMs()), failure);
      const waitMs = Math.max(pauseMs, failure?.retryAfterMs ?? 0);
      isLast = waitMs >= leftMs();
      await sleep(clock, isLast ? lastPauseMs(leftMs()) : waitMs, signal);
      pauseMs = nextPauseMs(pauseMs, pauses);
    }
  } catch (error) {
    // What the signal's reason is, is the caller's affair: only what is the SDK's own tells of something else.
    const isOther = isNewStoreError(error) && error.kind !== "aborted" && error !== signal.reason;
    throw signal.aborted && !isOther ? aborted(signal.reason, visibilityOf(all, seen)) : error;
  }
}

function checked(given: VisibleOptions) {
  if (given.isVisible !== undefined && typeof given.isVisible !== "function")
    throw configurationError("isVisible", "is no function: it takes a product and says whether it is the new one");
  return resolvePauses(DEFAULTS, given);
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

/** What is neither true nor false would be waited for in vain. */
function taken(isVisible: (product: Product) => unknown, product: Product): boolean {
  const said = askedOf(isVisible, product);
  if (typeof said === "boolean") return said;
  if (!isUnheededPromise(said)) throw configurationError("isVisible", `gave ${shown(said)}: it says true or false`);
  throw configurationError("isVisible", "gave a promise: it says true or false at once, so it cannot be async");
}

function askedOf(isVisible: (product: Product) => unknown, product: Product): unknown {
  try {
    return isVisible(product);
  } catch (cause) {
    throw configurationError(
      "isVisible",
      `threw ${cause instanceof Error ? cause.name : typeof cause}: it says true or false`,
    );
  }
}

function aborted(cause: unknown, partial: Visibility): NewStoreError {
  const message = "Waiting for products was aborted by the caller's signal.";
  return new NewStoreError(message, { kind: "aborted", cause, partial });
}

function visibilityOf(all: readonly string[], seen: ReadonlyMap<string, Product>): Visibility {
  return { visible: all.filter((id) => seen.has(id)), missing: all.filter((id) => !seen.has(id)) };
}

function tooLate(
  all: readonly string[],
  seen: ReadonlyMap<string, Product>,
  elapsedMs: number,
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
    `${missing.length} of ${all.length} products cannot be seen after ${elapsedMs} ms: ${named}. An import can take a day to` +
      ` show; one whose job has failed, or that imports.errors names, does not.${why}`,
    {
      ...{ kind: "timeout", operationId: showProduct.id, retryable: true, partial, cause },
      ...(cause !== undefined && { status: cause.status, requestId: cause.requestId, attempts: cause.attempts }),
    },
  );
}

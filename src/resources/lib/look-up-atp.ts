import type { AtpKey, ListAtpResponse } from "../../../generated/availabilities/types.js";
import { loadPart } from "../../core/load-part.js";
import { isNewStoreError } from "../../core/newstore-error.js";
import { resolveSignal, resolveTimeouts } from "../../core/options.js";
import type { CallOptions } from "../../core/request.js";
import type { ApiResponse } from "../../core/response.js";
import { isCall, responseOf } from "./as-method.js";
import { inParts, type PartOutcome } from "./batches.js";
import type { FacadeContext } from "./context.js";
import { isOneByOne } from "./fixed-source.js";
import { endedBy } from "./in-parallel.js";
import { unusable } from "./unusable.js";
import { boundedItems } from "./user-work.js";

/** What a look-up found, in the order of the keys. */
export interface AtpLookUp extends ListAtpResponse {
  /** Pairs that the platform said nothing of: it does not know them. That is not the same as 0. */
  readonly unknown: readonly AtpKey[];
}

/** What the other parts of a look-up found when some failed: the `partial` of its error. */
export interface PartialAtpLookUp extends AtpLookUp {
  /** Pairs that were in the parts that failed, or that were not sent any more. */
  readonly failed: readonly AtpKey[];
}

/** Pairs to look up: a list, or whatever else gives them one by one. */
export type AtpKeys = readonly AtpKey[] | Iterable<AtpKey> | AsyncIterable<AtpKey>;

/**
 * Looks up any number of pairs.
 *
 * @param given - fixed at the call already, see `fixedSource`.
 */
export async function lookUpAtp(
  { api, clock, timeouts }: FacadeContext,
  given: unknown,
  options?: CallOptions,
): Promise<ApiResponse<AtpLookUp>> {
  const send = (part: AtpKey[]) => api.availabilities.listAtp({ body: { atp_keys: part } }, options);
  const { operations } = await loadPart(() => import("../../../generated/availabilities/table.js"));
  const { listAtp } = operations;
  const maxItems = listAtp.batch?.maxItems ?? Number.POSITIVE_INFINITY;
  // What is no list, or an empty one, is sent for the error that it gets.
  if (!isOneByOne(given) && !(Array.isArray(given) && given.length > maxItems)) {
    const call = send(given as AtpKey[]);
    const response = await responseOf(call);
    return isCall(call) ? joined(given as AtpKey[], [withItems(response, listAtp.id)]) : (response as never);
  }
  const signal = resolveSignal(options?.signal);
  const { totalMs } = resolveTimeouts(timeouts, options?.timeouts);
  const source = boundedItems(given as Iterable<AtpKey>, { clock, limitMs: totalMs }, signal);
  const ends = await inParts(listAtp, source, send, signal).catch((thrown: unknown) => {
    throw endedBy(thrown, "availability.get", "the rest was not looked up", signal, totalMs);
  });
  const outcomes = ends.map((end) => usable(end, listAtp.id));
  if (outcomes.length === 0) return joined([], [await responseOf(send([]))]);
  const responses = outcomes.flatMap(({ response }) => response ?? []);
  const failure = outcomes.find(({ response }) => response === undefined);
  const asked = outcomes.flatMap(({ items, response }) => (response === undefined ? [] : items));
  if (failure === undefined) return joined(asked, responses);
  if (!isNewStoreError(failure.error)) throw failure.error;
  const failed = outcomes.flatMap(({ items, response }) => (response === undefined ? items : []));
  const items = responses.flatMap(({ data }) => data.items);
  throw failure.error.with({ partial: { ...inOrder(asked, items), failed } satisfies PartialAtpLookUp });
}

/** A look-up whose response has no list found nothing out: that is not the same as an empty list. */
function withItems(response: ApiResponse<ListAtpResponse>, id: string): ApiResponse<ListAtpResponse> {
  const { items } = Object(response.data ?? {}) as { readonly items?: unknown };
  if (Array.isArray(items) && items.every((item) => Object(item) === item)) return response;
  throw unusable(response, id, "has no list items");
}

/** A part that found nothing out has failed, also beside others. */
function usable(end: PartOutcome<AtpKey, ListAtpResponse>, id: string): PartOutcome<AtpKey, ListAtpResponse> {
  try {
    return end.response === undefined ? end : { ...end, response: withItems(end.response, id) };
  } catch (error) {
    return { items: end.items, error };
  }
}

/** One response of several: status, headers and request id of the last part; attempts of all of them. */
function joined(keys: readonly AtpKey[], responses: readonly ApiResponse<ListAtpResponse>[]): ApiResponse<AtpLookUp> {
  const last = responses.at(-1) as ApiResponse<ListAtpResponse>;
  const items = responses.flatMap(({ data }) => data.items);
  const attempts = responses.reduce((sum, response) => sum + response.attempts, 0);
  return { ...last, data: { ...last.data, ...inOrder(keys, items) }, attempts };
}

/** An item for each key, in their order; those of no key at the end. */
function inOrder(keys: readonly AtpKey[], items: ListAtpResponse["items"]): AtpLookUp {
  const byPair = new Map(items.map((item) => [pairOf(item), item]));
  const wanted = new Map(keys.map((key) => [pairOf(key), key]));
  const found = keys.flatMap((key) => byPair.get(pairOf(key)) ?? []);
  const others = items.filter((item) => !wanted.has(pairOf(item)));
  const unknown = [...wanted].flatMap(([pair, key]) => (byPair.has(pair) ? [] : key));
  return { items: [...found, ...others], unknown };
}

/** Ids may come as numbers (the documentation's examples have them so). */
function pairOf({ product_id, fulfillment_node_id }: AtpKey): string {
  return JSON.stringify([String(product_id), String(fulfillment_node_id)]);
}

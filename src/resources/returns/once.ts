import type { Refund } from "../../../generated/returns/types.js";
import type { Clock } from "../../core/clock.js";
import { configurationError } from "../../core/configuration-error.js";
import { InnerSignal } from "../../core/inner-signal.js";
import { isNewStoreError, type NewStoreError } from "../../core/newstore-error.js";
import { checkCallOptions } from "../../core/options.js";
import type { CallOptions } from "../../core/request.js";
import { sleep } from "../../core/wait.js";

/** How something is made once. */
export interface OnceOptions extends CallOptions {
  /** The shop's own id of it, as of its refund: what stands in NewStore under this key is not made again. */
  readonly key: string;
  /** Extended attribute in which the key travels. Default `external_refund_id`. */
  readonly keyName?: string | undefined;
  /**
   * How long to look for the refund where a response was lost, in milliseconds. Default 15 000. How soon a refund can be
   * read is not known.
   */
  readonly settleMs?: number | undefined;
}

/** What was made, or what was found to be there already. */
export type Once<Created> =
  | { readonly created: Created; readonly found?: undefined }
  /** The refund that carries the key. */
  | { readonly found: Refund; readonly created?: undefined };

const DEFAULT_KEY_NAME = "external_refund_id";
const DEFAULT_SETTLE_MS = 15_000;
const FIRST_PAUSE_MS = 500;
const PAUSE_GROWTH = 1.5;

interface WithAttributes {
  readonly extended_attributes?: readonly { readonly name: string; readonly value: string }[] | undefined;
}

/** What `createOnce` works with. */
export interface OncePlan<Body, Created> {
  readonly body: Body;
  readonly options: OnceOptions;
  readonly clock: Clock;
  readonly list: (options: CallOptions) => Promise<{ readonly refunds?: readonly Refund[] | undefined }>;
  readonly create: (body: Body, options: CallOptions) => Promise<Created>;
}

/**
 * Makes something once for each key. The key travels in an extended attribute, which comes back with the refund
 * (docs/platform/order-retrieval.md#returns).
 *
 * | when | then |
 * | --- | --- |
 * | a refund carries the key | that one; nothing is sent |
 * | none does | it is made, with the key |
 * | nobody knows what became of it, or it is there already | refunds are read until one carries the key, or for `settleMs`; then the error |
 */
export async function createOnce<Body extends WithAttributes, Created>({
  body,
  options: { key, keyName = DEFAULT_KEY_NAME, settleMs = DEFAULT_SETTLE_MS, ...options },
  clock,
  list,
  create,
}: OncePlan<Body, Created>): Promise<Once<Created>> {
  checkCallOptions(options);
  if (typeof key !== "string" || key === "")
    throw configurationError("key", "is empty: give the shop's own id, as text");
  if (typeof keyName !== "string" || keyName === "") throw configurationError("keyName", "is empty: give a name");
  if (typeof settleMs !== "number" || !(settleMs >= 0))
    throw configurationError("settleMs", `is ${String(settleMs)}: give milliseconds, 0 or more`);
  const keyed = withAttribute(body, keyName, key);
  const find = async () => (await list(options)).refunds?.find((refund) => carries(refund, keyName, key));

  const before = await find();
  if (before !== undefined) return { found: before };
  try {
    return { created: await create(keyed, options) };
  } catch (error) {
    if (!isNewStoreError(error) || !(error.outcomeUnknown || error.kind === "conflict")) throw error;
    const found = await findWithin(settleMs, find, clock, options);
    if (found === undefined) throw error;
    return { found };
  }
}

/** Looks until the refund is there. What fails on the way changes nothing: the error that led here is the one that counts. */
async function findWithin(
  settleMs: number,
  find: () => Promise<Refund | undefined>,
  clock: Clock,
  { signal }: CallOptions,
): Promise<Refund | undefined> {
  const endsAtMs = clock.monotonicMs() + settleMs;
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs *= PAUSE_GROWTH) {
    const found = await find().catch(() => undefined);
    const leftMs = endsAtMs - clock.monotonicMs();
    if (found !== undefined || leftMs <= 0 || signal?.aborted) return found;
    await sleep(clock, Math.min(pauseMs, leftMs), signal ?? new InnerSignal()).catch(() => undefined);
  }
}

function withAttribute<Body extends WithAttributes>(body: Body, name: string, value: string): Body {
  const given = Array.isArray(body?.extended_attributes) ? body.extended_attributes : [];
  const other = given.find((attribute) => attribute?.name === name && attribute.value !== value);
  if (other !== undefined)
    throw configurationError("keyName", `is ${name}, an extended attribute that has another value already`);
  return { ...body, extended_attributes: [...given.filter((attribute) => attribute?.name !== name), { name, value }] };
}

function carries({ metadata }: Refund, name: string, value: string): boolean {
  const attributes: unknown = metadata?.extended_attributes;
  return Array.isArray(attributes) && attributes.some((one) => one?.name === name && one.value === value);
}

/** The sentence that clients look for; its status and code are not known (docs/platform/order-retrieval.md#returns). */
const ALREADY_RETURNED = /^the following products were already returned/i;

/** What is back already is no mistake of the request's: something else stands there. */
export function alreadyReturned(error: unknown): unknown {
  if (!isNewStoreError(error, "api") || !error.messages.some((message) => ALREADY_RETURNED.test(message))) return error;
  return (error as NewStoreError).with({ kind: "conflict", outcomeUnknown: false, retryable: false });
}

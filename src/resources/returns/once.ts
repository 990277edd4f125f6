import type { Refund, RefundsResponse } from "../../../generated/returns/types.js";
import type { Call } from "../../core/call.js";
import { configurationError } from "../../core/configuration-error.js";
import { InnerSignal } from "../../core/inner-signal.js";
import { isNewStoreError, NewStoreError } from "../../core/newstore-error.js";
import { checkCallOptions, resolveSignal, resolveTimeouts } from "../../core/options.js";
import type { CallOptions } from "../../core/request.js";
import { shown } from "../../core/shown.js";
import { sleep } from "../../core/wait.js";
import { responseOf } from "../lib/as-method.js";
import type { FacadeContext } from "../lib/context.js";
import { bounded, TooLong } from "../lib/user-work.js";
import { refundWithKey, type WithAttributes, withKey } from "./refund-with-key.js";

/** How something is made once. */
export interface OnceOptions extends CallOptions {
  /** The shop's own id of it, as of its refund, as text: what stands in NewStore under this key is not made again. */
  readonly key: string;
  /**
   * Extended attribute in which the key travels. Default `external_return_id` for a return and `external_refund_id` for a
   * refund: one id of the shop's may stand for goods and for a gesture beside them. Who names it gives the two different
   * names; under one name, whichever comes second is found and not made.
   */
  readonly keyName?: string | undefined;
  /**
   * How long to look for the refund where it should be there, in milliseconds: where a response was lost, and where this
   * client made it. Default 15 000. How soon a refund can be read is not known.
   */
  readonly settleMs?: number | undefined;
}

/** What was made, or what was found to be there already. */
export type Once<Created> =
  | { readonly created: Created; readonly found?: undefined }
  /** The refund that carries the key. */
  | { readonly found: Refund; readonly created?: undefined };

const DEFAULT_SETTLE_MS = 15_000;
const FIRST_PAUSE_MS = 500;
const PAUSE_GROWTH = 1.5;

/** What `createOnce` works with. */
export interface OncePlan<Body, Created> {
  readonly context: FacadeContext;
  /** The method that the caller typed, as in `returns.create`. */
  readonly method: string;
  readonly orderId: string;
  /** Nobody else can change it any more. */
  readonly body: Body;
  readonly options: OnceOptions;
  readonly defaultKeyName: string;
  readonly list: (options: CallOptions) => Call<RefundsResponse>;
  readonly create: (body: Body, options: CallOptions) => Promise<Created>;
}

/**
 * Makes something once for each key. The key travels in an extended attribute, which comes back with the refund
 * (docs/platform/order-retrieval.md#returns).
 *
 * | when | then |
 * | --- | --- |
 * | a call under the same key is under way in this client | this one waits for it |
 * | a refund carries the key | that one; nothing is sent |
 * | none does, and this client did not make it | it is made, with the key |
 * | it should be there: this client made it, nobody knows what became of it, or NewStore says that it is there | refunds are read until one carries the key, or for `settleMs`; then an error |
 * | what carries the key cannot be told | an error; nothing is sent |
 *
 * Two clients, as in two processes, know nothing of each other: both may look, find nothing, and make it.
 */
export async function createOnce<Body extends WithAttributes, Created>(
  plan: OncePlan<Body, Created>,
): Promise<Once<Created>> {
  const { context, method, orderId, body, create } = plan;
  const { key, keyName = plan.defaultKeyName, settleMs = DEFAULT_SETTLE_MS, ...options } = plan.options;
  checkCallOptions(options);
  if (typeof key !== "string") throw configurationError("key", `is ${shown(key)}: give the shop's own id, as text`);
  if (key === "") throw configurationError("key", "is empty: give the shop's own id, as text");
  if (typeof keyName !== "string" || keyName === "")
    throw configurationError("keyName", `is ${keyName === "" ? "empty" : shown(keyName)}: give a name, as text`);
  if (typeof settleMs !== "number" || !(settleMs >= 0))
    throw configurationError("settleMs", `is ${shown(settleMs)}: give milliseconds, 0 or more`);
  const keyed = withKey(body, keyName, key);
  const find = async () => refundWithKey(await responseOf(plan.list(options)), keyName, key);
  const settled = () => findWithin(settleMs, find, context, options);

  // What is no id at all is the contract's to refuse, at the look-up.
  const name = JSON.stringify([typeof orderId === "string" ? orderId : "", keyName, key]);
  const wait = (ahead: Promise<void>) => untilOver(ahead, plan, options);
  return context.turns.inTurn(name, wait, async () => {
    const found = (await before(method, find)) ?? (context.turns.hasMade(name) ? await settled() : undefined);
    if (found !== undefined) return { found };
    if (context.turns.hasMade(name)) throw notReadable(method, settleMs);
    try {
      const created = await create(keyed, options);
      context.turns.remember(name);
      return { created };
    } catch (error) {
      if (!isNewStoreError(error) || !(error.outcomeUnknown || error.kind === "conflict")) throw error;
      const late = await settled();
      if (late === undefined) throw error;
      return { found: late };
    }
  });
}

/** A look-up that fails says nothing of what is there, and so nothing is made. */
async function before<T>(method: string, find: () => Promise<T>): Promise<T> {
  try {
    return await find();
  } catch (error) {
    if (!isNewStoreError(error)) throw error;
    throw error.with({ message: `${method} was not sent, since it is not known what is there: ${error.message}` });
  }
}

/** Looks until the refund is there. What fails on the way changes nothing: it is looked for because of something else. */
async function findWithin(
  settleMs: number,
  find: () => Promise<Refund | undefined>,
  { clock }: FacadeContext,
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

/** Waits for the calls ahead of this one as long as it would wait for a response. */
async function untilOver(
  ahead: Promise<void>,
  { context: { clock, timeouts }, method }: Pick<OncePlan<WithAttributes, unknown>, "context" | "method">,
  options: CallOptions,
): Promise<void> {
  const limitMs = resolveTimeouts(timeouts, options.timeouts).totalMs;
  try {
    await bounded(ahead, { clock, limitMs }, resolveSignal(options.signal));
  } catch (cause) {
    const notSent = `${method} was not sent: another call under the same key was still under way`;
    if (cause instanceof TooLong)
      throw new NewStoreError(`${notSent} after timeouts.totalMs, ${limitMs} ms.`, {
        kind: "timeout",
        retryable: true,
      });
    throw new NewStoreError(`${notSent} when the caller's signal aborted.`, { kind: "aborted", cause });
  }
}

function notReadable(method: string, settleMs: number): NewStoreError {
  const message =
    `${method} was not sent: this client made it under the same key already, but for ${settleMs} ms no refund could be` +
    " read that carries the key. Read returns and refunds of the order, or make the same call again later.";
  return new NewStoreError(message, { kind: "api", operationId: "listRefunds", retryable: true });
}

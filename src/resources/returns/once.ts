import type { Refund, RefundsResponse } from "../../../generated/returns/types.js";
import type { Call } from "../../core/call.js";
import { configurationError } from "../../core/configuration-error.js";
import { isNewStoreError, NewStoreError } from "../../core/newstore-error.js";
import { checkCallOptions, resolveSignal, resolveTimeouts } from "../../core/options.js";
import type { CallOptions } from "../../core/request.js";
import { requireMs } from "../../core/require-number.js";
import { shown } from "../../core/shown.js";
import { responseOf } from "../lib/as-method.js";
import type { FacadeContext } from "../lib/context.js";
import { bounded, isTooLong } from "../lib/user-work.js";
import { before, doubtLeftMs, lookFor } from "./look.js";
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
   *
   * Where an earlier call of this client under the same key ended without anybody knowing what became of it, as when its
   * signal aborted, it is looked for until 15 seconds and this time have passed since then, and made after that.
   */
  readonly settleMs?: number | undefined;
}

/** What was made, or what was found to be there already. */
export type Once<Created> =
  | {
      /** The platform's response: it was made by this call. */
      readonly created: Created;
      /** Absent, since it was made. */
      readonly found?: undefined;
    }
  /** The refund that carries the key. */
  | {
      /** It was there: the refund that carries the key. */
      readonly found: Refund;
      /** Absent, since it was there. */
      readonly created?: undefined;
    };

const DEFAULT_SETTLE_MS = 15_000;

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
 * | none does, and this client did not send it | it is made, with the key |
 * | an earlier call of this client sent it, and nobody knows what became of that | refunds are read until one carries the key; it is made when none does once 15 seconds, in which it may still have arrived, and `settleMs` have passed since then |
 * | it should be there: this client made it, nobody knows what became of it, or NewStore says that it is there | refunds are read until one carries the key, or for `settleMs`; then an error |
 * | what carries the key cannot be told | an error; nothing is sent |
 *
 * What was lost and arrives later than that, or cannot be read for longer than `settleMs`, is made a second time.
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
  requireMs("settleMs", settleMs, "0 or more");
  const keyed = withKey(body, keyName, key);
  const find = async () => refundWithKey(await responseOf(plan.list(options)), keyName, key);
  const look = (forMs: number) => lookFor(forMs, find, context.clock, options.signal ?? undefined);
  const settled = () => look(settleMs).catch(() => undefined);

  // What is no id at all is the contract's to refuse, at the look-up.
  const name = JSON.stringify([typeof orderId === "string" ? orderId : "", keyName, key]);
  const wait = (ahead: Promise<void>) => untilOver(ahead, plan, options);
  return context.turns.inTurn(name, wait, async () => {
    const earlier = context.turns.recall(name);
    let found = await before(method, find);
    if (found === undefined && earlier === "made") {
      found = await settled();
      if (found === undefined) throw notReadable(method, settleMs);
    }
    if (found === undefined && earlier !== undefined && earlier !== "made")
      found = await before(method, () => look(doubtLeftMs(earlier, settleMs)));
    if (found !== undefined) {
      // What could be read once is not made again where the next look is behind.
      context.turns.remember(name, "made");
      return { found };
    }
    try {
      const created = await create(keyed, options);
      context.turns.remember(name, "made");
      return { created };
    } catch (error) {
      // Whatever the next lines do: the call after this one must know, also where this one's caller is gone by now.
      if (!isNewStoreError(error) || error.outcomeUnknown)
        context.turns.remember(name, { clock: context.clock, atMs: context.clock.monotonicMs() });
      if (!isNewStoreError(error) || !(error.outcomeUnknown || error.kind === "conflict")) throw error;
      const late = await settled();
      if (late === undefined) throw error;
      context.turns.remember(name, "made");
      return { found: late };
    }
  });
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
    if (isTooLong(cause))
      throw new NewStoreError(`${notSent} after timeouts.totalMs, ${limitMs} ms.`, {
        kind: "timeout",
        retryable: true,
      });
    throw new NewStoreError(`${notSent} when the caller's signal aborted.`, { kind: "aborted", cause });
  }
}

function notReadable(method: string, settleMs: number): NewStoreError {
  const message =
    `${method} was not sent: this client made it or read it under the same key already, but for ${settleMs} ms no refund could be` +
    " read that carries the key. Read returns and refunds of the order, or make the same call again later.";
  return new NewStoreError(message, { kind: "api", operationId: "listRefunds", retryable: true });
}

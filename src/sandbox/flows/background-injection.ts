import { SandboxProblem } from "../kernel/problem.js";
import type { World } from "../kernel/world.js";
import type { OrderBody } from "../state/order-body.js";
import type { SandboxOrder } from "../state/order-types.js";
import { differentData, injectOrder } from "./inject.js";
import { fingerprintOf } from "./make-order.js";

/**
 * Injects an order, at once or in the background (published text of the 504 of `POST /v0/d/fulfill_order`).
 *
 * | the order | response| |
 * | --- | --- |
 * | takes no time, or exists | as ever |
 * | takes time | 504, and the work goes on |
 * | is at work, same body | 504 again: the same request polls for the outcome |
 * | was made meanwhile | the order, at once: a repeat like any other |
 * | was refused meanwhile | the refusal, once; the next request begins anew |
 */
export function injectNowOrLater(world: World, body: OrderBody, delayMs: number | undefined): SandboxOrder {
  const { injections, orders } = world.state;
  const { external_id: externalId } = body;
  const pending = injections.get(externalId);
  if (pending?.refusal !== undefined) {
    injections.remove(externalId);
    const { status, errorCode, detail, messages } = pending.refusal;
    if (pending.fingerprint === fingerprintOf(body)) throw new SandboxProblem(status, errorCode, detail, messages);
  } else if (pending !== undefined) {
    if (pending.fingerprint !== fingerprintOf(body) && world.settings?.conflictingInjection !== "first-response")
      throw differentData(externalId);
    throw gatewayTimeout();
  }
  if (delayMs === undefined || orders.byExternalId(externalId) !== undefined) return injectOrder(world, body);
  injections.put(externalId, { body, fingerprint: fingerprintOf(body) });
  world.later(delayMs, { kind: "inject", externalId });
  throw gatewayTimeout();
}

/** Makes an order whose caller got a 504 meanwhile. */
export function finishInjection(world: World, externalId: string): void {
  const { injections } = world.state;
  const pending = injections.get(externalId);
  if (pending === undefined) return;
  try {
    injectOrder(world, pending.body);
    injections.remove(externalId);
  } catch (error) {
    if (!(error instanceof SandboxProblem)) throw error;
    const { status, errorCode, detail, messages } = error;
    injections.put(externalId, { ...pending, refusal: { status, errorCode, detail, messages } });
  }
}

/** The published 504 has no body of its own; the platform's usual shape is the mildest. */
function gatewayTimeout(): SandboxProblem {
  return new SandboxProblem(
    504,
    "gateway_timeout",
    "The order injection is delayed and goes on in the background. Send the same request again for its outcome.",
  );
}

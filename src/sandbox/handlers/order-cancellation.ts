import type { CreateCancellationRequest } from "../../../generated/orders/types.js";
import { cancellabilityOf, cancelOrder, cancelUnits } from "../flows/cancel.js";
import type { Handlers } from "../kernel/handler.js";
import { SandboxProblem } from "../kernel/problem.js";
import { orderByIdType } from "../rules/find-order.js";
import { isFinal } from "../views/order-figures.js";

const GRACE_EXTENSION_MS = 15 * 60_000;

/** Cancelling orders and units, and the time in which they can still be changed. */
export const orderCancellationHandlers: Handlers = {
  showCancellationStatus: ({ path, query }, world) => {
    const order = orderByIdType(world, path["id"], query.get("id_type"));
    return { status: 200, body: cancellabilityOf(order) };
  },

  createCancellation: ({ path, query, body }, world) => {
    const order = orderByIdType(world, path["id"], query.get("id_type"));
    const { reason, note } = (body ?? {}) as Partial<CreateCancellationRequest>;
    // The body is optional in the published description, its `reason` is not.
    if (reason === undefined || reason === "") {
      const text = "Validation of cancel order request failed with error: 'reason' is a required property.";
      throw new SandboxProblem(400, "bad_request", text);
    }
    const { canceled, cancelable } = cancellabilityOf(order);
    // docs/platform/order-injection.md#cancelling: the code is known from a private sibling.
    if (canceled) throw new SandboxProblem(400, "order_already_canceled", "The order is already canceled.");
    if (!cancelable) throw new SandboxProblem(400, "bad_request", "The order can no longer be canceled.");
    cancelOrder(world, order, reason, note);
    return { status: 200 };
  },

  createLineItemCancellation: ({ path, query }, world) => {
    const order = orderByIdType(world, path["id"], query.get("id_type"));
    const unit = order.units.find((one) => one.uuid === path["item_uuid"]);
    if (unit === undefined) throw new SandboxProblem(404, "not_found", "The order item couldn't be found.");
    if (isFinal(unit)) throw new SandboxProblem(400, "bad_request", `The order item is already ${unit.status}.`);
    // Published text: it works for pre-ordered items only.
    if (!unit.preorder) throw new SandboxProblem(400, "bad_request", "Only pre-ordered items can be canceled.");
    cancelUnits(world, order, [unit], null);
    return { status: 200 };
  },

  createGracePeriod: ({ path, query }, world) => {
    const order = orderByIdType(world, path["id"], query.get("id_type"));
    if (order.routed || order.cancellation !== undefined || order.graceEndsAtMs <= world.clock.nowMs()) {
      throw new SandboxProblem(412, "precondition_error", "The order is not in the grace period.");
    }
    order.graceEndsAtMs += GRACE_EXTENSION_MS;
    return { status: 200, body: { due_at: new Date(order.graceEndsAtMs).toISOString() } };
  },
};

import { SandboxProblem } from "../kernel/problem.js";
import type { World } from "../kernel/world.js";
import { suggestion } from "../rules/suggestion.js";
import { TRIGGERS, type Trigger } from "../rules/triggers.js";
import type { SandboxOrder } from "../state/order-types.js";
import { isFinal, refundable } from "../views/order-figures.js";
import { cancelByStaff, rejectByStaff, returnByStaff } from "./by-staff.js";
import { cancelUnits } from "./cancel.js";
import { fulfilByCall } from "./fulfil-by-time.js";
import { placeSampleOrder } from "./place-sample.js";
import { requestRefund, settleRefunds } from "./refunds.js";
import { endGracePeriod } from "./route.js";

/** What makes an event happen. */
interface Cause {
  /** Only a new order has it. */
  readonly newOrderOnly?: true;
  readonly kind?: "pickup";
  readonly act: (world: World, order: SandboxOrder) => void;
}

const CAUSES: Readonly<Record<Trigger, Cause>> = {
  "order.created": { newOrderOnly: true, act: () => undefined },
  "order.opened": { newOrderOnly: true, act: () => undefined },
  "fulfillment_request.assigned": { act: endGracePeriod },
  "fulfillment_request.items_ready_for_handover": {
    kind: "pickup",
    act: (world, order) => fulfilByCall(world, order, "ready"),
  },
  "fulfillment_request.items_completed": { act: complete },
  "fulfillment_request.items_failed": { act: (world, order) => rejectByStaff(world, order, {}) },
  "order.completed": { act: complete },
  "order.cancelled": { act: (world, order) => cancelByStaff(world, order, { reason: "customer_request" }) },
  "order.items_cancelled": {
    act: (world, order) => {
      const unit = order.units.find((one) => !isFinal(one));
      if (unit !== undefined) cancelUnits(world, order, [unit], "insufficient_stock");
    },
  },
  "return.processed": {
    act: (world, order) => {
      complete(world, order);
      const unit = order.units.find(({ status }) => status === "complete");
      returnByStaff(world, order, unit === undefined ? {} : { items: [unit.uuid] });
    },
  },
  "refund_request.issued": { act: refundSome },
  "payment_account.amount_refunded": {
    act: (world, order) => {
      refundSome(world, order);
      settleRefunds(world, order);
    },
  },
};

/**
 * Makes an event happen, to the order or to a new one that is made up. What comes before it in an order's life happens
 * as well: goods that are returned have left first.
 */
export function trigger(world: World, name: string, order: SandboxOrder | undefined): SandboxOrder {
  const cause = Object.hasOwn(CAUSES, name) ? CAUSES[name as Trigger] : undefined;
  if (cause === undefined) {
    const known = suggestion(name, TRIGGERS) || `; there are ${TRIGGERS.join(", ")}`;
    throw new SandboxProblem(400, "bad_request", `The sandbox cannot make the event ${name} happen${known}.`);
  }
  if (order !== undefined && cause.newOrderOnly)
    throw new SandboxProblem(400, "bad_request", `Only a new order has the event ${name}: name no order.`);
  const before = world.state.events.list().length;
  const chosen = order ?? placeSampleOrder(world, cause.kind ?? "delivery");
  cause.act(world, chosen);
  if (
    world.state.events
      .list()
      .slice(before)
      .some((event) => event.name === name)
  )
    return chosen;
  throw new SandboxProblem(409, "conflict", `Order ${chosen.externalId} is past the event ${name}, or not fit for it.`);
}

function complete(world: World, order: SandboxOrder): void {
  fulfilByCall(world, order, "complete");
}

/** As a service desk does to say sorry: half of what was paid. */
function refundSome(world: World, order: SandboxOrder): void {
  complete(world, order);
  const amount = Math.floor(refundable(order) / 2);
  if (amount <= 0) throw new SandboxProblem(409, "conflict", `Order ${order.externalId} has nothing to refund.`);
  requestRefund(world, order, {
    amount,
    reason: "appeasement",
    reasonCode: undefined,
    note: "",
    isHistorical: false,
    returnId: undefined,
    extendedAttributes: [],
  });
}

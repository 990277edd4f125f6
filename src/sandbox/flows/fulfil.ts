import type { World } from "../kernel/world.js";
import type { FulfillmentRequest, OrderUnit, SandboxOrder } from "../state/order-types.js";
import { fulfillmentPayload } from "../views/order-events.js";
import { isFinal } from "../views/order-figures.js";
import { announceCompletion, completeUnit } from "./complete.js";
import { publishEvent } from "./publish-event.js";
import { readyUnits } from "./ready.js";

/** What is known of a parcel. */
export interface Parcel {
  readonly carrier: string;
  readonly trackingCode: string;
}

/** Marks units as shipped. Each has an event of its own (published text of `set_items_states`). */
export function shipUnits(
  world: World,
  order: SandboxOrder,
  request: FulfillmentRequest,
  units: readonly OrderUnit[],
  parcel: Parcel,
): void {
  readyUnits(world, order, request, units);
  let shipped = 0;
  for (const unit of units) {
    const line = request.lines.find((one) => one.itemUuid === unit.uuid);
    if (line?.status !== "dispatched" || isFinal(unit)) continue;
    line.status = "shipped";
    line.carrier = parcel.carrier;
    line.trackingCode = parcel.trackingCode;
    completeUnit(world, order, unit);
    shipped += 1;
    publishEvent(
      world,
      "fulfillment_request.items_completed",
      fulfillmentPayload(order, request, [unit], world.state.events.list().length),
    );
  }
  if (shipped > 0) announceCompletion(world, order);
}

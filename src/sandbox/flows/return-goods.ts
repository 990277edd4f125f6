import type { CreateReturnRequest } from "../../../generated/returns/types.js";
import { SandboxProblem } from "../kernel/problem.js";
import type { World } from "../kernel/world.js";
import { decimalsOf, toMinor } from "../rules/money.js";
import { computeRefund, matchReturn } from "../rules/refund.js";
import { refuseAbovePaid } from "../rules/refund-limit.js";
import type { OrderUnit, SandboxOrder } from "../state/order-types.js";
import type { SandboxReturn } from "../state/returns.js";
import { returnPayload } from "../views/return.js";
import { completeUnit } from "./complete.js";
import { publishEvent } from "./publish-event.js";
import { requestRefund } from "./refunds.js";

/**
 * Takes goods back: stock arrives at `returned_from`, a refund is computed and requested
 * (docs/platform/order-retrieval.md#returns, docs/platform/order-retrieval.md#bought-in-a-store-returned-online).
 * Condition and reason codes are the tenant's own; every unit counts as sellable again.
 */
export function returnGoods(world: World, order: SandboxOrder, body: CreateReturnRequest): SandboxReturn {
  const { returned_from: nodeId } = body;
  // docs/platform/order-retrieval.md#returns: a node id is wanted; the response to a store id or an unknown id is
  // UNKNOWN.
  if (world.state.stores.location(nodeId) === undefined) {
    throw new SandboxProblem(400, "bad_request", `returned_from must be a fulfillment node id; ${nodeId} is none.`);
  }
  const units = unitsOf(order, body);
  const refundAmount = refundOf(world, order, body, units);
  for (const unit of units) takeBack(world, order, unit, body);
  const one = record(world, order, body, units, refundAmount);
  world.state.returns.addReturn(one);
  for (const unit of units) unit.returnId = one.uuid;
  publishEvent(world, "return.processed", returnPayload(order, one));
  if (one.isHistorical || refundAmount === 0) return one;
  requestRefund(world, order, {
    amount: refundAmount,
    reason: one.units.find((unit) => unit.returnReason !== undefined)?.returnReason ?? "",
    reasonCode: one.units.find((unit) => unit.returnCode !== undefined)?.returnCode,
    note: "",
    isHistorical: false,
    returnId: one.uuid,
    // docs/platform/order-retrieval.md#returns: they come back with the refund.
    extendedAttributes: one.extendedAttributes,
  });
  return one;
}

function unitsOf(order: SandboxOrder, body: CreateReturnRequest): readonly OrderUnit[] {
  const { units, alreadyReturned, unknown } = matchReturn(
    order,
    body.items.map((item) => item.product_id),
  );
  if (unknown.length > 0) {
    throw new SandboxProblem(400, "bad_request", `The order has no such products: ${unknown.join(", ")}`);
  }
  if (alreadyReturned.length === 0) return units;
  // docs/platform/order-retrieval.md#returns: clients look for the beginning of this sentence. Status and code are
  // UNKNOWN.
  const text = `The following products were already returned: ${alreadyReturned.join(", ")}`;
  throw new SandboxProblem(400, "bad_request", text);
}

/** In smallest units. A given amount wins over the computed one. */
function refundOf(
  world: World,
  order: SandboxOrder,
  body: CreateReturnRequest,
  returning: readonly OrderUnit[],
): number {
  if (typeof body.refund_amount === "number") {
    const given = toMinor(body.refund_amount, order.decimals);
    if (given !== undefined && given >= 0) {
      if (body.is_historical !== true) refuseAbovePaid(world, order, given);
      return given;
    }
    const text = `refund_amount ${body.refund_amount} must be 0 or more, with at most ${order.decimals} decimals.`;
    throw new SandboxProblem(400, "bad_request", text);
  }
  const { refundShippingCost, returnFee } = world.state.settings.returns;
  const earlier = world.state.returns.refundsOf(order.uuid).reduce((sum, refund) => sum + refund.amount, 0);
  return computeRefund({
    order,
    returning,
    refundShippingCost,
    returnFee: toMinor(returnFee, order.decimals) ?? 0,
    alreadyRefunded: earlier,
  }).total;
}

/** A unit that never left counts as handed over first: nothing forbids its return, and stock stays right. */
function takeBack(world: World, order: SandboxOrder, unit: OrderUnit, body: CreateReturnRequest): void {
  if (unit.status !== "complete") completeUnit(world, order, unit);
  for (const line of order.fulfillmentRequests.flatMap((request) => request.lines)) {
    if (line.itemUuid === unit.uuid && line.status === "dispatched") line.status = "shipped";
  }
  unit.status = "returned";
  // A return that another system processed has been counted there.
  if (body.is_historical !== true) world.state.stock.receive(unit.productId, body.returned_from, 1);
}

function record(
  world: World,
  order: SandboxOrder,
  body: CreateReturnRequest,
  units: readonly OrderUnit[],
  refundAmount: number,
): SandboxReturn {
  const wanted = [...body.items];
  return {
    uuid: world.ids.uuid(),
    orderUuid: order.uuid,
    returnedFrom: body.returned_from,
    returnedAt: body.returned_at ?? world.clock.iso(),
    isHistorical: body.is_historical ?? false,
    refundAmount,
    returnFee: toMinor(world.state.settings.returns.returnFee, decimalsOf(order.currency)) ?? 0,
    units: units.map((unit) => {
      const at = wanted.findIndex((item) => item.product_id === unit.productId);
      const [item] = wanted.splice(at, 1);
      return {
        itemUuid: unit.uuid,
        productId: unit.productId,
        returnReason: item?.return_reason ?? undefined,
        returnCode: item?.return_code ?? undefined,
        itemCondition: item?.item_condition,
        conditionCode: item?.condition_code,
        refundAmount: unit.amounts.gross,
      };
    }),
    extendedAttributes: body.extended_attributes ?? [],
  };
}

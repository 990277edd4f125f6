import { customerFlows } from "./flows/customers.js";
import { deliveryFlows } from "./flows/delivery.js";
import { eventFlows } from "./flows/events.js";
import { exportFlows } from "./flows/exports.js";
import { importFlows } from "./flows/imports.js";
import { legacyFlows } from "./flows/legacy.js";
import { orderFlows } from "./flows/orders.js";
import { pickupFlows } from "./flows/pickup.js";
import { reservationFlows } from "./flows/reservations.js";
import { returnFlows } from "./flows/returns.js";
import { stockFlows } from "./flows/stock.js";
import { storeFlows } from "./flows/stores.js";
import { tokenFlow } from "./flows/token.js";
import { warehouseFlows } from "./flows/warehouse.js";
import { generalChecks } from "./general.js";
import type { ConformanceOptions } from "./options.js";
import { type ConformanceReport, makeReport } from "./report.js";
import { Suite } from "./suite.js";

/** Runs every check that the options allow and gives back what was found. */
export async function runConformance(options: ConformanceOptions): Promise<ConformanceReport> {
  const suite = new Suite(options);
  const loggedIn = await tokenFlow(suite);
  if (loggedIn) {
    await generalChecks(suite);
    // What comes first provides what comes later: stores, then goods, then orders.
    for (const flows of FLOWS) await flows(suite);
  }
  return makeReport(suite.operations, suite.checks, options);
}

const FLOWS: readonly ((suite: Suite) => Promise<void>)[] = [
  storeFlows,
  importFlows,
  stockFlows,
  exportFlows,
  deliveryFlows,
  pickupFlows,
  customerFlows,
  orderFlows,
  returnFlows,
  warehouseFlows,
  reservationFlows,
  eventFlows,
  legacyFlows,
];

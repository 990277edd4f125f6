import type { World } from "../kernel/world.js";
import type { ControlOperation } from "./operation.js";
import { RelayDesk } from "./relay-desk.js";
import { createServer } from "./serve.js";
import type { ControlTarget } from "./target.js";
import { elsewhere } from "./topics/elsewhere.js";
import { eventOperations } from "./topics/events.js";
import { faultOperations } from "./topics/faults.js";
import { logOperations } from "./topics/log.js";
import { orderOperations } from "./topics/orders.js";
import { snapshotOperations } from "./topics/snapshots.js";
import { stateOperations } from "./topics/state.js";
import { timeOperations } from "./topics/time.js";
import { webhookOperations } from "./topics/webhooks.js";

/** Every operation below `/__sandbox`. */
export const CONTROL_OPERATIONS: readonly ControlOperation[] = [
  ...orderOperations,
  ...timeOperations,
  ...faultOperations,
  ...eventOperations,
  ...webhookOperations,
  ...stateOperations,
  ...snapshotOperations,
  ...logOperations,
  ...elsewhere,
];

/** Serves the control API of a sandbox. */
export function createControl(sandbox: ControlTarget, world: World): (request: Request) => Promise<Response> {
  return createServer(CONTROL_OPERATIONS, { sandbox, world, snapshots: new Map(), relays: new RelayDesk() });
}

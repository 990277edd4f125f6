import type { FileSchemasOf } from "../kernel/contract-source.js";
import type { SandboxTask } from "../kernel/task.js";
import type { World } from "../kernel/world.js";
import { finishInjection } from "./background-injection.js";
import { fulfilByTime, handOverByTime } from "./fulfil-by-time.js";
import { settleRefunds } from "./refunds.js";
import { routeOnHold, routeWhenDue } from "./route.js";
import { runExport } from "./run-export.js";
import { runImport, showImport } from "./run-import.js";

/** Does work whose time has come. What it was about may be gone meanwhile; then there is nothing to do. */
export function runTask(task: SandboxTask, world: World, schemasOf: FileSchemasOf): void | Promise<void> {
  const { state } = world;
  switch (task.kind) {
    case "import": {
      const job = state.imports.get(task.importId);
      return job && runImport(job, world, schemasOf);
    }
    case "show-import":
      return showImport(task.importId, world);
    case "export": {
      const job = state.exports.jobs.get(task.exportId);
      return job && runExport(job, world);
    }
    case "inject":
      return finishInjection(world, task.externalId);
    case "route": {
      const order = state.orders.get(task.orderUuid);
      return order && routeWhenDue(world, order);
    }
    case "refunds": {
      const order = state.orders.get(task.orderUuid);
      return order && settleRefunds(world, order);
    }
    case "fulfil":
      return fulfilByTime(world, task.requestUuid);
    case "hand-over":
      return handOverByTime(world, task.requestUuid);
    case "arrive":
      state.stock.arrive(task.productId, task.nodeId, task.quantity);
      return routeOnHold(world);
    case "delete-profile": {
      const profile = state.customers.get(task.profileId);
      if (profile === undefined) return undefined;
      state.customers.remove(profile);
      return state.addresses.removeAll(profile.id);
    }
    case "stop-integration": {
      const integration = state.integrations.get(task.integrationId);
      if (integration === undefined) return undefined;
      integration.ended = true;
      return world.deliver();
    }
    case "deliver":
      state.events.released = Math.max(state.events.released, task.upTo);
      return world.deliver();
  }
}

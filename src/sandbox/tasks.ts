import { finishInjection } from "./flows/background-injection.js";
import { fulfilByTime, handOverByTime } from "./flows/fulfil-by-time.js";
import { settleRefunds } from "./flows/refunds.js";
import { routeOnHold, routeWhenDue } from "./flows/route.js";
import { runExport } from "./jobs/run-export.js";
import { type FileSchemasOf, runImport, showImport } from "./jobs/run-import.js";
import type { World } from "./world.js";

/** Work that waits for its time, told as data so that a snapshot can keep it. */
export type SandboxTask =
  | { readonly kind: "import" | "show-import"; readonly importId: string }
  | { readonly kind: "export"; readonly exportId: string }
  | { readonly kind: "inject"; readonly externalId: string }
  | { readonly kind: "route" | "refunds"; readonly orderUuid: string }
  | { readonly kind: "fulfil" | "hand-over"; readonly requestUuid: string }
  | { readonly kind: "arrive"; readonly productId: string; readonly nodeId: string; readonly quantity: number }
  | { readonly kind: "delete-profile"; readonly profileId: string }
  | { readonly kind: "stop-integration"; readonly integrationId: string }
  | { readonly kind: "deliver" };

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
      if (integration?.status !== "running") return undefined;
      integration.status = "stopped";
      integration.ended = true;
      return world.deliver();
    }
    case "deliver":
      return world.deliver();
  }
}

import type { OperationDescriptor } from "../core/operation.js";
import type { ControlTarget } from "./control/target.js";
import { contractOperations } from "./kernel/contract-source.js";
import type { Handlers } from "./kernel/handler.js";
import type { World } from "./kernel/world.js";
import type { WebhookParts } from "./webhooks/webhooks.js";

/** Loaded when it is first used: a test that never steers by HTTP does not pay for it. */
export function lazyControl(sandbox: ControlTarget, world: World): (request: Request) => Promise<Response> {
  let loading: Promise<(request: Request) => Promise<Response>> | undefined;
  return async (request) => {
    loading ??= import("./control/index.js").then(({ createControl }) => createControl(sandbox, world));
    return (await loading)(request);
  };
}

/** Calls an operation of the event stream's configuration as a client does, so that the same rules hold. */
export function eventStreamCalls(handlers: Handlers, world: World): WebhookParts["call"] {
  return (name, id, body) => {
    const operation = contractOperations().find((one) => one.id === name) as OperationDescriptor;
    const request = { operation, path: { id }, query: new URLSearchParams(), headers: new Headers(), body };
    handlers[name]?.(request, world);
  };
}

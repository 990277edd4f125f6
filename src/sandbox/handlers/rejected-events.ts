import type { Handlers } from "../kernel/handler.js";
import { SandboxProblem } from "../kernel/problem.js";
import { integrationOf, rejectedEventOf } from "../rules/find-integration.js";
import type { RejectedEvent, SandboxIntegration } from "../state/integrations.js";

/** Events that a receiver refused (docs/platform/events-and-webhooks.md#configuration). */
export const rejectedEventHandlers: Handlers = {
  listRejectedEvents: ({ path }, world) => {
    const { rejected } = integrationOf(world, path);
    return { status: 200, body: { rejected_events: rejected.map(({ id, at }) => ({ id, created_at: at })) } };
  },

  showRejectedEvent: ({ path }, world) => {
    const { event } = rejectedEventOf(integrationOf(world, path), path);
    const { tenant, name, publishedAt, payload } = event;
    return { status: 200, body: { tenant, name, published_at: publishedAt, payload } };
  },

  destroyRejectedEvent: ({ path }, world) => {
    const integration = integrationOf(world, path);
    drop(integration, rejectedEventOf(integration, path));
    return { status: 200 };
  },

  retryRejectedEvent: async ({ path }, world) => {
    const integration = integrationOf(world, path);
    const rejected = rejectedEventOf(integration, path);
    if (!(await world.redeliver(integration, rejected)))
      throw new SandboxProblem(502, "bad_gateway", "The receiver did not take the event.");
    drop(integration, rejected);
    return { status: 200 };
  },
};

function drop({ rejected }: SandboxIntegration, { id }: RejectedEvent): void {
  const at = rejected.findIndex((event) => event.id === id);
  if (at >= 0) rejected.splice(at, 1);
}

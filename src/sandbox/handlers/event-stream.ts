import type { CreateIntegrationRequest, UpdateIntegrationRequest } from "../../../generated/event-stream/types.js";
import type { Handlers } from "../kernel/handler.js";
import { SandboxProblem } from "../kernel/problem.js";
import type { World } from "../kernel/world.js";
import { integrationOf } from "../rules/find-integration.js";
import { integrationFault } from "../rules/integration-checks.js";
import { timeMs } from "../rules/time.js";
import { type SandboxIntegration, startIntegration, stopIntegration } from "../state/integrations.js";
import { integrationBody, listedIntegrationBody, type SinkSettings } from "../views/integration.js";

/** docs/platform/events-and-webhooks.md#configuration: stopped and temporary ones count too; an older page says 10. */
const MAX_INTEGRATIONS = 25;
/** After a longer stop, an integration gets new events only (docs/platform/events-and-webhooks.md#configuration). */
const KEPT_FOR_MS = 30 * 86_400_000;

/** Receivers of events (docs/platform/events-and-webhooks.md#configuration). */
export const eventStreamHandlers: Handlers = {
  listIntegrations: (_request, { state }) => ({
    status: 200,
    body: { integrations: state.integrations.list().map(listedIntegrationBody) },
  }),

  // Registering starts it at once.
  createIntegration: ({ body }, world) => {
    const request = body as CreateIntegrationRequest;
    const { integrations } = world.state;
    const fault = integrationFault(request, world.clock.nowMs());
    if (fault !== undefined) throw new SandboxProblem(400, "bad_request", fault);
    if (integrations.get(request.id) !== undefined)
      throw new SandboxProblem(409, "conflict", `An integration '${request.id}' exists.`);
    if (integrations.list().length >= MAX_INTEGRATIONS)
      throw new SandboxProblem(400, "bad_request", `At most ${MAX_INTEGRATIONS} integrations can be registered.`);
    const integration = newIntegration(request, world.state.events.list().length);
    startIntegration(integration, world.clock.iso(), "It was registered.");
    integrations.put(integration);
    stopAtEnd(world, integration);
    world.deliver();
    return { status: 200, body: integrationBody(integration) };
  },

  showIntegration: ({ path }, world) => ({ status: 200, body: integrationBody(integrationOf(world, path)) }),

  updateIntegration: ({ path, body }, world) => {
    const integration = integrationOf(world, path);
    const changes = body as UpdateIntegrationRequest;
    const refuse = (why: string) => new SandboxProblem(400, "bad_request", why);
    if (integration.integrationType === "temporary") throw refuse("A temporary integration cannot be changed.");
    if (integration.status !== "stopped") throw refuse("The integration runs: stop it first.");
    if (changes.callback_parameters !== undefined && changes.s3_parameters !== undefined)
      throw refuse("A change names one sink.");
    // A change of the other kind of sink is not described; it takes the place of what was there.
    if (changes.callback_parameters !== undefined) {
      integration.callbackParameters = { ...integration.callbackParameters, ...changes.callback_parameters };
      integration.s3Parameters = undefined;
    }
    if (changes.s3_parameters !== undefined) {
      integration.s3Parameters = { ...changes.s3_parameters };
      integration.callbackParameters = undefined;
    }
    if (changes.filter_conditions !== undefined) integration.filterConditions = { ...changes.filter_conditions };
    return { status: 200, body: integrationBody(integration) };
  },

  startIntegration: ({ path }, world) => {
    const integration = integrationOf(world, path);
    if (integration.status === "stopped") {
      const { stoppedAt } = integration;
      const isLate = stoppedAt !== undefined && world.clock.nowMs() - timeMs(stoppedAt) > KEPT_FOR_MS;
      if (isLate) integration.position = world.state.events.list().length;
      startIntegration(integration, world.clock.iso(), "It was started by a request.");
    }
    world.deliver();
    return { status: 200, body: integrationBody(integration) };
  },

  stopIntegration: ({ path }, world) => {
    const integration = integrationOf(world, path);
    if (integration.status === "running")
      stopIntegration(integration, world.clock.iso(), "It was stopped by a request.");
    return { status: 200, body: integrationBody(integration) };
  },

  destroyIntegration: ({ path }, world) => {
    world.state.integrations.remove(integrationOf(world, path).id);
    return { status: 200 };
  },

  listIntegrationLogEntries: ({ path }, world) => {
    const { log } = integrationOf(world, path);
    return { status: 200, body: { entries: log.map(({ at, ...entry }) => ({ created_at: at, ...entry })) } };
  },
};

function newIntegration(request: CreateIntegrationRequest, eventsSoFar: number): SandboxIntegration {
  return {
    id: request.id,
    status: "running",
    integrationType: request.integration_type,
    startsAt: request.starts_at,
    endsAt: request.ends_at,
    callbackParameters: request.callback_parameters as SinkSettings | undefined,
    s3Parameters: request.s3_parameters as SinkSettings | undefined,
    filterConditions: request.filter_conditions as SinkSettings | undefined,
    ended: false,
    // One with a beginning gets what was published since then, too.
    position: request.starts_at === undefined ? eventsSoFar : 0,
    stoppedAt: undefined,
    log: [],
    rejected: [],
  };
}

/** A temporary integration stops by itself. */
function stopAtEnd({ clock, later }: World, integration: SandboxIntegration): void {
  if (integration.endsAt === undefined) return;
  const waitMs = Math.max(0, timeMs(integration.endsAt) - clock.nowMs());
  later(waitMs, { kind: "stop-integration", integrationId: integration.id });
}

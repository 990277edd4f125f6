import type { CreateIntegrationRequest, UpdateIntegrationRequest } from "../../../generated/event-stream/types.js";
import { timeMs } from "../rules/time.js";
import type { SandboxIntegration } from "../state/integrations.js";
import { known } from "../views/sales-order-parts.js";
import { type Handlers, SandboxProblem, type World } from "../world.js";

/** events-and-webhooks.md 2: stopped and temporary ones count too; an older page says 10. */
const MAX_INTEGRATIONS = 25;

type Settings = Readonly<Record<string, unknown>>;

/** Receivers of events (events-and-webhooks.md 2). */
export const eventStreamHandlers: Handlers = {
  listIntegrations: (_request, { state }) => ({
    status: 200,
    body: { integrations: state.integrations.list().map(listedIntegrationBody) },
  }),

  // Registering starts it at once.
  createIntegration: ({ body }, world) => {
    const request = body as CreateIntegrationRequest;
    const { integrations } = world.state;
    if (integrations.get(request.id) !== undefined) {
      // What a used id is answered with is UNKNOWN.
      throw new SandboxProblem(409, "conflict", `An integration '${request.id}' exists.`);
    }
    if (integrations.list().length >= MAX_INTEGRATIONS) {
      throw new SandboxProblem(400, "bad_request", `At most ${MAX_INTEGRATIONS} integrations can be registered.`);
    }
    // Replay: a window that began before now gets what was published in it.
    const replays = request.starts_at !== undefined && timeMs(request.starts_at) < world.clock.nowMs();
    const integration = integrationOf(request, replays ? 0 : world.state.events.list().length);
    integrations.put(integration);
    stopAtEnd(world, integration);
    world.deliver();
    return { status: 200, body: integrationBody(integration) };
  },

  showIntegration: ({ path }, world) => ({ status: 200, body: integrationBody(find(world, path["id"])) }),

  // Whether a running one may be changed is UNKNOWN; it may.
  updateIntegration: ({ path, body }, world) => {
    const integration = find(world, path["id"]);
    const { callback_parameters: changes } = body as UpdateIntegrationRequest;
    integration.callbackParameters = { ...integration.callbackParameters, ...changes };
    return { status: 200, body: integrationBody(integration) };
  },

  startIntegration: ({ path }, world) => setStatus(world, path["id"], "running"),

  stopIntegration: ({ path }, world) => setStatus(world, path["id"], "stopped"),

  destroyIntegration: ({ path }, world) => {
    world.state.integrations.remove(find(world, path["id"]).id);
    return { status: 200 };
  },
};

function find(world: World, id: string | undefined): SandboxIntegration {
  const integration = world.state.integrations.get(id ?? "");
  if (integration === undefined)
    throw new SandboxProblem(404, "resource_not_found", `There is no integration '${id}'.`);
  return integration;
}

function setStatus(world: World, id: string | undefined, status: SandboxIntegration["status"]) {
  const integration = find(world, id);
  integration.status = status;
  integration.ended = false;
  world.deliver();
  return { status: 200, body: integrationBody(integration) };
}

/** An end date makes an integration temporary, whatever the request calls it. */
function integrationOf(request: CreateIntegrationRequest, position: number): SandboxIntegration {
  return {
    id: request.id,
    status: "running",
    integrationType: request.ends_at === undefined ? (request.integration_type ?? "permanent") : "temporary",
    startsAt: request.starts_at,
    endsAt: request.ends_at,
    callbackParameters: request.callback_parameters as Settings | undefined,
    s3Parameters: request.s3_parameters as Settings | undefined,
    filterConditions: request.filter_conditions as Settings | undefined,
    ended: false,
    position,
  };
}

/** A temporary integration stops by itself. */
function stopAtEnd({ clock, later }: World, integration: SandboxIntegration): void {
  if (integration.endsAt === undefined) return;
  const waitMs = Math.max(0, timeMs(integration.endsAt) - clock.nowMs());
  later(waitMs, { kind: "stop-integration", integrationId: integration.id });
}

/** The integration without its secrets. */
function integrationBody(integration: SandboxIntegration): Record<string, unknown> {
  return known({
    id: integration.id,
    status: integration.status,
    integration_type: integration.integrationType,
    starts_at: integration.startsAt,
    ends_at: integration.endsAt,
    callback_parameters: integration.callbackParameters && without(integration.callbackParameters, ["api_key"]),
    s3_parameters:
      integration.s3Parameters && without(integration.s3Parameters, ["aws_access_key_id", "aws_secret_access_key"]),
    filter_conditions: integration.filterConditions,
  });
}

/** As a list shows it: of the callback only its key (events-and-webhooks.md 2.1, auth-and-conventions.md 10). */
function listedIntegrationBody(integration: SandboxIntegration): Record<string, unknown> {
  const { callbackParameters: callback } = integration;
  const shown = callback && known({ api_key: callback["api_key"] });
  return { ...integrationBody(integration), ...(shown ? { callback_parameters: shown } : {}) };
}

function without(settings: Settings, names: readonly string[]): Settings {
  return Object.fromEntries(Object.entries(settings).filter(([name]) => !names.includes(name)));
}

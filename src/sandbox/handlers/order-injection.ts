import type { OrderInjectionConfiguration } from "../../../generated/order-injection/types.js";
import { injectNowOrLater } from "../flows/background-injection.js";
import type { Handlers, SandboxRequest } from "../kernel/handler.js";
import { SandboxProblem } from "../kernel/problem.js";
import type { World } from "../kernel/world.js";
import { unknownNames } from "../rules/unknown-names.js";
import type { OrderBody } from "../state/order-body.js";
import type { InjectionConfig } from "../state/settings.js";

const FIRST_VERSION = "1";

/** Injecting orders, and how that is configured. */
export const orderInjectionHandlers: Handlers = {
  createInjectedOrder: ({ body, finishAfterMs, report }, world) => {
    for (const finding of unknownNames(world.state, body as OrderBody)) report?.(finding);
    const order = injectNowOrLater(world, body as OrderBody, finishAfterMs ?? slowness(world));
    const items = order.units.map(({ uuid, externalItemId, productId }) => ({
      id: uuid,
      external_item_id: externalItemId,
      product_id: productId,
    }));
    return { status: 200, body: { id: order.uuid, external_id: order.externalId, items } };
  },

  showOrderInjectionConfiguration: (_request, world) => {
    const { injection } = world.state.settings;
    // Published: 404 `not_found`. Whether a tenant that never set anything gets it or a default is UNKNOWN.
    const config = injection ?? {
      version: FIRST_VERSION,
      value: {},
      updatedAt: world.clock.iso(),
      updatedBy: "newstore",
    };
    return { status: 200, body: configBody(config) };
  },

  updateOrderInjectionConfiguration: (request, world) => {
    const before = world.state.settings.injection;
    checkVersion(request, before?.version ?? FIRST_VERSION);
    return { status: 200, body: configBody(store(world, { ...before?.value, ...configOf(request) })) };
  },

  createOrderInjectionConfiguration: (request, world) => {
    // Published text: the version is 1 or the latest.
    if (request.query.get("version") !== FIRST_VERSION) {
      checkVersion(request, world.state.settings.injection?.version ?? FIRST_VERSION);
    }
    return { status: 200, body: configBody(store(world, configOf(request))) };
  },
};

/** An injection that takes no time is responded to at once. */
function slowness({ settings }: World): number | undefined {
  const delayMs = settings?.injectionDelayMs ?? 0;
  return delayMs > 0 ? delayMs : undefined;
}

function configOf(request: SandboxRequest): OrderInjectionConfiguration {
  return (request.body ?? {}) as OrderInjectionConfiguration;
}

function checkVersion(request: SandboxRequest, latest: string): void {
  if (request.query.get("version") === latest) return;
  throw new SandboxProblem(409, "conflict_version", "The version is out of date", ["The version is out of date"]);
}

function store(world: World, value: OrderInjectionConfiguration): InjectionConfig {
  const { settings } = world.state;
  const version = String(Number(settings.injection?.version ?? FIRST_VERSION) + 1);
  const next = {
    version,
    value,
    updatedAt: world.clock.iso(),
    updatedBy: "sandbox",
  };
  settings.injection = next;
  return next;
}

function configBody({ version, value, updatedAt, updatedBy }: InjectionConfig): Record<string, unknown> {
  return { value, version, updated_at: updatedAt, updated_by: updatedBy };
}

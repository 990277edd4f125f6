import type { CreateConfigurationByNameRequest } from "../../../generated/delivery/types.js";
import type { Handlers } from "../kernel/handler.js";
import { SandboxProblem } from "../kernel/problem.js";
import type { World } from "../kernel/world.js";

/** A setting: what it must look like and what holds before it was set. */
interface Setting {
  readonly kind: "boolean" | "integer" | "object";
  readonly initial: unknown;
}

/** docs/platform/delivery.md#shipment-configurations. The response for an unset one is UNKNOWN. */
const SETTINGS: Readonly<Record<string, Setting>> = {
  use_prioritized_provider_rates: { kind: "boolean", initial: false },
  use_customizable_provider_rates: { kind: "boolean", initial: false },
  set_fix_service_level_shipping_price: { kind: "boolean", initial: false },
  generate_static_option_for_dc: { kind: "boolean", initial: false },
  packing_time_duration: { kind: "integer", initial: 1085 },
  adapter_http_timeout: { kind: "integer", initial: 30 },
  customization_adapter_config: { kind: "object", initial: { base_url: "https://adapter.example.com/" } },
  carriers: { kind: "object", initial: {} },
  fulfillment_node_customs_info: { kind: "object", initial: {} },
};

/** Settings of shipping by name, and a report on how they fit together. */
export const deliveryConfigurationHandlers: Handlers = {
  showConfigurationByName: ({ path }, { state }) => {
    const [name, setting] = settingOf(path["name"]);
    return { status: 200, body: { value: state.delivery.configurations.get(name) ?? setting.initial } };
  },

  createConfigurationByName: ({ path, body }, { state }) => {
    const [name, setting] = settingOf(path["name"]);
    const { value } = body as CreateConfigurationByNameRequest;
    const kind = Number.isInteger(value) ? "integer" : typeof value;
    if (kind !== setting.kind || value === null || Array.isArray(value)) {
      throw new SandboxProblem(400, "bad_request", `The value of ${name} must be of type ${setting.kind}.`);
    }
    state.delivery.configurations.set(name, value);
    return { status: 200, body: { value } };
  },

  // A report for people; its members are the sandbox's own.
  showConfigurationsChecks: (_request, world) => ({ status: 200, body: checks(world) }),
};

function settingOf(name = ""): readonly [string, Setting] {
  const setting = Object.hasOwn(SETTINGS, name) ? SETTINGS[name] : undefined;
  if (setting === undefined) throw new SandboxProblem(400, "bad_request", `There is no setting '${name}'.`);
  return [name, setting];
}

function checks({ state }: World): Record<string, unknown> {
  const { serviceLevels, providerRates, configurations } = state.delivery;
  const rates = [...providerRates.values()];
  const carriers = (configurations.get("carriers") ?? {}) as Readonly<Record<string, unknown>>;
  return {
    service_levels_without_provider_rate: [...serviceLevels.keys()].filter(
      (level) => !rates.some((rate) => rate.service_level_id === level),
    ),
    provider_rates_without_service_level: rates
      .filter((rate) => !serviceLevels.has(rate.service_level_id))
      .map((rate) => rate.id),
    provider_rates_without_carrier: rates
      .filter((rate) => !Object.hasOwn(carriers, rate.shipping_carrier_name))
      .map((rate) => rate.id),
  };
}

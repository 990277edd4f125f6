import type { ReplaceProviderRateRequest } from "../../../generated/delivery/types.js";
import type { Handlers } from "../kernel/handler.js";
import { SandboxProblem } from "../kernel/problem.js";
import type { ProviderRate } from "../state/delivery.js";

/**
 * Carriers' products and which of them come first (docs/platform/delivery.md#provider-rates,
 * docs/platform/delivery.md#rate-priorities).
 */
export const providerRateHandlers: Handlers = {
  listProviderRates: (_request, { state }) => ({
    status: 200,
    body: { data: [...state.delivery.providerRates.values()] },
  }),

  showProviderRate: ({ path }, { state }) => {
    const id = path["provider_rate_id"] ?? "";
    const rate = state.delivery.providerRates.get(id);
    // No 404 is published, only 400.
    if (rate === undefined) throw new SandboxProblem(400, "bad_request", `The provider rate '${id}' does not exist.`);
    return { status: 200, body: rate };
  },

  replaceProviderRate: ({ path, body }, { state }) => {
    const id = path["provider_rate_id"] ?? "";
    const request = body as ReplaceProviderRateRequest;
    // Published text: without a name of the carrier's own, the id of the rate is taken.
    const own = request.carrier_defined_service_level ?? "";
    const rate: ProviderRate = {
      ...request,
      id,
      shipping_type: request.shipping_type,
      carrier_defined_service_level: own === "" ? id : own,
    };
    const twin = [...state.delivery.providerRates.values()].find(
      (other) =>
        other.id !== id &&
        other.shipping_carrier_name === rate.shipping_carrier_name &&
        other.carrier_defined_service_level === rate.carrier_defined_service_level,
    );
    if (twin !== undefined) {
      const text = `carrier_defined_service_level must be unique within a provider; rate '${twin.id}' has the same one.`;
      throw new SandboxProblem(400, "bad_request", text);
    }
    state.delivery.providerRates.set(id, rate);
    return { status: 200, body: rate };
  },

  destroyProviderRate: ({ path }, { state }) => {
    state.delivery.providerRates.delete(path["provider_rate_id"] ?? "");
    return { status: 200 };
  },

  showProviderRatePriorities: (_request, { state }) => ({ status: 200, body: state.delivery.priorities }),

  replaceProviderRatePriorities: ({ body }, { state }) => {
    state.delivery.priorities = body as Readonly<Record<string, unknown>>;
    return { status: 200, body: state.delivery.priorities };
  },
};

import type { SandboxIntegration } from "../state/integrations.js";
import { known } from "./sales-order-parts.js";

export type SinkSettings = Readonly<Record<string, unknown>>;

/** The integration without its secrets. */
export function integrationBody(integration: SandboxIntegration): Record<string, unknown> {
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

/**
 * As a list shows it: of the callback only its key (docs/platform/events-and-webhooks.md#integration,
 * docs/platform/authentication-and-conventions.md#event-stream-configuration).
 */
export function listedIntegrationBody(integration: SandboxIntegration): Record<string, unknown> {
  const { callbackParameters: callback } = integration;
  const shown = callback && known({ api_key: callback["api_key"] });
  return { ...integrationBody(integration), ...(shown ? { callback_parameters: shown } : {}) };
}

function without(settings: SinkSettings, names: readonly string[]): SinkSettings {
  return Object.fromEntries(Object.entries(settings).filter(([name]) => !names.includes(name)));
}

import type {
  CreateIntegrationRequest,
  Integration,
  IntegrationResult,
} from "../../../generated/event-stream/types.js";
import { isNewStoreError } from "../../core/newstore-error.js";
import { isNotFound } from "../../core/own-word.js";
import type { CallOptions } from "../../core/request.js";
import type { ApiResponse } from "../../core/response.js";
import { responseOf } from "../lib/as-method.js";
import type { FacadeContext } from "../lib/context.js";
import { differences } from "./differences.js";

/**
 * Registers an integration. Where nobody knows what became of that, the one that is there now is read: it counts when it
 * is what was sent.
 */
export async function register(
  { api }: FacadeContext,
  integration: CreateIntegrationRequest,
  options: CallOptions,
): Promise<ApiResponse<IntegrationResult>> {
  try {
    return await responseOf(api.eventStream.createIntegration({ body: integration }, options));
  } catch (error) {
    if (!isNewStoreError(error) || !error.outcomeUnknown) throw error;
    const found = await responseOf(api.eventStream.showIntegration({ path: { id: integration.id } }, options)).catch(
      () => undefined,
    );
    if (found === undefined || differences(integration, found.data).length > 0) throw error;
    return found;
  }
}

/** The integration of an id; `undefined`: there is none. */
export async function findIntegration(
  { api }: FacadeContext,
  id: string,
  options: CallOptions,
): Promise<Integration | undefined> {
  return api.eventStream.showIntegration({ path: { id } }, options).catch((error: unknown) => {
    if (!isNotFound(error)) throw error;
    return undefined;
  });
}

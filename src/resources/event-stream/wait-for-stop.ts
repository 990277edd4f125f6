import { showIntegration } from "../../../generated/event-stream/operations.js";
import type { Integration } from "../../../generated/event-stream/types.js";
import { isNewStoreError } from "../../core/newstore-error.js";
import type { FacadeContext } from "../lib/context.js";
import { type PollOptions, poll } from "../lib/poll.js";

/**
 * Polls an integration until it stands.
 *
 * @param inVain - what a wait that was aborted or took too long says.
 */
export async function waitForStop(
  { api, clock }: FacadeContext,
  id: string,
  options: PollOptions,
  inVain: string,
): Promise<Integration> {
  try {
    return await poll<Integration>(
      {
        operationId: showIntegration.id,
        id,
        what: `the integration ${JSON.stringify(id)}`,
        resume: `eventStream.get(${JSON.stringify(id)})`,
        read: (callOptions) => api.eventStream.showIntegration({ path: { id } }, callOptions),
        isDone: (integration) => integration?.status === "stopped",
        state: (integration) => (typeof integration?.status === "string" ? integration.status : undefined),
        known: ["running"],
      },
      options,
      clock,
    );
  } catch (error) {
    if (!isNewStoreError(error) || (error.kind !== "timeout" && error.kind !== "aborted")) throw error;
    throw error.with({ message: inVain, jobId: undefined });
  }
}

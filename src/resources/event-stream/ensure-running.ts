import { createIntegration } from "../../../generated/event-stream/operations.js";
import type { CreateIntegrationRequest, Integration } from "../../../generated/event-stream/types.js";
import { isNewStoreError, NewStoreError } from "../../core/newstore-error.js";
import { isNotFound } from "../../core/own-word.js";
import type { CallOptions } from "../../core/request.js";
import type { FacadeContext } from "../lib/context.js";
import { checkBody } from "./check-body.js";
import { differences } from "./differences.js";
import { findIntegration, register } from "./register.js";

/** What it took to have an integration run. */
export interface EnsuredIntegration {
  /** The integration as it is afterwards. */
  readonly integration: Integration;
  /**
   * `none`: it ran. `started`: it stood, and gets what it missed, unless `missedSince` says otherwise. `created`: there was
   * none; what happened before is not delivered.
   */
  readonly action: "none" | "started" | "created";
  /**
   * When it stopped, where that was more than 30 days ago by its log: the platform delivers only new events then, and
   * `replay` brings the rest. Absent: less long, or the log does not say.
   */
  readonly missedSince?: string | undefined;
  /** Where it is another one than was wanted, as in `callback_parameters.callback_url`: `update` changes it. */
  readonly differs: readonly string[];
}

/** The platform delivers what was missed in so long a time (docs/platform/events-and-webhooks.md#configuration). */
const KEPT_FOR_MS = 30 * 86_400_000;

/** How often others may get in the way before it is an error. */
const MOST_ROUNDS = 5;

/**
 * Sees to it that an integration runs, whoever else does the same at the same time.
 *
 * | it | then |
 * | --- | --- |
 * | runs | nothing is sent |
 * | stands | it is started; where the response is lost, it is read again |
 * | is not there | it is registered; where somebody else was faster, it is read again |
 */
export async function ensureRunning(
  context: FacadeContext,
  wanted: CreateIntegrationRequest,
  options: CallOptions,
): Promise<EnsuredIntegration> {
  // Also where it runs: on the day on which the integration is gone, a mistake would be seen too late.
  await checkBody(createIntegration, { body: wanted }, context, options);
  const { id } = wanted ?? {};
  let action: EnsuredIntegration["action"] = "none";
  let missedSince: string | undefined;
  let last: unknown;
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    const found = await findIntegration(context, id, options).catch((error: unknown) => {
      // Whoever cannot look any more knows no better than the one whose response was lost.
      throw isNewStoreError(last) && last.outcomeUnknown ? last : error;
    });
    if (found?.status === "running")
      return {
        integration: found,
        action,
        differs: differences(wanted, found),
        ...(missedSince !== undefined && { missedSince }),
      };
    try {
      if (found === undefined) {
        await register(context, wanted, options);
        action = "created";
        missedSince = undefined;
      } else {
        missedSince ??= await lostSince(context, id, options);
        await context.api.eventStream.startIntegration({ path: { id } }, options);
        if (action === "none") action = "started";
      }
    } catch (error) {
      if (!mayHaveChanged(error)) throw error;
      last = error;
      if (found !== undefined && isNewStoreError(error) && error.outcomeUnknown && action === "none")
        action = "started";
    }
  }
  throw new NewStoreError(
    `The integration ${JSON.stringify(id)} does not stay running: it was stopped or deleted again ${MOST_ROUNDS} times. eventStream.log says why it stopped.`,
    { kind: "conflict", cause: last },
  );
}

/** Whether somebody else may have registered, deleted or started it, or this did and nobody said so. */
function mayHaveChanged(error: unknown): boolean {
  return isNotFound(error) || (isNewStoreError(error) && (error.kind === "conflict" || error.outcomeUnknown));
}

/** When it stopped, if that was too long ago to be made up for. A log that cannot be read keeps nobody from starting it. */
async function lostSince({ api, clock }: FacadeContext, id: string, options: CallOptions): Promise<string | undefined> {
  const log = await api.eventStream.listIntegrationLogEntries({ path: { id } }, options).catch(() => undefined);
  const stops = (log?.entries ?? []).flatMap(({ action, created_at: at }) => {
    const atMs = Date.parse(action === "integration_stopped" ? String(at) : "");
    return at === undefined || Number.isNaN(atMs) ? [] : [{ at, atMs }];
  });
  const latest = stops.sort((one, other) => other.atMs - one.atMs)[0];
  return latest !== undefined && clock.nowMs() - latest.atMs > KEPT_FOR_MS ? latest.at : undefined;
}

import { updateIntegration } from "../../../generated/event-stream/operations.js";
import type { Integration, UpdateIntegrationRequest } from "../../../generated/event-stream/types.js";
import { isNewStoreError } from "../../core/newstore-error.js";
import { checkCallOptions } from "../../core/options.js";
import type { CallOptions } from "../../core/request.js";
import type { FacadeContext } from "../lib/context.js";
import { POLL_OPTION_NAMES, type PollOptions } from "../lib/poll.js";
import { afterFailure, afterWork } from "./after-failure.js";
import { checkBody } from "./check-body.js";
import { waitForStop } from "./wait-for-stop.js";

/** An integration stops within moments, not within an hour. */
const DEFAULTS = { intervalMs: 500, maxIntervalMs: 5_000, timeoutMs: 60_000 } as const;

/** So often a start or a stop may get lost before it is an error. */
const MOST_ATTEMPTS = 3;

/**
 * Changes an integration, which has to stand for that: one that runs is stopped, waited for, changed, and started again,
 * also where the change fails.
 */
export async function change(
  context: FacadeContext,
  id: string,
  patch: UpdateIntegrationRequest,
  options: PollOptions,
): Promise<Integration> {
  checkCallOptions(options, POLL_OPTION_NAMES);
  const { intervalMs, maxIntervalMs, timeoutMs, ...callOptions } = options;
  const { eventStream } = context.api;
  const path = { id };
  const update = () => eventStream.updateIntegration({ path, body: patch }, callOptions);
  // Whoever waits for events does not wait for a change that is not made.
  await checkBody(updateIntegration, { path, body: patch }, context, callOptions);
  const found = await eventStream.showIntegration({ path }, callOptions);
  if (isEmpty(patch)) return found;
  const { status } = found;
  const changed = `The integration ${JSON.stringify(id)} was changed.`;
  if (status === "stopped") {
    await update();
    return afterWork(changed, () => eventStream.showIntegration({ path }, callOptions));
  }
  let mayStand = false;
  try {
    await stop(context, id, callOptions, () => {
      mayStand = true;
    });
    const pauses = {
      intervalMs: intervalMs ?? DEFAULTS.intervalMs,
      maxIntervalMs: maxIntervalMs ?? DEFAULTS.maxIntervalMs,
      timeoutMs: timeoutMs ?? DEFAULTS.timeoutMs,
    };
    const inVain = `The integration ${JSON.stringify(id)} was not seen to stop, and was not changed.`;
    await waitForStop(context, id, { ...callOptions, ...pauses }, inVain);
    await update();
  } catch (error) {
    throw mayStand ? await afterFailure(error, () => startAgain(context, id, callOptions)) : error;
  }
  return afterWork(changed, () => startAgain(context, id, callOptions));
}

function isEmpty(patch: UpdateIntegrationRequest): boolean {
  return Object.values(patch ?? { missing: true }).every((member) => member === undefined);
}

/**
 * Stops it; the wait for that follows. Where nobody knows whether the request arrived, it is read and sent again.
 *
 * @param onSent - called once the request may have arrived.
 */
async function stop({ api }: FacadeContext, id: string, options: CallOptions, onSent: () => void): Promise<void> {
  const path = { id };
  for (let attempts = 1; ; attempts += 1) {
    const lost = await api.eventStream.stopIntegration({ path }, options).then(
      () => undefined,
      (error: unknown) => error,
    );
    const isUnknown = isNewStoreError(lost) && lost.outcomeUnknown;
    if (lost === undefined || isUnknown) onSent();
    if (lost === undefined) return;
    if (!isUnknown || attempts === MOST_ATTEMPTS) throw lost;
    if ((await api.eventStream.showIntegration({ path }, options)).status !== "running") return;
  }
}

/** Starts it, whatever the caller's signal and deadline say by now: nobody wants it to stand. */
async function startAgain(
  { api }: FacadeContext,
  id: string,
  { signal: _, timeouts: __, ...options }: CallOptions,
): Promise<Integration> {
  const path = { id };
  let isStarted = false;
  try {
    for (let attempts = 1; ; attempts += 1) {
      const lost = await api.eventStream.startIntegration({ path }, options).then(
        () => undefined,
        (error: unknown) => error,
      );
      if (lost !== undefined && !(isNewStoreError(lost) && lost.outcomeUnknown)) throw lost;
      isStarted = lost === undefined;
      const found = await api.eventStream.showIntegration({ path }, options);
      if (lost === undefined || found.status === "running") return found;
      if (attempts === MOST_ATTEMPTS) throw lost;
    }
  } catch (error) {
    if (!isNewStoreError(error)) throw error;
    const stopped = `The integration ${JSON.stringify(id)} was stopped for a change and`;
    const where = isStarted
      ? "was started again, but could not be read: eventStream.get does that."
      : "could not be started again: eventStream.ensureRunning does that.";
    throw error.with({ message: `${stopped} ${where} ${error.message}` });
  }
}

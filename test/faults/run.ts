import { getEventListeners } from "node:events";
import type { ApiResponse } from "../../src/core/response.js";
import { sleep } from "../../src/core/wait.js";
import { createTransport } from "../../src/transport/create-transport.js";
import { type VirtualTime, virtualTime } from "../support/virtual-time.js";
import { conduct, type Traffic } from "./conductor.js";
import type { FaultServer } from "./fault-server.js";
import { generator, type PlannedCall, type RunPlan } from "./plan.js";
import { World } from "./world.js";

/** How one call of a run ended. */
export interface Ending {
  readonly call: PlannedCall;
  readonly response?: ApiResponse;
  /** What it rejected with; must be an error of the SDK. */
  readonly error?: unknown;
  /** Requests of this call that `fetch` was asked to send. */
  readonly sent: number;
  readonly tookMs: number;
}

/** A run that is over. */
export interface Outcome {
  readonly plan: RunPlan;
  readonly world: World;
  readonly time: VirtualTime;
  readonly endings: readonly Ending[];
  readonly traffic: Traffic;
  readonly listenersLeft: number;
  /** Makes a call again, on a server that is well by now. */
  readonly repeat: (call: PlannedCall, afterMs: number) => Promise<ApiResponse>;
}

/** On a server that is well nothing is in the way of a repeat; on a machine that is busy some milliseconds could be. */
const PATIENT = { perAttemptMs: Number.POSITIVE_INFINITY, totalMs: Number.POSITIVE_INFINITY };

/** Carries a plan out. Rejects only when something hangs. */
export async function carryOut(plan: RunPlan, server: FaultServer): Promise<Outcome> {
  const byName = new Map(plan.calls.map((call) => [call.name, call]));
  const world = new World({
    stepOf: (name, index) => byName.get(name)?.steps[index] ?? {},
    tokenStepOf: (index) => plan.tokenSteps[index] ?? {},
    recognisesOf: (name) => byName.get(name)?.kind.recognises ?? "nothing",
    expiresIn: plan.expiresIn,
  });
  const time = virtualTime(generator(plan.seed));
  const baseUrl = server.host(world);
  const traffic: Traffic = { sent: 0, ended: 0, interrupted: 0 };
  const sentBy = new Map<string, number>();
  const transport = createTransport({
    baseUrl,
    tokenUrl: `${baseUrl}/token`,
    credentials: { clientId: "client", clientSecret: "client-secret-value" },
    validate: { requests: "off", responses: "off" },
    retry: { retries: plan.retries },
    timeouts: plan.timeouts,
    clock: time,
    fetch: (input: string, init: RequestInit) => {
      traffic.sent += 1;
      const name = new Headers(init.headers).get("x-call");
      if (name !== null) sentBy.set(name, (sentBy.get(name) ?? 0) + 1);
      return fetch(input, init);
    },
    hooks: {
      onAttempt: ({ errorKind }) => {
        traffic.ended += 1;
        if (errorKind === "timeout" || errorKind === "aborted") traffic.interrupted += 1;
      },
    },
  });
  const { signal } = new AbortController();
  const send = ({ name, kind }: PlannedCall, own: AbortSignal, timeouts = plan.timeouts) =>
    transport.send({
      operation: kind.operation,
      input: kind.input(name),
      options: { signal: own, timeouts, headers: { "x-call": name } },
    });

  async function callAndWait(call: PlannedCall): Promise<Ending> {
    await sleep(time, call.startAfterMs, signal);
    const startedAtMs = time.nowMs();
    const patience = call.abortAfterMs === undefined ? undefined : abortAfter(time, call.abortAfterMs);
    const settled = await send(call, patience?.signal ?? signal).then(
      (response) => ({ response }),
      (error: unknown) => ({ error }),
    );
    const tookMs = time.nowMs() - startedAtMs;
    patience?.release();
    return { call, ...settled, sent: sentBy.get(call.name) ?? 0, tookMs };
  }

  const endings = await conduct(Promise.all(plan.calls.map(callAndWait)), world, time, traffic);
  const listenersLeft = getEventListeners(signal, "abort").length;
  const repeat = (call: PlannedCall, afterMs: number) =>
    conduct(
      sleep(time, afterMs, signal).then(() => send(call, signal, PATIENT)),
      world,
      time,
      traffic,
    );
  return { plan, world, time, endings, traffic: { ...traffic }, listenersLeft, repeat };
}

function abortAfter(time: VirtualTime, ms: number): { readonly signal: AbortSignal; readonly release: () => void } {
  const controller = new AbortController();
  const release = time.startTimer(ms, () => controller.abort(new Error("out of patience")));
  return { signal: controller.signal, release };
}

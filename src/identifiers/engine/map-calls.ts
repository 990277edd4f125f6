import type { Clock } from "../../core/clock.js";
import type { Logger } from "../../core/logger.js";
import { isNewStoreError } from "../../core/newstore-error.js";
import type { OperationDescriptor } from "../../core/operation.js";
import { DEFAULT_TIMEOUTS, resolveTimeouts } from "../../core/options.js";
import type { OperationInput, Policy, Some, Timeouts, TransportRequest } from "../../core/request.js";
import type { ApiResponse } from "../../core/response.js";
import { IdPairs, keepPairs } from "../lib/id-pairs.js";
import { withShopIds } from "./add-shop-ids.js";
import { opaqueBodyError, unreadableError } from "./errors.js";
import type { KindMaps } from "./kind-maps.js";
import { type Part, placedIds } from "./parts.js";
import { dependsOnParameters, type OperationPlan, operationPlan } from "./plan.js";
import { isSerialised, partsOf, withParts } from "./request-parts.js";
import type { MappingStage } from "./stage.js";
import { translate } from "./translate.js";
import { Waiter, waitForMap } from "./wait-for-map.js";

/** What mapping needs of a client. */
export interface MappingSettings {
  readonly maps: KindMaps;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly timeouts: Some<Timeouts> | undefined;
}

/** A call whose identifiers are mapped. */
interface MappedCall {
  readonly settings: MappingSettings;
  readonly plan: OperationPlan;
  readonly request: TransportRequest;
  readonly pairs: IdPairs;
  /** What is left of the call's total deadline. */
  readonly leftMs: () => number;
}

/**
 * Maps the identifiers of calls: the caller uses the shop's, the transport below NewStore's.
 *
 * | step | when it fails |
 * | --- | --- |
 * | map the request | nothing was sent, no token was requested |
 * | send it | the error of the call, its texts with both ids |
 * | map the response; what was sent comes back as it was | the work is done: the error says so and holds the response |
 */
export function mapCalls(settings: MappingSettings): Policy {
  const planOf = planner(settings.maps);
  return (next) => ({
    async send(request) {
      const plan = planOf(request.operation, request.input);
      if (plan === undefined) return next.send(request);
      const call: MappedCall = { settings, plan, request, pairs: new IdPairs(), leftMs: stopwatch(settings, request) };
      const parts = partsOf(request.input, plan);
      const mapped = await mapRequest(call, parts).catch((thrown: unknown) => {
        throw isNewStoreError(thrown)
          ? thrown
          : unreadableError({ of: "request", operation: request.operation }, thrown);
      });
      let response: ApiResponse;
      try {
        response = await next.send(mapped);
      } catch (error) {
        if (!isNewStoreError(error)) throw error;
        throw withShopIds(error, call.pairs, () => new Map(placedIds(parts).map(({ path, id }) => [path, id])));
      }
      const mappedResponse = await mapResponse(call, response);
      keepPairs(mappedResponse, call.pairs);
      return mappedResponse;
    },
  });
}

/** Plans are made once an operation, except where they depend on the parameters of the call. */
function planner(maps: KindMaps): (operation: OperationDescriptor, input: OperationInput) => OperationPlan | undefined {
  const plans = new WeakMap<OperationDescriptor, { readonly plan: OperationPlan | undefined }>();
  return (operation, input) => {
    const known = plans.get(operation);
    if (known !== undefined) return known.plan;
    const plan = operationPlan(operation, maps, input);
    if (!dependsOnParameters(operation)) plans.set(operation, { plan });
    return plan;
  };
}

/** Longest time a client waits for a hook outside of a call: for each look-up of a file or an event. */
export function hookLimitMs({ timeouts }: MappingSettings): number {
  return resolveTimeouts(DEFAULT_TIMEOUTS, timeouts).totalMs;
}

function stopwatch({ clock, timeouts }: MappingSettings, { options }: TransportRequest): () => number {
  const startedAtMs = clock.monotonicMs();
  const { totalMs } = resolveTimeouts(resolveTimeouts(DEFAULT_TIMEOUTS, timeouts), options.timeouts);
  return () => Math.max(1, totalMs - (clock.monotonicMs() - startedAtMs));
}

async function mapRequest(call: MappedCall, parts: readonly Part[]): Promise<TransportRequest> {
  const { settings, plan, request, pairs, leftMs } = call;
  const { operation, input, options } = request;
  const stage: MappingStage = { of: "request", operation };
  if (plan.request.body !== undefined && isSerialised(input.body)) throw opaqueBodyError(stage);
  if (parts.length === 0) return request;
  const hasWayBack = plan.unambiguous.has.bind(plan.unambiguous);
  const waiter = new Waiter();
  const { maps, logger } = settings;
  const documents = translate(parts, { maps, logger, stage, pairs, hasWayBack, waiter, links: "none" });
  if (!(documents instanceof Promise)) return { ...request, input: withParts(input, parts, documents) };
  const mapped = await waitForMap(documents, waitLimits(call, waiter), stage);
  // The time that the hook took counts towards the call's deadline.
  const timeouts = { ...options.timeouts, totalMs: leftMs() };
  return { ...request, input: withParts(input, parts, mapped), options: { ...options, timeouts } };
}

async function mapResponse(call: MappedCall, response: ApiResponse): Promise<ApiResponse> {
  const { settings, plan, request, pairs } = call;
  const { response: tree } = plan;
  if (tree === undefined || typeof response.data !== "object" || response.data === null) return response;
  const stage: MappingStage = { of: "response", operation: request.operation, response };
  const waiter = new Waiter();
  const { maps, logger } = settings;
  const documents = translate([{ document: response.data, tree, path: "" }], { maps, logger, stage, pairs, waiter });
  const [data] =
    documents instanceof Promise ? await waitForMap(documents, waitLimits(call, waiter), stage) : documents;
  return { ...response, data };
}

function waitLimits({ settings, request, leftMs }: MappedCall, waiter: Waiter) {
  return { clock: settings.clock, signal: request.options.signal ?? undefined, limitMs: leftMs(), waiter };
}

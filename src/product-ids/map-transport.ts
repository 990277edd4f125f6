import { isNewStoreError } from "../errors/newstore-error.js";
import type { Platform } from "../platform/platform.js";
import type { Logger } from "../transport/logger.js";
import type { OperationDescriptor } from "../transport/operation.js";
import { DEFAULT_TIMEOUTS, resolveTimeouts } from "../transport/options.js";
import type { Answer, Decorator, Timeouts, TransportRequest } from "../transport/transport.js";
import { withShopIds } from "./both-ids.js";
import { type Journey, opaqueBodyError } from "./errors.js";
import type { KindMaps } from "./kind-maps.js";
import { isOpaque, partsOf, withParts } from "./map-request.js";
import { keepPairs, Pairs } from "./pairs.js";
import { placedIds } from "./parts.js";
import { dependsOnPath, type OperationPlan, operationPlan } from "./plan.js";
import { translate } from "./translate.js";
import { Waiting } from "./waiting.js";
import { within } from "./within.js";

/** What mapping needs of a client. */
export interface MappingSettings {
  readonly maps: KindMaps;
  readonly platform: Platform;
  readonly logger: Logger;
  readonly timeouts: Partial<Timeouts> | undefined;
}

/**
 * Exchanges identifiers round a transport: the caller has the shop's, what is inside has NewStore's.
 *
 * | step | when it fails |
 * | --- | --- |
 * | request: find ids, look them up, exchange | nothing was sent, no token was asked for |
 * | send | the error of the call, its texts with both ids |
 * | answer: the same on the way back; what was sent comes back as it was | the work is done: the error says so and holds the answer |
 */
export function mapping({ maps, platform, logger, timeouts }: MappingSettings): Decorator {
  const plans = new WeakMap<OperationDescriptor, { readonly plan: OperationPlan | undefined }>();
  const planOf = (operation: OperationDescriptor, path: object | undefined): OperationPlan | undefined => {
    const known = plans.get(operation);
    if (known !== undefined) return known.plan;
    const plan = operationPlan(operation, maps, path);
    if (!dependsOnPath(operation)) plans.set(operation, { plan });
    return plan;
  };

  return (next) => ({
    async send(request) {
      const { operation, input, options } = request;
      const plan = planOf(operation, input.path);
      if (plan === undefined) return next.send(request);
      const startedAtMs = platform.nowMs();
      const { totalMs } = resolveTimeouts(resolveTimeouts(DEFAULT_TIMEOUTS, timeouts), options.timeouts);
      const leftMs = () => Math.max(1, totalMs - (platform.nowMs() - startedAtMs));
      const limits = (waiting: Waiting) => ({ platform, signal: options.signal, limitMs: leftMs(), waiting });

      const pairs = new Pairs();
      const there = requestJourney(operation);
      if (plan.request.body !== undefined && isOpaque(input.body)) throw opaqueBodyError(there);
      const parts = partsOf(input, plan);
      const hasWayBack = plan.unambiguous.has.bind(plan.unambiguous);
      const sender = new Waiting();
      const translated = translate(parts, { maps, logger, journey: there, pairs, hasWayBack, waiting: sender });
      let mapped: TransportRequest = request;
      if (translated instanceof Promise) {
        const documents = await within(translated, limits(sender), there);
        const remaining = { ...options, timeouts: { ...options.timeouts, totalMs: leftMs() } };
        mapped = { ...request, input: withParts(input, parts, documents), options: remaining };
      } else if (parts.length > 0) mapped = { ...request, input: withParts(input, parts, translated) };

      let answer: Answer;
      try {
        answer = await next.send(mapped);
      } catch (error) {
        if (!isNewStoreError(error)) throw error;
        throw withShopIds(error, pairs, () => new Map(placedIds(parts).map(({ path, id }) => [path, id])));
      }

      const { response: tree } = plan;
      if (tree === undefined || typeof answer.data !== "object" || answer.data === null) {
        keepPairs(answer, pairs);
        return answer;
      }
      const back = answerJourney(operation, answer);
      const answered = [{ document: answer.data, tree, path: "" }];
      const receiver = new Waiting();
      const documents = translate(answered, { maps, logger, journey: back, pairs, waiting: receiver });
      const [data] = documents instanceof Promise ? await within(documents, limits(receiver), back) : documents;
      const mappedAnswer = { ...answer, data };
      keepPairs(mappedAnswer, pairs);
      return mappedAnswer;
    },
  });
}

function requestJourney({ id }: OperationDescriptor): Journey {
  return {
    source: id,
    operationId: id,
    direction: "toNewStore",
    outcome: `${id} was not sent`,
    consequence: "Nothing was sent.",
    isRepeatable: true,
  };
}

function answerJourney({ id, idempotency }: OperationDescriptor, answer: Answer): Journey {
  const isKeyed = typeof idempotency === "object" && "by" in idempotency;
  return {
    source: id,
    operationId: id,
    direction: "fromNewStore",
    outcome: `${id} was answered ${answer.status}, and the answer could not be mapped`,
    consequence: "The platform has done what was asked; its answer is the error's body.",
    answer,
    isRepeatable: idempotency === "safe" || isKeyed,
    outcomeUnknown: idempotency !== "safe",
  };
}

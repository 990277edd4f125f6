import { givenHeader } from "../replay.js";
import type { Settings } from "../settings.js";
import type { Decorator, OperationInput } from "../transport.js";

/**
 * Gives operations whose repeats are told by a key in a header such a key, once a call: every try of the call carries
 * the same one. A caller's own key wins, and is what makes a second call harmless too.
 */
export function withIdempotencyKey({ platform }: Settings): Decorator {
  return (next) => ({
    send(request) {
      const { idempotency } = request.operation;
      if (typeof idempotency === "string" || !("header" in idempotency)) return next.send(request);
      if (givenHeader(request, idempotency.header) !== undefined) return next.send(request);
      if (request.context !== undefined) request.context.hasGeneratedKey = true;
      const headers = { ...withoutUndefined(request.input), [idempotency.header]: platform.uuid() };
      return next.send({ ...request, input: { ...request.input, headers } });
    },
  });
}

/** A key that is there and `undefined`, in another case, would otherwise stand beside the new one. */
function withoutUndefined({ headers }: OperationInput): object {
  return Object.fromEntries(Object.entries(headers ?? {}).filter(([, value]) => value !== undefined));
}

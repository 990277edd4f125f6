import { isNewStoreError } from "../../errors/newstore-error.js";
import { endpointOf } from "../endpoints.js";
import { follow } from "../safe-telemetry.js";
import type { Settings } from "../settings.js";
import type { CallEnd, CallStart } from "../telemetry.js";
import { templateOf } from "../template.js";
import type { Answer, Decorator, TransportRequest } from "../transport.js";

/** Tells the client's telemetry of each call, from before its deadline starts until it has settled. */
export function withTelemetry({ telemetry, logger, endpoints }: Settings): Decorator {
  return (next) => {
    if (telemetry === undefined) return next;
    return {
      async send(request) {
        const followed = follow(telemetry, logger, callOf(request));
        try {
          const answer = await followed.run(() => next.send({ ...request, telemetry: followed }));
          followed.end(endOf(answer));
          return answer;
        } catch (error) {
          followed.end(failureOf(error));
          throw error;
        }
      },
    };
  };

  function callOf({ operation }: TransportRequest): CallStart {
    return { operationId: operation.id, api: operation.api, ...placeOf() };

    function placeOf() {
      try {
        const { method, path } = endpointOf(operation, endpoints);
        return { method, template: templateOf(path) };
      } catch {
        // A wrong override ends the call further in, with an error that says so.
        return { method: operation.method, template: operation.path };
      }
    }
  }
}

/** An answer that a middleware made up may be anything. */
function endOf(answer: Partial<Answer> | undefined): CallEnd {
  return { status: answer?.status, isFailure: false, errorKind: undefined, requestId: answer?.requestId };
}

function failureOf(error: unknown): CallEnd {
  if (!isNewStoreError(error))
    return { status: undefined, isFailure: true, errorKind: undefined, requestId: undefined };
  const { status, kind, requestId } = error;
  return { status, isFailure: true, errorKind: kind, requestId };
}

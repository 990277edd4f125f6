import { follow } from "../../core/follow.js";
import { isNewStoreError } from "../../core/newstore-error.js";
import type { FollowedRequest, Policy, TransportRequest } from "../../core/request.js";
import type { ApiResponse } from "../../core/response.js";
import type { CallEnd, CallStart } from "../../core/telemetry.js";
import { endpointOf, templateOf } from "../../wire/endpoints.js";
import type { Settings } from "./settings.js";

/** Reports each call to the client's telemetry, from before its deadline starts until it has settled. */
export function telemetryPolicy({ telemetry, logger, endpoints }: Settings): Policy<TransportRequest, FollowedRequest> {
  return (next) => {
    if (telemetry === undefined) return { send: (request) => next.send({ ...request, telemetry: undefined }) };
    return {
      async send(request) {
        const followed = follow(telemetry, logger, callOf(request));
        try {
          const response = await followed.run(() => next.send({ ...request, telemetry: followed }));
          followed.end(endOf(response));
          return response;
        } catch (error) {
          followed.end(failureOf(error));
          throw error;
        }
      },
    };
  };

  function callOf({ operation }: TransportRequest): CallStart {
    const { id: operationId, api } = operation;
    try {
      const { method, path } = endpointOf(operation, endpoints);
      return { operationId, api, method, template: templateOf(path) };
    } catch {
      // A wrong override ends the call further in, with an error that says so.
      return { operationId, api, method: operation.method, template: operation.path };
    }
  }
}

/** A response that a middleware made up may be anything. */
function endOf(response: Partial<ApiResponse> | undefined): CallEnd {
  return { status: response?.status, isFailure: false, errorKind: undefined, requestId: response?.requestId };
}

function failureOf(error: unknown): CallEnd {
  if (!isNewStoreError(error))
    return { status: undefined, isFailure: true, errorKind: undefined, requestId: undefined };
  const { status, kind, requestId } = error;
  return { status, isFailure: true, errorKind: kind, requestId };
}

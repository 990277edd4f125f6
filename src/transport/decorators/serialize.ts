import { errorMessage } from "../../errors/message.js";
import { NewStoreError } from "../../errors/newstore-error.js";
import type { HttpTransport } from "../http-request.js";
import type { OperationDescriptor } from "../operation.js";
import { replayOf } from "../replay.js";
import { InputProblem } from "../serialize/input-problem.js";
import { serialize } from "../serialize/serialize.js";
import type { Settings } from "../settings.js";
import type { Transport } from "../transport.js";
import { validationError } from "../validation/validation-error.js";

/** Joins the two halves of the transport: an operation's input comes in, a serialised request goes on. */
export function serializing({ hosts, endpoints, headers }: Settings, next: HttpTransport): Transport {
  return {
    async send(request) {
      const { operation, input, options, context, telemetry } = request;
      if (context === undefined)
        throw new TypeError("The serialiser needs a call context: put withDeadline() round it.");
      const baseUrl = operation.host === "identity" ? hosts.identityUrl : hosts.baseUrl;
      if (baseUrl === undefined) throw noHost(operation);
      const serialized = explain(operation, () =>
        serialize(operation, input, {
          baseUrl,
          endpoints,
          defaultHeaders: headers,
          callHeaders: options.headers ?? {},
        }),
      );
      const replay = replayOf(operation, request, context.hasGeneratedKey);
      return next.send({ operation, options, context, telemetry, signal: context.signal, ...serialized, ...replay });
    },
  };
}

function explain<T>(operation: OperationDescriptor, write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (error instanceof InputProblem) throw validationError(operation, error.issues);
    throw error;
  }
}

function noHost(operation: OperationDescriptor): NewStoreError {
  const advice = operation.host === "identity" ? "Give the option tokenUrl." : "Give the option tenant or baseUrl.";
  return new NewStoreError(errorMessage({ operation, what: "has no host to go to", advice }), {
    kind: "configuration",
    operationId: operation.id,
  });
}

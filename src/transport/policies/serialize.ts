import { validationError } from "../../checks/validation-error.js";
import { headerRecord } from "../../core/headers-input.js";
import { errorMessage } from "../../core/message.js";
import { NewStoreError } from "../../core/newstore-error.js";
import type { OperationDescriptor } from "../../core/operation.js";
import type { HttpRequest, OperationRequest, Policy } from "../../core/request.js";
import { InputProblem } from "../../wire/input-problem.js";
import { readFiles } from "../../wire/multipart.js";
import { serialize } from "../../wire/serialize.js";
import { replayOf } from "./replay.js";
import type { Settings } from "./settings.js";

/** Joins the two halves of the pipeline: an operation's input comes in, a serialised request goes on. */
export function serializePolicy({ hosts, endpoints, headers }: Settings): Policy<OperationRequest, HttpRequest> {
  return (next) => ({
    async send(request) {
      const { operation, input, options, context } = request;
      const baseUrl = operation.host === "identity" ? hosts.identityUrl : hosts.baseUrl;
      if (baseUrl === undefined) throw noHost(operation);
      const read = readFiles(input.body);
      const body = read instanceof Promise ? await read : read;
      const serialized = explained(operation, () =>
        serialize(
          operation,
          { ...input, body },
          {
            baseUrl,
            endpoints,
            defaultHeaders: headers,
            callHeaders: headerRecord(options.headers),
          },
        ),
      );
      const replay = replayOf(operation, request, context.hasGeneratedKey);
      return next.send({ operation, options, context, withCurrentToken: asItIs, ...serialized, ...replay });
    },
  });
}

/** Until a token is in it, nothing of a request runs out. */
const asItIs = (request: HttpRequest) => request;

function explained<T>(operation: OperationDescriptor, write: () => T): T {
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

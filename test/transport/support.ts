import { isNewStoreError, type NewStoreError } from "../../src/errors/index.js";
import { createTransport, type TransportOptions } from "../../src/transport/create-transport.js";
import type { OperationDescriptor } from "../../src/transport/operation.js";
import type { Answer, CallOptions, OperationInput } from "../../src/transport/transport.js";
import { fakePlatform } from "../support/fake-platform.js";
import type { TestServer } from "../support/server.js";

/** Waits between tries pass at once; deadlines stand still. */
export const quickWaits = () => fakePlatform({ autoRunUpToMs: 10_000 });

/** A transport to a test server, with client credentials. */
export function transportTo(server: TestServer, own: TransportOptions = {}) {
  return createTransport({
    baseUrl: server.url,
    tokenUrl: `${server.url}/token`,
    credentials: { clientId: "client", clientSecret: "very-secret-value" },
    platform: quickWaits(),
    ...own,
  });
}

/** Sends one operation, and gives the answer. */
export function send(
  transport: ReturnType<typeof createTransport>,
  operation: OperationDescriptor,
  input: OperationInput = {},
  options: CallOptions = {},
): Promise<Answer> {
  return transport.send({ operation, input, options });
}

/** The error that a promise rejects with; it must be one of the SDK. */
export async function failureOf(promise: Promise<unknown>): Promise<NewStoreError> {
  const outcome = await promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if (!("error" in outcome)) throw new Error(`it did not fail but gave ${JSON.stringify(outcome.value)}`);
  if (!isNewStoreError(outcome.error)) throw outcome.error;
  return outcome.error;
}

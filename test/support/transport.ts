import type { OperationDescriptor } from "../../src/core/operation.js";
import type { CallOptions, OperationInput } from "../../src/core/request.js";
import type { ApiResponse } from "../../src/core/response.js";
import { createTransport } from "../../src/transport/create-transport.js";
import type { TransportOptions } from "../../src/transport/options.js";
import { quickWaits } from "./clock.js";
import type { TestServer } from "./server.js";

/** A transport to a test server, with client credentials. */
export function transportTo(server: TestServer, own: TransportOptions = {}) {
  return createTransport({
    baseUrl: server.url,
    tokenUrl: `${server.url}/token`,
    credentials: { clientId: "client", clientSecret: "very-secret-value" },
    clock: quickWaits(),
    ...own,
  });
}

/** Sends one operation, and gives the response. */
export function send(
  transport: ReturnType<typeof createTransport>,
  operation: OperationDescriptor,
  input: OperationInput = {},
  options: CallOptions = {},
): Promise<ApiResponse> {
  return transport.send({ operation, input, options });
}

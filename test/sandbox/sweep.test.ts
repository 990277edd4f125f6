import { expect, it } from "vitest";
import { contractOperations } from "../../src/sandbox/kernel/contract-source.js";
import { bench } from "../support/sandbox.js";

it.each(contractOperations().map((operation) => [operation.id, operation] as const))(
  "%s is reached over HTTP and never fails of itself",
  async (_id, operation) => {
    const { sandbox, ask } = await bench();
    const path = operation.path.replace(/\{[^}]*\}/g, "nothing-of-this-name");
    const mediaType = operation.requestMediaTypes?.[0];
    const body = mediaType === undefined ? {} : { headers: { "content-type": mediaType }, json: {} };
    const told = await ask(path, { method: operation.method, ...body });
    expect(sandbox.requests.at(-1)?.operationId).toBe(operation.id);
    expect(told.status, JSON.stringify(told.body)).toBeLessThan(500);
  },
);

import { inspect } from "node:util";
import { describe, expect, it, vi } from "vitest";
import { CustomerProfileClient } from "../../generated/customer-profile/client.js";
import type { TransportRequest } from "../../src/core/request.js";

function recording() {
  const sent: TransportRequest[] = [];
  const transport = {
    send: async (request: TransportRequest) => {
      sent.push(request);
      return { data: request.operation.id, status: 200, headers: new Headers(), requestId: undefined, attempts: 1 };
    },
  };
  return { sent, transport };
}

describe("a generated client", () => {
  it("sends the operation that the method names, with its input and options", async () => {
    const { sent, transport } = recording();
    const options = { headers: { "x-a": "1" } };
    await new CustomerProfileClient(transport).showProfile({ path: { profile_id: "US01" } }, options);
    await new CustomerProfileClient(transport).listProfiles();
    expect(sent.map(({ operation, input }) => [operation.id, input])).toEqual([
      ["showProfile", { path: { profile_id: "US01" } }],
      ["listProfiles", {}],
    ]);
    expect(sent[0]?.options).toEqual(options);
  });

  it("sends in the order of the calls, though the first has to load the descriptors", async () => {
    const { sent, transport } = recording();
    const client = new CustomerProfileClient(transport);
    await Promise.all(["1", "2", "3"].map((profile_id) => client.showProfile({ path: { profile_id } })));
    expect(sent.map(({ input }) => input.path)).toEqual([
      { profile_id: "1" },
      { profile_id: "2" },
      { profile_id: "3" },
    ]);
  });

  it("works behind a Proxy", async () => {
    const { transport } = recording();
    expect(await new Proxy(new CustomerProfileClient(transport), {}).listProfiles()).toBe("listProfiles");
  });

  it("has its methods on the prototype, so that they can be spied on and mocked", async () => {
    const { transport } = recording();
    expect(Object.getOwnPropertyNames(CustomerProfileClient.prototype)).toContain("showProfile");
    const client = new CustomerProfileClient(transport);
    const spy = vi.spyOn(client, "listProfiles");
    await client.listProfiles();
    expect(spy).toHaveBeenCalledOnce();
  });

  it("shows nothing of its transport when it is printed, compared or written down", () => {
    const client = new CustomerProfileClient(recording().transport);
    expect(Object.keys(client)).toEqual([]);
    expect(inspect(client)).toBe("CustomerProfileClient {}");
    expect(JSON.stringify(client)).toBe("{}");
  });
});

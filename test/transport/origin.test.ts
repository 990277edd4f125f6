import { afterEach, describe, expect, it } from "vitest";
import { serialize } from "../../src/wire/serialize.js";
import { failureOf } from "../support/failure.js";
import * as fc from "../support/fast-check.js";
import { startServer, stopServers } from "../support/server.js";
import { send, transportTo } from "../support/transport.js";
import { addNote, getOrder, operation, pathParameter } from "./descriptors.js";

afterEach(stopServers);

describe("the bearer token", () => {
  it.each([301, 302, 303, 307, 308])("does not follow a %i to another origin, nor does the body", async (status) => {
    const elsewhere = await startServer([{ body: { id: "stolen" } }]);
    const server = await startServer([{ status, headers: { location: `${elsewhere.url}/orders/a?signature=abc` } }]);
    const transport = transportTo(server);
    for (const error of [
      await failureOf(send(transport, getOrder, { path: { id: "a" } })),
      await failureOf(send(transport, addNote, { body: { text: "private" } })),
    ]) {
      expect(error).toMatchObject({ kind: "api", status, attempts: 1, retryable: false });
      expect(error.message).toContain(`unexpected redirect to ${elsewhere.url}.`);
      expect(error.message).toContain("It was not followed");
      expect(JSON.stringify(error)).not.toContain("signature");
    }
    expect(elsewhere.requests).toHaveLength(0);
    expect(server.requests).toHaveLength(2);
  });

  it("does not follow a redirect that comes later either, when the operation had a response before", async () => {
    const elsewhere = await startServer([{ body: { id: "stolen" } }]);
    const server = await startServer((_, index) =>
      index === 0 ? { body: {} } : { status: 307, headers: { location: elsewhere.url } },
    );
    const transport = transportTo(server);
    await send(transport, addNote, { body: { text: "private" } });
    for (let call = 0; call < 3; call += 1) {
      const error = await failureOf(send(transport, addNote, { body: { text: "private" } }));
      expect(error).toMatchObject({ kind: "api", attempts: 1, retryable: false });
      expect(error.message).toContain("unexpected redirect");
    }
    expect(elsewhere.requests).toHaveLength(0);
    expect(server.requests).toHaveLength(4);
  });

  it("does not follow the links that the contract names: they are handed over", async () => {
    const elsewhere = await startServer([{ body: "a,b" }]);
    const server = await startServer([{ status: 302, headers: { location: `${elsewhere.url}/export.csv` } }]);
    const link = operation({ statuses: ["302"], security: "bearer" });
    expect((await send(transportTo(server), link)).data).toEqual({ location: `${elsewhere.url}/export.csv` });
    expect(elsewhere.requests).toHaveLength(0);
  });

  it.each([
    "https://evil.example/{id}",
    "//evil.example/{id}",
    "/\\evil.example/{id}",
    "/../{id}",
    "/@evil.example/{id}",
    "/{id}?next=https://evil.example",
    "http:/{id}",
    "",
  ])("goes to its own host whatever endpoints say: %s", async (template) => {
    const server = await startServer([{ body: { id: "a" } }]);
    const transport = transportTo(server, { endpoints: { getOrder: template } });
    const error = await failureOf(send(transport, getOrder, { path: { id: "a" } })).catch(() => undefined);
    if (error !== undefined) expect(error).toMatchObject({ kind: "configuration", attempts: 0 });
    else expect(server.requests).toHaveLength(1);
  });

  it("goes to its own host whatever a template and its values hold", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.webUrl(),
      fc.constantFrom("..", "//x", "\\\\x", "@x", "#", "?"),
    );
    fc.assert(
      fc.property(text, text, (template, id) => {
        const own = operation({ parameters: [pathParameter("id")], path: `/${template}/{id}` });
        const options = { baseUrl: "https://acme.p.newstore.net", endpoints: {}, defaultHeaders: {}, callHeaders: {} };
        try {
          const { url } = serialize(own, { path: { id } }, options);
          expect(new URL(url).origin).toBe("https://acme.p.newstore.net");
        } catch (error) {
          // Refused, which is as good.
          expect(error).not.toHaveProperty("matcherResult");
        }
      }),
    );
  });
});

describe("a client secret", () => {
  it.each([301, 302, 307, 308])("does not follow a %i of the token endpoint", async (status) => {
    const elsewhere = await startServer([{ body: { access_token: "evil", expires_in: 3_600 } }]);
    const server = await startServer([{ body: {} }], [{ status, headers: { location: `${elsewhere.url}/token` } }]);
    const error = await failureOf(send(transportTo(server), getOrder, { path: { id: "a" } }));
    expect(error.message).toContain("unexpected redirect");
    expect(error.message).not.toContain("very-secret");
    expect(elsewhere.requests.length + elsewhere.tokenRequests.length).toBe(0);
    expect(server.requests).toHaveLength(0);
  });
});

import { inspect } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import { createTransport } from "../../src/transport/create-transport.js";
import { failureOf } from "../support/failure.js";
import { startServer, stopServers } from "../support/server.js";
import { send, transportTo } from "../support/transport.js";
import { addNote, getOrder, injectOrder, operation } from "./descriptors.js";

afterEach(stopServers);

describe("a call that goes well", () => {
  it("sends method, path, token and user agent, and hands the JSON over as it came", async () => {
    const server = await startServer([
      { body: { id: "a", unknown: { field: 1 } }, headers: { "x-request-id": "r-1" } },
    ]);
    const response = await send(transportTo(server, { userAgentSuffix: "shop/2" }), getOrder, { path: { id: "a" } });
    expect(response).toMatchObject({
      data: { id: "a", unknown: { field: 1 } },
      status: 200,
      requestId: "r-1",
      attempts: 1,
    });
    const [request] = server.requests;
    expect(request).toMatchObject({ method: "GET", url: "/orders/a" });
    expect(request?.headers).toMatchObject({ authorization: "Bearer token-1", accept: "application/json" });
    expect(request?.headers["user-agent"]).toMatch(/^newstore-sdk\/\d+\.\d+\.\d+ \(node\/[\d.]+\) shop\/2$/);
  });

  it("sends a JSON body with unknown keys and its length", async () => {
    const server = await startServer([{ body: {} }]);
    await send(transportTo(server), addNote, { body: { text: "é", extra: [1] } });
    expect(server.requests[0]?.body.toString()).toBe('{"text":"é","extra":[1]}');
    expect(server.requests[0]?.headers).toMatchObject({ "content-type": "application/json", "content-length": "25" });
  });

  it("gives undefined for 204 to a POST, and for an empty 200 where the contract names no content", async () => {
    const server = await startServer([{ status: 204 }, { status: 200 }]);
    const transport = transportTo(server);
    const withoutContent = { ...addNote, accept: [] };
    expect(await send(transport, addNote, { body: {} })).toMatchObject({ data: undefined, status: 204 });
    expect(await send(transport, withoutContent, { body: {} })).toMatchObject({ data: undefined, status: 200 });
  });

  it("gives text for text, and bytes for a zip, where the contract names them", async () => {
    const server = await startServer([
      { body: "a,b\n", headers: { "content-type": "text/csv" } },
      { body: new Uint8Array([80, 75, 3, 4]), headers: { "content-type": "application/zip" } },
    ]);
    const transport = transportTo(server);
    const file = operation({ accept: ["text/csv", "application/zip"] });
    expect((await send(transport, file)).data).toBe("a,b\n");
    expect((await send(transport, file)).data).toEqual(new Uint8Array([80, 75, 3, 4]));
  });

  it("gives the link of a redirect that the contract names, and does not follow it", async () => {
    const server = await startServer([{ status: 302, headers: { location: "/files/a.csv?signature=x" } }]);
    const { data } = await send(transportTo(server), operation({ statuses: ["302", "404"], security: "bearer" }));
    expect(data).toEqual({ location: `${server.url}/files/a.csv?signature=x` });
    expect(server.requests).toHaveLength(1);
  });

  it("lets a caller choose media types in any spelling of the header", async () => {
    const server = await startServer([{ body: {} }]);
    const versioned = operation({ accept: ["application/json", "application/x.newstore.orders+json;version=2"] });
    await send(transportTo(server), versioned, { headers: { ACCEPT: "application/x.newstore.orders+json;version=2" } });
    expect(server.requests[0]?.headers.accept).toBe("application/x.newstore.orders+json;version=2");
  });

  it("calls the caller's fetch as the global one is called", async () => {
    const seen: unknown[] = [];
    const server = await startServer([{ body: { id: "x" } }]);
    const fetch = async (url: string, init: RequestInit) => {
      seen.push(url, init.method, (init as { cache?: string }).cache);
      return Response.json({ id: "from-fetch" });
    };
    const response = await send(transportTo(server, { fetch }), operation());
    expect(response.data).toEqual({ id: "from-fetch" });
    expect(seen).toEqual([`${server.url}/things`, "GET", "no-store"]);
    expect(server.requests).toHaveLength(0);
  });

  it("sends another path and method where the contract was corrected", async () => {
    const server = await startServer([{ body: { id: "a" } }]);
    const transport = transportTo(server, { endpoints: { getOrder: { path: "/v9/sales/{id}?v=1", method: "POST" } } });
    await send(transport, getOrder, { path: { id: "a/b" }, query: { x: 1 } });
    expect(server.requests[0]).toMatchObject({ method: "POST", url: "/v9/sales/a%2Fb?v=1&x=1" });
  });
});

describe("a response that is no use", () => {
  it("a page with 200 becomes an error with what it says, and the response's status", async () => {
    const page =
      "<!doctype html><html><head><title>Login</title><style>a{}</style></head><body>Please sign in</body></html>";
    const server = await startServer([{ body: page, headers: { "content-type": "text/html" } }]);
    const error = await failureOf(send(transportTo(server), getOrder, { path: { id: "a" } }));
    expect(error).toMatchObject({ kind: "api", status: 200, attempts: 3, retryable: true });
    expect(error.message).toContain("Login Please sign in");
    expect(error.message).not.toContain("<");
  });

  it("malformed JSON becomes an error that says how much of it came, not a SyntaxError", async () => {
    const server = await startServer([
      { body: '{"id": "a", "items": [', headers: { "content-type": "application/json" } },
    ]);
    const error = await failureOf(send(transportTo(server), getOrder, { path: { id: "a" } }));
    expect(error).toMatchObject({ kind: "api", status: 200 });
    expect(error.message).toContain("malformed or cut off: 22 characters, not shown here");
  });

  it("shows nothing of what is about a person, wherever a response ends and whatever its type says", async () => {
    const body = '{"id":"1","email":"ada@example.com","full_name":"Ada Lovelace","phone":"+49 151 4711"}';
    const types = ["application/json", "text/plain", "text/html", "application/octet-stream"];
    const replies = types.flatMap((type) =>
      Array.from({ length: body.length - 1 }, (_, end) => ({ body: body.slice(0, end + 1), type })),
    );
    const next = replies.values();
    const fetch = async () => {
      const { body: part, type = "" } = next.next().value ?? {};
      return new Response(part, { headers: { "content-type": type } });
    };
    const transport = createTransport({ baseUrl: "https://acme.example", fetch, retry: { retries: 0 } });
    for (const _ of replies) {
      const error = await failureOf(send(transport, getOrder, { path: { id: "a" } }));
      const shown = [error.message, error.stack, JSON.stringify(error), inspect(error, { depth: 9, showHidden: true })];
      expect(shown.join()).not.toMatch(/ada@|Lovel|full_name|4711/);
    }
  });

  it("a text where the contract says JSON becomes an error, unless it is JSON all the same", async () => {
    const server = await startServer([
      { body: "OK", headers: { "content-type": "text/plain" } },
      { body: '{"id":"a"}', headers: { "content-type": "text/plain" } },
    ]);
    const transport = transportTo(server);
    const error = await failureOf(send(transport, addNote, { body: {} }));
    expect(error.message).toContain("text/plain, which the contract does not name: 2 characters, not shown here");
    expect(error.message).toContain("Whether the work was done is unknown");
    expect((await send(transport, getOrder, { path: { id: "a" } })).data).toEqual({ id: "a" });
  });

  it("an unexpected redirect is not followed, and only its origin is named", async () => {
    const server = await startServer([
      { status: 302, headers: { location: "https://elsewhere.example/x?signature=abc" } },
    ]);
    const error = await failureOf(send(transportTo(server), getOrder, { path: { id: "a" } }));
    expect(error).toMatchObject({ kind: "api", status: 302 });
    expect(error.message).toContain("redirect to https://elsewhere.example.");
    expect(error.message).not.toContain("signature");
    expect(server.requests).toHaveLength(1);
  });
});

describe("a response that says no", () => {
  it("names operation, status, code, sentence, meaning, place and request id", async () => {
    const body = { error_code: "invalid_shipments", detail: "token 3 cannot be read", request_id: "r-9" };
    const server = await startServer([{ status: 400, body, headers: { "content-type": "application/problem+json" } }]);
    const error = await failureOf(send(transportTo(server), injectOrder, { body: { external_id: "1" } }));
    expect(error.message).toBe(
      "createInjectedOrder failed with 400 invalid_shipments: token 3 cannot be read. A shipping offer token is unreadable. (POST /v0/d/fulfill_order, request id r-9)",
    );
    expect(error).toMatchObject({
      kind: "api",
      status: 400,
      errorCode: "invalid_shipments",
      requestId: "r-9",
      retryable: false,
    });
    expect(error.body).toEqual(body);
  });

  it.each([
    [409, "conflict"],
    [404, "api"],
    [410, "api"],
    [422, "api"],
    [403, "authentication"],
    [500, "api"],
  ])("%i has kind %s", async (status, kind) => {
    const server = await startServer([{ status, body: { message: "no" } }]);
    const error = await failureOf(send(transportTo(server), addNote, { body: {} }));
    expect(error).toMatchObject({ kind, status, attempts: 1 });
  });

  it("takes the kind from a known error code where the status does not tell", async () => {
    const code = "same_order_injection_with_different_data";
    const known = {
      ...addNote,
      errorCodes: [{ code, status: 400, meaning: "The id is taken.", kind: "conflict" as const }],
    };
    const server = await startServer([{ status: 400, body: { error_code: code } }]);
    const error = await failureOf(send(transportTo(server), known, { body: {} }));
    expect(error).toMatchObject({ kind: "conflict", status: 400, errorCode: code });
    expect(error.message).toContain("The id is taken.");
  });

  it("a 403 that is no JSON says that the address is probably blocked", async () => {
    const server = await startServer([
      { status: 403, body: "<html>Forbidden</html>", headers: { "content-type": "text/html" } },
    ]);
    const error = await failureOf(send(transportTo(server), getOrder, { path: { id: "a" } }));
    expect(error.message).toMatch(/probably blocked.*prolongs the block/);
    expect(server.requests).toHaveLength(1);
  });

  it("is read as JSON where it is an object that is declared as text", async () => {
    const body = '{"error_code":"invalid_shipments","message":"why","request_id":"r-9"}';
    const server = await startServer([{ status: 400, headers: { "content-type": "text/plain" }, body }]);
    const error = await failureOf(send(transportTo(server), injectOrder, { body: { external_id: "1" } }));
    expect(error).toMatchObject({ errorCode: "invalid_shipments", messages: ["why"], requestId: "r-9" });
    const blocked = { status: 403, headers: { "content-type": "text/plain" }, body: "403" };
    const other = await failureOf(send(transportTo(await startServer([blocked])), operation()));
    expect(other.message).toContain("this address is probably blocked");
  });

  it.each([501, 505, 520])("a %i is not called transient, as it is not sent again", async (status) => {
    const error = await failureOf(send(transportTo(await startServer([{ status }])), operation()));
    expect(error).toMatchObject({ status, attempts: 1, retryable: false });
    expect(error.message).not.toContain("transient");
  });

  it("a 304 is no success of a write", async () => {
    const server = await startServer([{ status: 304 }]);
    const error = await failureOf(send(transportTo(server), addNote, { body: {} }));
    expect(error).toMatchObject({ kind: "api", status: 304, outcomeUnknown: true });
    expect(await send(transportTo(server), operation())).toMatchObject({ status: 304, data: undefined });
  });

  it("a 410 says that the endpoint was switched off", async () => {
    const server = await startServer([{ status: 410 }]);
    const error = await failureOf(send(transportTo(server), getOrder, { path: { id: "a" } }));
    expect(error.message).toContain("switched this endpoint off (sunset)");
  });

  it("a 502 with a page becomes an error with a snippet, after the retries", async () => {
    const server = await startServer([
      { status: 502, body: "<html><body>502 Bad Gateway</body></html>", headers: { "content-type": "text/html" } },
    ]);
    const error = await failureOf(send(transportTo(server), getOrder, { path: { id: "a" } }));
    expect(error).toMatchObject({ kind: "api", status: 502, attempts: 3, retryable: true });
    expect(error.message).toContain("502 Bad Gateway");
  });

  it("takes control characters out of what it shows", async () => {
    const server = await startServer([{ status: 400, body: { message: "a\u001b[31m\r\nFAKE LOG LINE\u202e" } }]);
    const error = await failureOf(send(transportTo(server), addNote, { body: {} }));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there.
    expect(error.message).not.toMatch(/[\u0000-\u001f\u202e]/);
  });
});

describe("a connection that breaks", () => {
  it("refused: kind connection, with the system's code and no request in the cause", async () => {
    const server = await startServer([{ body: {} }]);
    await server.stop();
    const error = await failureOf(send(transportTo(server), operation()));
    expect(error).toMatchObject({ kind: "connection", status: undefined, attempts: 3, retryable: true });
    expect(error.message).toContain("ECONNREFUSED");
    expect(error.cause).toBeInstanceOf(Error);
    expect(error.cause).not.toHaveProperty("request");
  });

  it("refused: a write has certainly not arrived, and the error says so", async () => {
    const server = await startServer([{ body: {} }]);
    await server.stop();
    const error = await failureOf(send(transportTo(server, { credentials: () => "t" }), addNote, { body: {} }));
    expect(error).toMatchObject({ kind: "connection", attempts: 1, retryable: true, outcomeUnknown: false });
    expect(error.message).toContain("nothing listens at that address");
    expect(error.message).toContain("Nothing was sent.");
  });

  it("reset before a response: a read is sent again, a write without a key is not", async () => {
    const server = await startServer(["reset", { body: { id: "a" } }]);
    expect(await send(transportTo(server), operation())).toMatchObject({ attempts: 2 });
    const other = await startServer(["reset", { body: {} }]);
    const error = await failureOf(send(transportTo(other), addNote, { body: {} }));
    expect(error).toMatchObject({ kind: "connection", attempts: 1, retryable: false, outcomeUnknown: true });
    expect(error.message).toContain("a repeat may do it twice");
    expect(other.requests).toHaveLength(1);
  });

  it("cut inside the body: kind connection, with the status that had come", async () => {
    const server = await startServer([{ body: { id: "a".repeat(5_000) }, cutAfter: 100 }]);
    const error = await failureOf(send(transportTo(server, { retry: { retries: 0 } }), operation()));
    expect(error).toMatchObject({ kind: "connection", status: 200, attempts: 1 });
  });
});

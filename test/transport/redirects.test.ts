import { afterEach, describe, expect, it } from "vitest";
import { failureOf } from "../support/failure.js";
import { startServer, stopServers } from "../support/server.js";
import { send, transportTo } from "../support/transport.js";
import { addNote, getOrder, injectOrder, operation } from "./descriptors.js";

afterEach(stopServers);

const toElsewhere = { status: 302, headers: { location: "https://elsewhere.example/x?signature=abc" } };
const body = { external_id: "1" };

describe("a redirect that the contract does not name", () => {
  it("names its status and where it leads at the first request of an operation", async () => {
    const server = await startServer([toElsewhere]);
    const error = await failureOf(send(transportTo(server), addNote, { body: {} }));
    expect(error).toMatchObject({ kind: "api", status: 302, retryable: false, attempts: 1 });
    expect(error.message).toContain("redirect to https://elsewhere.example.");
  });

  it("is the same error to a write that had a response before, is not sent again, and is told in full the next time", async () => {
    const server = await startServer([{ body: {} }, toElsewhere]);
    const transport = transportTo(server);
    await send(transport, injectOrder, { body });
    const error = await failureOf(send(transport, injectOrder, { body }));
    expect(error).toMatchObject({ kind: "api", retryable: false, attempts: 1 });
    expect(error.message).toMatch(/got an unexpected redirect. It was not followed/);
    expect(server.requests).toHaveLength(2);
    const next = await failureOf(send(transport, injectOrder, { body }));
    expect(next).toMatchObject({ kind: "api", status: 302, attempts: 1 });
    expect(next.message).toContain("redirect to https://elsewhere.example.");
  });

  it("names where it leads to every read", async () => {
    const server = await startServer([{ body: { id: "a" } }, toElsewhere]);
    const transport = transportTo(server);
    await send(transport, getOrder, { path: { id: "a" } });
    const error = await failureOf(send(transport, getOrder, { path: { id: "a" } }));
    expect(error).toMatchObject({ status: 302 });
    expect(error.message).toContain("redirect to https://elsewhere.example.");
  });
});

describe("what became of a write whose response was a redirect", () => {
  it.each([
    [301, true],
    [302, true],
    [303, true],
    [307, false],
    [308, false],
  ])("%i: unknown is %s", async (status, outcomeUnknown) => {
    const server = await startServer([{ status, headers: { location: "https://login.example/" } }]);
    const error = await failureOf(send(transportTo(server), addNote, { body: {} }));
    expect(error).toMatchObject({ kind: "api", status, outcomeUnknown, retryable: false });
    expect(error.message.includes("Whether the work was done is unknown")).toBe(outcomeUnknown);
  });
});

describe("a redirect that the contract names", () => {
  it("is the response to a write, each time", async () => {
    const server = await startServer([{ body: {} }, toElsewhere]);
    const linking = operation({ ...addNote, id: "createLink", statuses: ["200", "302"] });
    const transport = transportTo(server);
    await send(transport, linking, { body: {} });
    const { data } = await send(transport, linking, { body: {} });
    expect(data).toEqual({ location: "https://elsewhere.example/x?signature=abc" });
  });
});

describe("the caller's own fetch", () => {
  it("gets method, headers, body and signal, and is never told to follow", async () => {
    const seen: Request[] = [];
    const server = await startServer([{ body: {} }]);
    const fetch = async (url: string, init: RequestInit) => {
      seen.push(new Request(url, init));
      return url.endsWith("/token") ? Response.json({ access_token: "token-1" }) : Response.json({});
    };
    const transport = transportTo(server, { fetch });
    for (let index = 0; index < 2; index += 1) await send(transport, injectOrder, { body });
    const [, first, second] = seen;
    expect([first?.redirect, second?.redirect]).toEqual(["manual", "manual"]);
    expect(second?.method).toBe("POST");
    expect(second?.headers.get("authorization")).toBe("Bearer token-1");
    expect(second?.headers.get("content-type")).toBe("application/json");
    expect(await second?.json()).toEqual(body);
  });
});

import { getEventListeners } from "node:events";
import { afterEach, describe, expect, it } from "vitest";
import { type Reply, startServer, stopServers } from "../support/server.js";
import { send, transportTo } from "../support/transport.js";
import { operation } from "../transport/descriptors.js";

/**
 * Abort listeners left on one long-lived signal after 50 GETs: none, at once and without a garbage collection's help.
 *
 * | row | how it is used | here |
 * | --- | --- | --- |
 * | openai, anthropic, ky, azure | calls that go well | 0 |
 * | octokit, openapi-fetch | the same, counted before any garbage collection | 0 |
 * | square | the same, with failures and retries among them | 0 |
 */

afterEach(stopServers);

const GETS = 50;

/** Listeners after 50 GETs on one signal, one after another or all at once. */
async function listenersAfter(scriptOf: (index: number) => Reply, isAtOnce: boolean): Promise<number> {
  const server = await startServer((_, index) => scriptOf(index));
  const transport = transportTo(server);
  const { signal } = new AbortController();
  const call = () => send(transport, operation(), {}, { signal }).catch(() => {});
  if (isAtOnce) await Promise.all(Array.from({ length: GETS }, call));
  else for (let index = 0; index < GETS; index += 1) await call();
  return getEventListeners(signal, "abort").length;
}

describe.each([false, true])("50 GETs on one signal, all at once: %s", (isAtOnce) => {
  it("openai, anthropic, ky, azure, octokit, openapi-fetch: that go well leave no listener", async () => {
    expect(await listenersAfter(() => ({ body: { id: "a" } }), isAtOnce)).toBe(0);
  });

  it("square: that fail, are sent again and break off leave no listener", async () => {
    const replies: Reply[] = [
      { body: {} },
      { status: 503 },
      { status: 404 },
      "reset",
      { body: { a: "b" }, cutAfter: 3 },
    ];
    expect(await listenersAfter((index) => replies[index % replies.length] as Reply, isAtOnce)).toBe(0);
  });
});

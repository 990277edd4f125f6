import { afterEach, describe, expect, it } from "vitest";
import { VERSION } from "../../src/core/version.js";
import { userAgent } from "../../src/transport/user-agent.js";
import { startServer, stopServers } from "../support/server.js";
import { send, transportTo } from "../support/transport.js";
import { getOrder } from "./descriptors.js";

afterEach(stopServers);

describe("User-Agent", () => {
  it("names the SDK, its version and the runtime, and takes a suffix", () => {
    const own = `newstore-sdk/${VERSION} (node/${process.versions.node})`;
    expect([undefined, "", "  ", " shop/2 (eu) "].map(userAgent)).toEqual([own, own, own, `${own} shop/2 (eu)`]);
  });

  it.each(["a\r\nx-evil: 1", "caf\u00e9", "\t"])("refuses %j, which no header can carry", (suffix) => {
    expect(() => userAgent(suffix)).toThrow(expect.objectContaining({ kind: "configuration" }));
  });

  it("goes with every request, those for tokens included, and can be replaced by the client's own header", async () => {
    const server = await startServer([{ body: { id: "a" } }]);
    const transport = transportTo(server, { userAgentSuffix: "shop/2" });
    await send(transport, getOrder, { path: { id: "a" } });
    await send(transport.withOptions({ userAgentSuffix: "job/1" }), getOrder, { path: { id: "a" } });
    await send(transport.withOptions({ headers: { "User-Agent": "mine" } }), getOrder, { path: { id: "a" } });
    const agents = [...server.tokenRequests, ...server.requests].map(({ headers }) => headers["user-agent"]);
    const own = `newstore-sdk/${VERSION} (node/${process.versions.node})`;
    expect(agents).toEqual([`${own} shop/2`, `${own} shop/2`, `${own} job/1`, "mine"]);
  });
});

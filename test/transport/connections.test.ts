import { afterEach, describe, expect, it } from "vitest";
import { createTransport } from "../../src/transport/create-transport.js";
import { proxyAdvice } from "../../src/transport/proxy-advice.js";
import { failureOf } from "../support/failure.js";
import { freePort } from "../support/ports.js";
import { startServer, stopServers } from "../support/server.js";
import { send } from "../support/transport.js";
import { addNote, operation } from "./descriptors.js";

afterEach(stopServers);

const quick = { retry: { retries: 0 } };
const note = { ...addNote, security: "none" } as const;

describe("a connection that cannot be had", () => {
  it("says which host and port, and that nothing was sent", async () => {
    const port = await freePort();
    const transport = createTransport({ baseUrl: `http://127.0.0.1:${port}`, ...quick });
    const error = await failureOf(send(transport, note, { body: {} }));
    expect(error).toMatchObject({ kind: "connection", outcomeUnknown: false, retryable: true });
    expect(error.message).toContain(
      `the connection to 127.0.0.1:${port} broke before a response (nothing listens at that address, ECONNREFUSED).`,
    );
    expect(error.message).toContain("Nothing was sent.");
  });

  it("names the port that the URL leaves out", async () => {
    const fetch = async () => {
      throw new TypeError("fetch failed");
    };
    const error = await failureOf(send(createTransport({ tenant: "acme", fetch, ...quick }), operation()));
    expect(error.message).toContain("the connection to acme.p.newstore.net:443 broke");
  });

  it("says so where TLS meets a plain port: nothing was sent", async () => {
    const server = await startServer([{ body: {} }]);
    const transport = createTransport({ baseUrl: server.url.replace("http:", "https:"), ...quick });
    const error = await failureOf(send(transport, note, { body: {} }));
    expect(error.message).toContain("it speaks plain HTTP there and not TLS: check scheme and port of baseUrl");
    expect(error).toMatchObject({ kind: "connection", outcomeUnknown: false });
    expect(server.requests).toHaveLength(0);
  });
});

describe("a proxy that the environment names", () => {
  const url = "https://acme.p.newstore.net/v0/orders";
  const env = { HTTPS_PROXY: "http://user:password@proxy.example:3128" };
  const node = { runtime: "node/20.20.0" };

  it("is spoken of where Node does not use it, without its address", () => {
    for (const name of ["HTTPS_PROXY", "https_proxy"]) {
      const advice = proxyAdvice(url, { ...node, process: { env: { [name]: env.HTTPS_PROXY } } });
      expect(advice).toContain(`${name} is set, and Node does not use it by itself: set NODE_USE_ENV_PROXY=1`);
      expect(advice).toContain("EnvHttpProxyAgent");
      expect(advice).not.toContain("proxy.example");
    }
  });

  it.each([
    ["where there is none", url, { ...node, process: { env: {} } }],
    ["where it is used", url, { ...node, process: { env: { ...env, NODE_USE_ENV_PROXY: "1" } } }],
    ["where it is used by a flag", url, { ...node, process: { env, execArgv: ["--use-env-proxy"] } }],
    ["for loopback", "http://127.0.0.1:1234/", { ...node, process: { env } }],
    ["in Bun, which uses it", url, { runtime: "bun/1.3.0", process: { env } }],
    ["where there is no process", url, { runtime: "workerd" }],
  ])("is not spoken of %s", (_, address, globals) => {
    expect(proxyAdvice(address, globals)).toBeUndefined();
  });

  it("stands in the error of a connection that broke", async () => {
    const before = process.env["HTTPS_PROXY"];
    process.env["HTTPS_PROXY"] = env.HTTPS_PROXY;
    try {
      const transport = createTransport({ baseUrl: "https://nowhere.invalid", ...quick });
      const error = await failureOf(send(transport, operation()));
      expect(error.message).toContain("HTTPS_PROXY is set");
    } finally {
      if (before === undefined) delete process.env["HTTPS_PROXY"];
      else process.env["HTTPS_PROXY"] = before;
    }
  });
});

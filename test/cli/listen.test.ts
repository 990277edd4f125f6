import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { type RunningSandbox, startSandbox } from "../../src/sandbox/index.js";
import { here } from "./here.js";

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function start(): Promise<RunningSandbox> {
  const sandbox = await startSandbox({ webhooks: { retryDelayMs: 1 } });
  closing.push(() => sandbox.stop());
  return sandbox;
}

/** A receiver that responds with one status after the other, then with 200. */
async function receiver(statuses: number[] = []) {
  const got: { name: string; authorization: string | undefined }[] = [];
  const server = createServer(async (incoming, outgoing) => {
    let text = "";
    for await (const chunk of incoming) text += chunk;
    got.push({ name: JSON.parse(text).name, authorization: incoming.headers.authorization });
    outgoing.writeHead(statuses.shift() ?? 200).end("said\nthe receiver");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => server.close());
  return { got, address: `127.0.0.1:${(server.address() as AddressInfo).port}/hook` };
}

/** Writes as long as somebody reads. */
function forEver(outgoing: ServerResponse, chunk = "no ".repeat(300)): void {
  const more = () => {
    while (!outgoing.destroyed && outgoing.write(chunk));
  };
  outgoing.on("drain", more);
  more();
}

/** Runs `listen` in this process; `until` resolves once a line holds a text. */
function listening(sandbox: RunningSandbox, ...words: string[]) {
  const leaving = new AbortController();
  const lines: string[] = [];
  const onLine = (line: string) => void lines.push(line);
  const ended = here(["listen", "--base-url", sandbox.url, ...words], {}, { stopping: leaving.signal, onLine });
  const until = (text: string) => expect.poll(() => lines.join("\n")).toContain(text);
  const stop = () => {
    leaving.abort("SIGINT");
    return ended;
  };
  return { until, ended, stop };
}

describe("newstore listen", () => {
  it("forwards events with their key, and prints what the receiver responds", async () => {
    const sandbox = await start();
    const { got, address } = await receiver([200, 400]);
    const run = listening(
      sandbox,
      "--forward-to",
      address,
      "--api-key",
      "a-key",
      "--events",
      "order.created,order.cancelled",
    );
    await run.until("Listening at");
    const { externalId } = sandbox.trigger("order.cancelled");
    await run.until("said the receiver");
    const { code, out } = await run.stop();
    expect(code).toBe(0);
    expect(got).toEqual(["order.created", "order.cancelled"].map((name) => ({ name, authorization: "Bearer a-key" })));
    expect(out).toMatch(new RegExp(`order.created +${externalId} {2}200\n`));
    expect(out).toMatch(/order.cancelled +\S+ {2}400\n +said the receiver\n/);
    await expect.poll(() => sandbox.webhooks.list()).toEqual([]);
  });

  it("starts a stream again that a broken receiver has stopped, and loses nothing", async () => {
    const sandbox = await start();
    const { got, address } = await receiver([500, 500, 500]);
    const run = listening(sandbox, "--forward-to", address, "--events", "order.created");
    await run.until("Listening at");
    sandbox.trigger("order.created");
    await run.until("stopped, as NewStore would stop it");
    await run.until("  200");
    expect(got).toHaveLength(4);
    expect((await run.stop()).code).toBe(0);
  });

  it("says when nobody responds, and prints events without a receiver", async () => {
    const sandbox = await start();
    const alone = listening(sandbox, "--print-payload", "--events", "order.created");
    await alone.until("Listening at");
    const nobody = listening(sandbox, "--forward-to", "127.0.0.1:1", "--events", "order.created");
    await nobody.until("Listening at");
    sandbox.trigger("order.created");
    await alone.until('"channel": "sample"');
    await nobody.until("no response");
    expect((await alone.stop()).out).not.toContain("no response");
    await nobody.stop();
  });

  it.each([
    ["an error body without an end", (out: ServerResponse) => void forEver(out.writeHead(400))],
    [
      "nothing but white space without an end",
      (out: ServerResponse) => void forEver(out.writeHead(400), " \n".repeat(500)),
    ],
    [
      "an error body that is cut",
      (out: ServerResponse) => void out.writeHead(400).write("Beginning", () => out.destroy()),
    ],
  ])("goes on when a receiver responds with %s", async (_what, respond) => {
    const sandbox = await start();
    const server = createServer((incoming, outgoing) => void incoming.resume().on("end", () => respond(outgoing)));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    closing.push(
      () => server.close(),
      () => server.closeAllConnections(),
    );
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const run = listening(sandbox, "--forward-to", address, "--events", "order.created");
    await run.until("Listening at");
    sandbox.trigger("order.created");
    await run.until("  400");
    await expect.poll(() => sandbox.webhooks.deliveries.at(-1)?.outcome).toBe("rejected");
    const { code, out } = await run.stop();
    expect(code).toBe(0);
    expect(out.length).toBeLessThan(1_000);
  });

  it("sends a user and password of the receiver's address, and prints them nowhere", async () => {
    const sandbox = await start();
    const { got, address } = await receiver();
    const run = listening(sandbox, "--forward-to", `http://ada:s%40cret@${address}`, "--events", "order.created");
    await run.until("Listening at");
    sandbox.trigger("order.created");
    await run.until("  200");
    const { out, err } = await run.stop();
    expect(got[0]?.authorization).toBe(`Basic ${Buffer.from("ada:s@cret").toString("base64")}`);
    expect(out).toContain("forwarding to http://***@127.0.0.1");
    expect(out + err).not.toMatch(/ada|cret/);
    for (const wrong of ["ftp://ada:s3cret@host", "ada:s3cret@", "http://ada:s3cret@:x", "ada:s3cret@local host"]) {
      const said = await here(["listen", "--base-url", sandbox.url, "--forward-to", wrong]);
      expect(said.code).not.toBe(0);
      expect(said.out + said.err).not.toContain("s3cret");
    }
    const nowhere = await here(["listen", "--base-url", "http://ada:s3cret@127.0.0.1:1"]);
    expect(nowhere.err).toContain("there is no sandbox at http://***@127.0.0.1:1");
  });

  it("ends with a failure when the sandbox does", async () => {
    const sandbox = await start();
    const run = listening(sandbox);
    await run.until("Listening at");
    await sandbox.stop();
    const { code, err } = await run.ended;
    expect([code, err]).toEqual([1, `newstore-sdk: the sandbox at ${sandbox.url} has ended.\n`]);
  });
});

describe("newstore trigger", () => {
  it("makes an event happen to the order that is named", async () => {
    const sandbox = await start();
    const { externalId, uuid } = sandbox.trigger("order.created");
    const { code, out } = await here(["trigger", "order.cancelled", "--order", externalId, "--base-url", sandbox.url]);
    expect([code, out]).toEqual([0, `order.cancelled happened to order ${externalId} (${uuid}).\n`]);
    expect(sandbox.state.events.list("order.cancelled")).toHaveLength(1);
  });

  it("finds the sandbox by the environment, and prints JSON", async () => {
    const sandbox = await start();
    const { out } = await here(["trigger", "return.processed", "--json"], { NEWSTORE_BASE_URL: sandbox.url });
    const [order] = sandbox.state.orders.list();
    expect(JSON.parse(out)).toEqual({
      event: "return.processed",
      order: { uuid: order?.uuid, externalId: order?.externalId },
    });
  });

  it("says what is wrong: the event, the order, the sandbox", async () => {
    const { url } = await start();
    const told = async (...words: string[]) => (await here(["trigger", ...words])).err;
    expect(await told("order.shiped", "--base-url", url)).toContain("there are order.created, order.opened");
    expect(await told("order.cancelled", "--order", "NO", "--base-url", url)).toContain("'NO' couldn't be found");
    expect(await told("order.cancelled", "--base-url", "http://127.0.0.1:1")).toBe(
      "newstore-sdk: there is no sandbox at http://127.0.0.1:1.\n" +
        "Start one with `npx newstore-sdk sandbox`, or say where it is with --base-url.\n",
    );
  });
});

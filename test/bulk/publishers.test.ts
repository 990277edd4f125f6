import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NewStore, NewStoreError } from "newstore-sdk";
import { folderPublisher, httpPublisher, type Publish, sandboxPublisher } from "newstore-sdk/bulk";
import { createSandbox, startSandbox } from "newstore-sdk/sandbox";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fakeClock } from "../support/clock.js";
import * as fc from "../support/fast-check.js";
import { type Reply, startServer, type TestServer } from "../support/server.js";
import { archiveOf, bytesOf } from "./archives.js";

const hash = (...parts: Uint8Array[]) => {
  const sum = createHash("sha256");
  for (const part of parts) sum.update(part);
  return sum.digest("hex");
};

const failing = (error: unknown) =>
  (async function* () {
    yield new Uint8Array(10);
    throw error;
  })();

let folder: string;
let server: TestServer | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "publishers-"));
});
afterEach(async () => {
  await server?.stop();
  server = undefined;
  await rm(folder, { recursive: true });
});

describe("a folder that a web server serves", () => {
  const publisher = (): Publish => folderPublisher({ folder: join(folder, "a/b"), baseUrl: "https://files.example/x" });

  it("gets the archive under its name, and NewStore its address", async () => {
    const address = await publisher()(archiveOf(bytesOf(300_000, 7_000), "a b.zip"), {});
    expect(address).toBe("https://files.example/x/a%20b.zip");
    expect(await readdir(join(folder, "a/b"))).toEqual(["a b.zip"]);
    expect(hash(await readFile(join(folder, "a/b/a b.zip")))).toBe(hash(...bytesOf(300_000, 7_000)));
  });

  it("shows nothing before the archive is whole", async () => {
    const seen: string[][] = [];
    const pieces = (async function* () {
      for (const piece of bytesOf(30, 10)) {
        yield piece;
        seen.push((await readdir(join(folder, "a/b"))).filter((name) => !name.startsWith(".")));
      }
    })();
    await publisher()(archiveOf(pieces), {});
    expect(seen).toEqual([[], [], []]);
  });

  it("holds nothing of an archive that is refused or aborted", async () => {
    await expect(publisher()(archiveOf(failing(new Error("refused"))), {})).rejects.toThrow("refused");
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(publisher()(archiveOf(bytesOf(30, 10)), { signal })).rejects.toThrow("enough");
    expect(await readdir(join(folder, "a/b"))).toEqual([]);
  });

  it("is refused when it cannot be one", () => {
    expect(() => folderPublisher({ folder: "", baseUrl: "https://a.example" })).toThrow("folder is missing");
    expect(() => folderPublisher({ folder: "x", baseUrl: "s3://a" })).toThrow("baseUrl is no address");
    for (const baseUrl of [
      "https://a.example/x?key=1",
      "https://a.example/#x",
      "https:a",
      new URL("https://a.example"),
    ])
      expect(() => folderPublisher({ folder: "x", baseUrl: baseUrl as never })).toThrow("baseUrl is no address");
    expect(() => folderPublisher({ folder: "x", baseURL: "https://a.example" } as never)).toThrow("baseURL is unknown");
  });
});

describe("what a storage says of an upload", () => {
  const said = async (status: number, body: unknown) => {
    const fetch = async () => ({ status, body });
    const target = () => ({ uploadUrl: "https://files.example/a.zip" });
    const publish = httpPublisher({ target, folder, fetch, retry: { retries: 0 } });
    return publish(archiveOf(bytesOf(10, 10), "a.zip"), {});
  };

  it.each([403, 503, 200])("is read as far as an error needs it, whatever comes behind (%i)", async (status) => {
    let [pieces, isLeft] = [0, false];
    async function* endless() {
      try {
        for (;;) {
          pieces += 1;
          yield new TextEncoder().encode(
            pieces === 1 ? "<Code>SlowDown</Code><Message>Later</Message>" : "x".repeat(1_000),
          );
        }
      } finally {
        isLeft = true;
      }
    }
    const outcome = await said(status, endless()).catch((error: Error) => error.message);
    expect(outcome).toContain(status === 200 ? "https://files.example/a.zip" : `${status}, SlowDown: Later`);
    expect(pieces).toBeLessThan(12);
    expect(isLeft).toBe(true);
  });

  it("may be nothing", async () => {
    await expect(said(403, null)).rejects.toThrow("Uploading a.zip failed with 403.");
  });
});

describe("a PUT to an address", () => {
  const put = (replies: readonly Reply[], more: Partial<Parameters<typeof httpPublisher>[0]> = {}) => {
    const links: string[] = [];
    const started = startServer(replies).then((running) => {
      server = running;
      return running;
    });
    const publish = httpPublisher({
      target: async ({ name, bytes }) => {
        const url = `${(await started).url}/up/${name}?X-Amz-Signature=secret${links.length}`;
        links.push(`${name} ${bytes}`);
        return { uploadUrl: url, headers: { "x-acl": "private" } };
      },
      folder,
      clock: fakeClock({ autoRunUpToMs: 10_000 }),
      ...more,
    });
    return { publish, links };
  };

  it("sends the archive whole with its length, and gives its address without the signature", async () => {
    const { publish, links } = put([{ status: 201 }]);
    const address = await publish(archiveOf(bytesOf(300_000, 7_000)), {});
    expect(address).toBe(`${server?.url}/up/prices-1.zip`);
    expect(links).toEqual(["prices-1.zip 300000"]);
    const [request] = server?.requests ?? [];
    expect(request).toMatchObject({ method: "PUT", url: "/up/prices-1.zip?X-Amz-Signature=secret0" });
    expect(request?.headers).toMatchObject({
      "content-length": "300000",
      "content-type": "application/zip",
      "x-acl": "private",
    });
    expect(hash(request?.body as Buffer)).toBe(hash(...bytesOf(300_000, 7_000)));
    expect(await readdir(folder)).toEqual([]);
  });

  it("gives the address that the target names", async () => {
    const { publish } = put([{}], {
      target: () => ({ uploadUrl: `${server?.url}/a`, downloadUrl: new URL("s3://bucket/a") }),
    });
    while (server === undefined) await new Promise(setImmediate);
    expect(await publish(archiveOf([]), {})).toBe("s3://bucket/a");
  });

  it("is sent again after what passes, whole, to a link that is made anew", async () => {
    const { publish, links } = put([{ status: 503 }, "reset", { status: 200 }]);
    await publish(archiveOf(bytesOf(100_000, 1_000)), {});
    expect(links).toHaveLength(3);
    const last = server?.requests.at(-1);
    expect(last?.url).toContain("secret2");
    expect(hash(last?.body as Buffer)).toBe(hash(...bytesOf(100_000, 1_000)));
  });

  it("fails in the storage's words, without links and keys", async () => {
    const body = [
      "<Error><Code>SignatureDoesNotMatch</Code><Message>It is not that of AKIAABCDEFGHIJKLMNOP at",
      " https://b.example/k?X-Amz-Signature=1</Message><StringToSign>x</StringToSign></Error>",
    ].join("");
    const { publish } = put([{ status: 403, body }]);
    const error = await Promise.resolve(publish(archiveOf([]), {})).catch((thrown) => thrown);
    expect(error).toMatchObject({ kind: "configuration", status: 403, retryable: false });
    expect(error.message).toBe(
      "Uploading prices-1.zip failed with 403, SignatureDoesNotMatch: It is not that of [redacted] at https://b.example/k?[redacted].",
    );
    expect(server?.requests).toHaveLength(1);
    expect(await readdir(folder)).toEqual([]);
  });

  it("gives up after its retries", async () => {
    const { publish } = put([{ status: 500, body: "try later" }], { retry: { retries: 1 } });
    await expect(publish(archiveOf([]), {})).rejects.toMatchObject({
      kind: "connection",
      retryable: true,
      attempts: 2,
      message: expect.stringContaining("failed with 500, try later. (2 attempts)"),
    });
  });

  it("ends with the signal while the server keeps silent", async () => {
    const { publish } = put(["stall"]);
    const controller = new AbortController();
    const publishing = Promise.resolve(publish(archiveOf([]), { signal: controller.signal }));
    while ((server?.requests.length ?? 0) === 0) await new Promise(setImmediate);
    controller.abort(new Error("enough"));
    await expect(publishing).rejects.toThrow("enough");
    expect(await readdir(folder)).toEqual([]);
  });

  it("ends an attempt by its deadline", async () => {
    const clock = fakeClock();
    const { publish } = put(["stall"], { clock, timeoutMs: 5_000, retry: { retries: 0 } });
    const publishing = Promise.resolve(publish(archiveOf([]), {}));
    while ((server?.requests.length ?? 0) === 0) await new Promise(setImmediate);
    clock.advance(5_000);
    await expect(publishing).rejects.toMatchObject({
      ...{ kind: "timeout", next: "resend" },
      message: expect.stringContaining("took longer than 5000 ms"),
    });
  });

  it("sends nothing of an archive that is refused", async () => {
    const refusal = new NewStoreError("refused", { kind: "validation" });
    const { publish, links } = put([{}]);
    await expect(publish(archiveOf(failing(refusal)), {})).rejects.toBe(refusal);
    expect(links).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });

  it("does not take a file that is there already for its own", async () => {
    const clock = { ...fakeClock(), uuid: () => "u" };
    await writeFile(join(folder, "u-prices-1.zip"), "another's");
    const { publish } = put([{}], { clock });
    await expect(publish(archiveOf([]), {})).rejects.toThrow("EEXIST");
    expect(await readFile(join(folder, "u-prices-1.zip"), "utf8")).toBe("another's");
  });

  it("carries the headers that the target gives, each once, in whatever form and letters", async () => {
    const name = fc.constantFrom("x-acl", "X-Acl", "Content-Type", "content-type", "Authorization");
    const pairs = fc.uniqueArray(fc.tuple(name, fc.constantFrom("a", "b c", "application/zip")), {
      selector: ([one]) => one.toLowerCase(),
      maxLength: 3,
    });
    const forms = fc.constantFrom<(given: [string, string][]) => unknown>(
      (given) => Object.fromEntries(given),
      (given) => new Headers(given),
      (given) => given,
    );
    await fc.assert(
      fc.asyncProperty(pairs, forms, async (given, form) => {
        const { publish } = put([{}], {
          target: () => ({ uploadUrl: `${server?.url}/a`, headers: form(given) as never }),
        });
        while (server === undefined) await new Promise(setImmediate);
        await publish(archiveOf(bytesOf(10, 10)), {});
        const [request] = server.requests;
        const own = [["content-type", "application/zip"] as const, ["content-length", "10"] as const];
        expect(request?.headers).toMatchObject(
          Object.fromEntries([...own, ...given.map(([key, value]) => [key.toLowerCase(), value] as const)]),
        );
        await server.stop();
        server = undefined;
      }),
      { numRuns: 20 },
    );
  });

  it.each<[string, unknown, string]>([
    ["nothing", undefined, "no uploadUrl"],
    ["no address", { uploadUrl: "s3://bucket/key" }, "no uploadUrl"],
    ["user and password", { uploadUrl: "https://ada:s3cr3t@a.example/x" }, "give them as headers.authorization"],
    ["a path to fetch it from", { uploadUrl: "https://a.example/x", downloadUrl: "cdn/x" }, "downloadUrl that is no"],
    ["a header of two lines", { uploadUrl: "https://a.example/x", headers: { "x-a": "s3cr3t\r\nb" } }, 'header "x-a"'],
    ["a header without a name", { uploadUrl: "https://a.example/x", headers: { "x a": "s3cr3t" } }, 'header "x a"'],
  ])("is not sent where the target gives %s: that is told once, and shows no secret", async (_, place, message) => {
    let asked = 0;
    const target = () => {
      asked += 1;
      return place as never;
    };
    const fetch = () => Promise.reject(new Error("it was sent"));
    const error = await Promise.resolve(httpPublisher({ target, fetch, folder })(archiveOf([]), {})).catch((e) => e);
    expect(error).toMatchObject({ kind: "configuration", retryable: false });
    expect(error.message).toContain(message);
    expect(error.message).not.toContain("s3cr3t");
    expect([asked, await readdir(folder)]).toEqual([1, []]);
  });

  it("has one deadline for the target and what is sent, and another attempt after it", async () => {
    const clock = fakeClock({ autoRunUpToMs: 2_000 });
    const target = async () => {
      clock.advance(4_000);
      return { uploadUrl: "https://a.example/x" };
    };
    let sent = 0;
    const fetch = () => {
      sent += 1;
      clock.advance(1_000);
      return new Promise<never>(() => {});
    };
    const retry = { retries: 1, maxDelayMs: 1_000 };
    const publish = httpPublisher({ target, fetch, folder, clock, timeoutMs: 5_000, retry });
    await expect(publish(archiveOf([]), {})).rejects.toMatchObject({
      ...{ kind: "timeout", retryable: true, attempts: 2 },
      message: expect.stringContaining("Uploading prices-1.zip took longer than 5000 ms"),
    });
    expect(sent).toBe(2);
  });

  it("is tried again where the target hangs, and says that it was the target", async () => {
    const clock = fakeClock({ autoRunUpToMs: 5_000 });
    const hangs = httpPublisher({ target: () => new Promise<never>(() => {}), folder, clock, timeoutMs: 5_000 });
    await expect(hangs(archiveOf([]), {})).rejects.toMatchObject({
      ...{ kind: "timeout", retryable: true, attempts: 3 },
      message: expect.stringContaining("Uploading prices-1.zip: target took longer than 5000 ms"),
    });
    const target = () => Promise.reject(new Error("no such key at https://a.example/?sig=s3cr3t"));
    await expect(httpPublisher({ target, folder })(archiveOf([]), {})).rejects.toMatchObject({
      ...{ kind: "connection", retryable: false },
      message: 'Uploading prices-1.zip: target failed: "no such key at https://a.example/?[redacted]".',
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it("tells the import that it goes on, with each attempt and each piece that is sent", async () => {
    const { publish } = put([{ status: 503 }, { status: 200 }]);
    let told = 0;
    const goesOn = () => {
      told += 1;
    };
    await publish(archiveOf(bytesOf(300_000, 100_000)), { goesOn });
    expect(told).toBeGreaterThanOrEqual(4);
  });

  it("is refused when its options make no sense", () => {
    expect(() => httpPublisher({} as never)).toThrow("target is no function");
    expect(() => httpPublisher({ target: () => ({ uploadUrl: "" }), timeoutMs: 0 })).toThrow("timeoutMs is 0");
  });
});

describe("a sandbox", () => {
  it("is refused when it cannot be one", () => {
    for (const wrong of [
      undefined,
      null,
      5,
      "x",
      {},
      { url: new URL("http://localhost:1") },
      new URL("http://localhost"),
    ])
      expect(() => sandboxPublisher(wrong as never)).toThrow("sandbox is no address");
    expect(() => sandboxPublisher({ url: "http://localhost:1", fetch: 5 as never })).toThrow("fetch is no function");
  });

  const head = { pricebook: "default", catalog: "acme-us", currency: "USD" };

  it("takes an import over HTTP", async () => {
    const sandbox = await startSandbox();
    const { tenant, url: baseUrl, tokenUrl, credentials } = sandbox;
    const newstore = new NewStore({ tenant, baseUrl, tokenUrl, credentials, publish: sandboxPublisher(baseUrl) });
    await newstore.catalog.importPrices([{ product_id: "A", value: 1 }], head);
    expect(sandbox.state.files.names()).toHaveLength(1);
    await sandbox.stop();
  });

  it("takes an import without a port", async () => {
    const sandbox = createSandbox();
    const { tenant, url: baseUrl, tokenUrl, credentials, fetch } = sandbox;
    const newstore = new NewStore({
      tenant,
      baseUrl,
      tokenUrl,
      credentials,
      fetch,
      publish: sandboxPublisher(sandbox),
    });
    await newstore.catalog.importPrices([{ product_id: "A", value: 1 }], head);
    expect(sandbox.state.files.names()).toHaveLength(1);
  });

  it("shows the import's own refusal, not that of the upload", async () => {
    const sandbox = await startSandbox();
    const refusal = new NewStoreError("refused", { kind: "validation" });
    await expect(sandboxPublisher(sandbox.url)(archiveOf(failing(refusal)), {})).rejects.toBe(refusal);
    await sandbox.stop();
  });
});

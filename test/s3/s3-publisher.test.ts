import { createHash } from "node:crypto";
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand } from "@aws-sdk/client-s3";
import { NewStoreError } from "newstore-sdk";
import { s3Publisher } from "newstore-sdk/s3";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { archiveOf, bytesOf } from "../bulk/archives.js";
import { CATALOG, facade } from "../support/client.js";
import { fakeClock, until } from "../support/clock.js";
import { BUCKET, type S3Server, startS3 } from "./s3-server.js";

const MB = 1024 * 1024;
const hash = (...parts: Uint8Array[]) => {
  const sum = createHash("sha256");
  for (const part of parts) sum.update(part);
  return sum.digest("hex");
};

let s3: S3Server;
beforeAll(async () => {
  s3 = await startS3();
});
afterAll(() => s3.stop());
beforeEach(() => {
  s3.requests.length = 0;
  s3.refuse = undefined;
  s3.isSilent = undefined;
});

async function keys(): Promise<string[]> {
  const { Contents = [] } = await s3.client().send(new ListObjectsV2Command({ Bucket: BUCKET }));
  return Contents.map(({ Key = "" }) => Key);
}

describe("a bucket of S3", () => {
  it("takes a large archive in parts and gives a link that anybody can fetch it by", async () => {
    const publish = s3Publisher({ client: s3.client(), bucket: BUCKET });
    const address = String(await publish(archiveOf(bytesOf(12 * MB, 64 * 1024), "large-1.zip"), {}));
    expect(s3.requests.filter((request) => request === "PUT part")).toHaveLength(3);
    expect(address).toContain("/acme/newstore/large-1.zip?");
    expect(new URL(address).searchParams.get("X-Amz-Expires")).toBe("259200");
    const fetched = await fetch(address);
    expect(fetched.headers.get("content-type")).toBe("application/zip");
    expect(hash(new Uint8Array(await fetched.arrayBuffer()))).toBe(hash(...bytesOf(12 * MB, 64 * 1024)));
    expect((await fetch(address.replace("large", "small"))).status).toBe(403);
  });

  it("takes a small one with one request", async () => {
    const publish = s3Publisher({ client: s3.client(), bucket: BUCKET, prefix: "in/", link: "s3" });
    expect(await publish(archiveOf(bytesOf(100, 10), "small-1.zip"), {})).toBe("s3://acme/in/small-1.zip");
    expect(s3.requests).toEqual(["PUT object"]);
    const { Body } = await s3.client().send(new GetObjectCommand({ Bucket: BUCKET, Key: "in/small-1.zip" }));
    expect(hash((await Body?.transformToByteArray()) as Uint8Array)).toBe(hash(...bytesOf(100, 10)));
  });

  it("sends a part again after a failure that passes", async () => {
    let refusals = 2;
    s3.refuse = (request) => (request === "PUT part" && refusals-- > 0 ? 503 : undefined);
    const publish = s3Publisher({ client: s3.client(), bucket: BUCKET, link: "s3" });
    await publish(archiveOf(bytesOf(6 * MB, MB), "again-1.zip"), {});
    expect(s3.requests.filter((request) => request === "PUT part")).toHaveLength(4);
    const { ContentLength, Body } = await s3
      .client()
      .send(new GetObjectCommand({ Bucket: BUCKET, Key: "newstore/again-1.zip" }));
    expect(ContentLength).toBe(6 * MB);
    await Body?.transformToByteArray();
  });

  it("takes an upload back when the import is refused in the middle", async () => {
    const refusal = new NewStoreError("an item does not fit", { kind: "validation" });
    const pieces = (async function* () {
      yield* bytesOf(11 * MB, MB);
      throw refusal;
    })();
    const publish = s3Publisher({ client: s3.client(), bucket: BUCKET });
    await expect(publish(archiveOf(pieces, "refused-1.zip"), {})).rejects.toBe(refusal);
    expect(s3.requests.at(-1)).toBe("DELETE upload");
    expect(await keys()).not.toContain("newstore/refused-1.zip");
  });

  it("has taken an upload back when it says that it was aborted, though a part hangs", async () => {
    const controller = new AbortController();
    s3.isSilent = (request) => {
      if (request === "PUT part") setImmediate(() => controller.abort(new Error("enough")));
      return request === "PUT part";
    };
    const publish = s3Publisher({ client: s3.client(), bucket: BUCKET });
    const aborted = publish(archiveOf(bytesOf(11 * MB, MB), "aborted-1.zip"), { signal: controller.signal });
    await expect(aborted).rejects.toThrow("enough");
    expect(s3.requests.at(-1)).toBe("DELETE upload");
    expect(await keys()).not.toContain("newstore/aborted-1.zip");
  });

  it("fails in S3's words, after the client's own retries where that may help", async () => {
    s3.refuse = () => 503;
    const publish = s3Publisher({ client: s3.client({ maxAttempts: 2 }), bucket: BUCKET });
    await expect(publish(archiveOf(bytesOf(10, 10)), {})).rejects.toMatchObject({
      kind: "connection",
      retryable: true,
      message: expect.stringContaining(
        'Uploading prices-1.zip to s3://acme/newstore/ failed with 503: SlowDown: "Reduce your request rate."',
      ),
    });
    expect(s3.requests).toHaveLength(2);
  });

  it("says what is wrong with bucket and keys, and shows no key", async () => {
    const nowhere = s3Publisher({ client: s3.client(), bucket: "nowhere" });
    await expect(nowhere(archiveOf(bytesOf(10, 10)), {})).rejects.toMatchObject({ kind: "configuration", status: 404 });
    const credentials = { accessKeyId: "AKIAABCDEFGHIJKLMNOP", secretAccessKey: "wrong" };
    const stranger = s3Publisher({ client: s3.client({ credentials }), bucket: BUCKET });
    const error = await Promise.resolve(stranger(archiveOf(bytesOf(10, 10)), {})).catch((thrown) => thrown);
    expect(error).toMatchObject({ kind: "configuration", status: 403 });
    expect(JSON.stringify([error, error.cause?.message])).not.toContain("AKIA");
  });

  it("has taken an upload back when the import has waited long enough for it", async () => {
    s3.isSilent = (request) => request === "PUT part";
    const publish = s3Publisher({ client: s3.client(), bucket: BUCKET });
    const { newstore } = facade({}, { publish });
    const items = (function* () {
      for (const piece of bytesOf(8 * MB, 64)) yield { product_id: Buffer.from(piece).toString("hex"), value: 1 };
    })();
    const head = { pricebook: "default", catalog: CATALOG, currency: "USD" };
    await expect(newstore.catalog.importPrices(items, head, { timeouts: { totalMs: 1_000 } })).rejects.toMatchObject({
      kind: "timeout",
      message: expect.stringContaining("timeouts.totalMs, 1000 ms, without taking more"),
    });
    await until(() => s3.requests.at(-1) === "DELETE upload");
  });

  it("says what it was about when S3 refuses to list what is old", async () => {
    s3.refuse = (request) => (request === "GET list" ? 403 : undefined);
    const publish = s3Publisher({ client: s3.client(), bucket: BUCKET, deleteOlderThanSeconds: 864_000 });
    await expect(publish(archiveOf([]), {})).rejects.toThrow(
      `Removing old archives from s3://${BUCKET}/newstore/ failed with 403`,
    );
  });

  it("ends by its deadline where S3 keeps silent, and takes the upload back", async () => {
    const clock = fakeClock();
    s3.isSilent = (request) => {
      if (request === "PUT part") setImmediate(() => clock.advance(5_000));
      return request === "PUT part";
    };
    const publish = s3Publisher({ client: s3.client(), bucket: BUCKET, clock, timeoutMs: 5_000 });
    await expect(publish(archiveOf(bytesOf(11 * MB, MB)), {})).rejects.toMatchObject({
      ...{ kind: "timeout", retryable: true },
      message: expect.stringContaining("took longer than timeoutMs, 5000 ms"),
    });
    expect(s3.requests.at(-1)).toBe("DELETE upload");
  });

  it("does not count the time in which the archive is made against its deadline", async () => {
    const clock = fakeClock();
    const pieces = (async function* () {
      for (const piece of bytesOf(11 * MB, MB)) {
        // Each takes longer than the whole upload may.
        clock.advance(6_000);
        await new Promise(setImmediate);
        yield piece;
      }
    })();
    const publish = s3Publisher({ client: s3.client(), bucket: BUCKET, clock, timeoutMs: 5_000 });
    expect(await publish(archiveOf(pieces, "slow-1.zip"), {})).toContain("newstore/slow-1.zip");
  });
});

describe("the life of a link", () => {
  const NOW_MS = Date.parse("2026-11-27T12:00:00Z");
  const temporary = (expiration?: Date) =>
    s3.client({
      credentials: { accessKeyId: "S3RVER", secretAccessKey: "S3RVER", sessionToken: "t", expiration } as never,
    });
  const clock = () => fakeClock({ nowMs: NOW_MS });

  it("may not be longer than that of temporary credentials", async () => {
    const client = temporary(new Date(NOW_MS + 3_600_000));
    const publish = s3Publisher({ client, bucket: BUCKET, expiresInSeconds: 3_601, clock: clock() });
    await expect(publish(archiveOf([]), {})).rejects.toMatchObject({
      kind: "configuration",
      message: expect.stringContaining("temporary and end in 3600 s"),
    });
    expect(s3.requests).toEqual([]);
  });

  it("may not be longer than an hour where they do not say when they end", async () => {
    const publish = s3Publisher({ client: temporary(), bucket: BUCKET, expiresInSeconds: 3_601, clock: clock() });
    await expect(publish(archiveOf([]), {})).rejects.toThrow("do not say when they end");
    const short = s3Publisher({ client: temporary(), bucket: BUCKET, expiresInSeconds: 3_600, clock: clock() });
    await expect(short(archiveOf(bytesOf(1, 1)), {})).resolves.toContain("X-Amz-Expires=3600");
  });

  it("is that of the signer where there is one, and of no account for s3:// addresses", async () => {
    const client = temporary(new Date(NOW_MS + 1_000));
    const signer = s3.client();
    await expect(s3Publisher({ client, signer, bucket: BUCKET })(archiveOf(bytesOf(1, 1)), {})).resolves.toContain(
      "259200",
    );
    await expect(s3Publisher({ client, link: "s3", bucket: BUCKET })(archiveOf(bytesOf(1, 1)), {})).resolves.toContain(
      "s3://",
    );
  });

  it("is looked at once more when the archive is there: no link is given that ends before it says so", async () => {
    const time = clock();
    const client = temporary(new Date(NOW_MS + 3_600_000));
    const slow = (async function* () {
      yield* bytesOf(10, 10);
      time.advance(3_000_000);
    })();
    const publish = s3Publisher({ client, bucket: BUCKET, prefix: "late/", expiresInSeconds: 1_800, clock: time });
    await expect(publish(archiveOf(slow), {})).rejects.toMatchObject({
      kind: "configuration",
      message: expect.stringContaining("temporary and end in 600 s"),
    });
    expect((await keys()).filter((key) => key.startsWith("late/"))).toEqual([]);
  });

  it.each([new Date("none"), "2026-11-27T12:00:00Z", {}])("is an hour where they end at %s", async (expiration) => {
    const credentials = async () => ({ accessKeyId: "a", secretAccessKey: "b", expiration });
    const client = { send: () => Promise.reject(new Error("it was sent")), config: { credentials } };
    const publish = s3Publisher({ client: client as never, bucket: BUCKET, clock: clock() });
    await expect(publish(archiveOf([]), {})).rejects.toMatchObject({
      kind: "configuration",
      message: expect.stringContaining("do not say when they end"),
    });
  });

  it.each([0, 604_801, 1.5])("may not be %s seconds", (expiresInSeconds) => {
    expect(() => s3Publisher({ client: s3.client(), bucket: BUCKET, expiresInSeconds })).toThrow("1 to 604800");
  });
});

describe("old archives", () => {
  it("are removed on request, and nothing else is", async () => {
    const client = s3.client();
    const ours = (kind: string, end: string) => `${kind}-2026-11-27T08-30-00-123Z-${end}.zip`;
    const first = ours("products", "0a1b2c3d");
    const theirs = [
      ...["products-master-2024.zip", "prices-2.zip", "notes.txt", "manual.zip", `sub/${first}`, `my-${first}`],
      ...[`${first}.bak`, ours("products", "draft"), ours("orders", "0a1b2c3d")],
    ];
    const names = [first, ours("products", "0a1b2c3d-12"), ours("prices", "ffffffff"), ...theirs];
    for (const name of names)
      await client.send(new PutObjectCommand({ Bucket: BUCKET, Key: `old/${name}`, Body: "x" }));
    const old = { client, bucket: BUCKET, prefix: "old/", link: "s3", expiresInSeconds: 60 } as const;
    const later = fakeClock({ nowMs: Date.now() + 3_600_000 });
    await s3Publisher({ ...old, deleteOlderThanSeconds: 7_200, clock: later })(
      archiveOf(bytesOf(1, 1), "prices-9.zip"),
      {},
    );
    expect((await keys()).filter((key) => key.startsWith("old/"))).toHaveLength(names.length + 1);
    await s3Publisher({ ...old, deleteOlderThanSeconds: 1_800, clock: later })(
      archiveOf(bytesOf(1, 1), "prices-10.zip"),
      {},
    );
    expect((await keys()).filter((key) => key.startsWith("old/"))).toEqual(
      // Those of the uploads are of no form that an import gives.
      [...theirs, "prices-9.zip", "prices-10.zip"].map((name) => `old/${name}`).sort(),
    );
  });

  it("cannot be younger than the links to them", () => {
    const options = { client: s3.client(), bucket: BUCKET, expiresInSeconds: 100, deleteOlderThanSeconds: 100 };
    expect(() => s3Publisher(options)).toThrow("links would lead nowhere");
  });
});

describe("the options of the publisher for S3", () => {
  it("are checked at once", () => {
    expect(() => s3Publisher({ client: {} as never, bucket: BUCKET })).toThrow("client is no client");
    expect(() => s3Publisher({ client: s3.client(), bucket: "" })).toThrow("bucket is missing");
    for (const bucket of ["s3://b", "b/newstore", " b"])
      expect(() => s3Publisher({ client: s3.client(), bucket })).toThrow("bucket is no name of a bucket");
    for (const prefix of ["../a/", "./", "a/../", "a/./b"])
      expect(() => s3Publisher({ client: s3.client(), bucket: "b", prefix })).toThrow("prefix has a part . or ..");
    for (const prefix of ["", "a..b/", "...", ".a/", "a/.b"])
      expect(() => s3Publisher({ client: s3.client(), bucket: "b", prefix })).not.toThrow();
    expect(() => s3Publisher({ client: s3.client(), bucket: "b", link: "public" as never })).toThrow("link is unknown");
    expect(() => s3Publisher({ client: s3.client(), bucket: "b", expires: 1 } as never)).toThrow("expires is unknown");
  });
});

import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { type EncryptionKey, encryptedTokenStore, MemoryTokenStore, type Token } from "../../src/auth/index.js";
import { sharedToken } from "../../src/auth/shared-tokens.js";
import { isNewStoreError } from "../../src/core/newstore-error.js";
import { fakeClock } from "../support/clock.js";
import * as fc from "../support/fast-check.js";

const token: Token = {
  accessToken: "eyJhbGciOiJIUzI1NiJ9.e30.c2ln",
  expiresAtMs: 1_700_000_000_000,
  lifetimeMs: 3_600_000,
};
const bytes = (length: number, fill = 7) => new Uint8Array(length).fill(fill);
const KEY = bytes(32);

async function storedWith(key: EncryptionKey, name = "name") {
  const inner = new MemoryTokenStore();
  await encryptedTokenStore(inner, key).set(name, token, token.lifetimeMs);
  const stored = await inner.get(name);
  if (stored === undefined) throw new Error("nothing was stored");
  return { inner, stored };
}

async function read(inner: MemoryTokenStore, key: EncryptionKey, name = "name") {
  const problems: string[] = [];
  const found = await encryptedTokenStore(inner, key).get(name, (problem) => void problems.push(problem));
  return { found, problems };
}

describe("an encrypted token", () => {
  it.each([16, 24, 32])("comes back with a key of %i bytes, and is not to be seen in the store", async (length) => {
    const { inner, stored } = await storedWith(bytes(length));
    expect(inspect(stored)).not.toContain(token.accessToken);
    expect(await read(inner, bytes(length))).toEqual({ found: token, problems: [] });
  });

  it("comes back with a CryptoKey", async () => {
    const usages = ["encrypt", "decrypt"] as const;
    const key = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, [...usages]);
    const { inner } = await storedWith(key);
    expect(await read(inner, key)).toEqual({ found: token, problems: [] });
  });

  it("whatever it is made of", async () => {
    const tokens = fc.record({ accessToken: fc.string(), expiresAtMs: fc.integer(), lifetimeMs: fc.nat() });
    await fc.assert(
      fc.asyncProperty(tokens, async (any) => {
        const store = encryptedTokenStore(new MemoryTokenStore(), KEY);
        await store.set("name", any, 1);
        expect(await store.get("name")).toEqual(any);
      }),
      { numRuns: 50 },
    );
  });

  it("is another text each time", async () => {
    expect((await storedWith(KEY)).stored.accessToken).not.toBe((await storedWith(KEY)).stored.accessToken);
  });

  it("is absent under another key, and under another name", async () => {
    const { inner, stored } = await storedWith(KEY);
    await inner.set("other", stored);
    const absent = { found: undefined, problems: ["undecryptable"] };
    expect(await read(inner, bytes(32, 8))).toEqual(absent);
    expect(await read(inner, bytes(16))).toEqual(absent);
    expect(await read(inner, KEY, "other")).toEqual(absent);
  });

  it.each([
    ["a plain token", (_: string) => "plain"],
    ["nothing but our mark", (text: string) => text.slice(0, text.lastIndexOf(".") + 1)],
    ["a cut one", (text: string) => text.slice(0, -9)],
    ["a changed one", (text: string) => text.replace(/.(.{9})$/, (all, end) => (all[0] === "A" ? "B" : "A") + end)],
    ["no text", () => 5 as unknown as string],
  ])("that is %s is absent", async (_, change) => {
    const { inner, stored } = await storedWith(KEY);
    await inner.set("name", { ...stored, accessToken: change(stored.accessToken) });
    expect(await read(inner, KEY)).toEqual({ found: undefined, problems: ["undecryptable"] });
  });

  it("that is not there is no problem", async () => {
    expect(await read(new MemoryTokenStore(), KEY)).toEqual({ found: undefined, problems: [] });
  });

  it("does not believe the times beside it", async () => {
    const { inner, stored } = await storedWith(KEY);
    await inner.set("name", { ...stored, expiresAtMs: 9e15, lifetimeMs: 9e15 });
    expect((await read(inner, KEY)).found).toEqual(token);
  });
});

describe("a store that encrypts", () => {
  it("says in the client's log what it could not decrypt, and is not down by that", async () => {
    const clock = fakeClock();
    const identity = { tokenUrl: "u", grant: "password", name: "n", scopes: [], secret: "s-1" } as const;
    const warnings: string[] = [];
    const logger = { warn: (message: string) => void warnings.push(message) };
    const inner = new MemoryTokenStore();
    await sharedToken(encryptedTokenStore(inner, KEY), identity, clock, {}).write(token);
    const shared = sharedToken(encryptedTokenStore(inner, bytes(32, 8)), identity, clock, logger);
    expect(await shared.read()).toEqual({ token: undefined, isDown: false });
    expect(await shared.read()).toEqual({ token: undefined, isDown: false });
    expect(warnings).toEqual([expect.stringContaining("undecryptable")]);
  });

  it("has the lock of the store within, and none where that has none", async () => {
    expect(encryptedTokenStore(new MemoryTokenStore(), KEY)).not.toHaveProperty("lock");
    const asked: unknown[] = [];
    const inner = Object.assign(new MemoryTokenStore(), {
      lock: async (key: string, ttlMs: number) => void asked.push(key, ttlMs),
    });
    expect(await encryptedTokenStore(inner, KEY).lock?.("name", 5)).toBeUndefined();
    expect(asked).toEqual(["name", 5]);
  });

  it("keeps its own copy of the key", async () => {
    const key = bytes(32);
    const store = encryptedTokenStore(new MemoryTokenStore(), key);
    key.fill(0);
    await store.set("name", token, 1);
    expect(await store.get("name")).toEqual(token);
  });
});

describe("a key", () => {
  it.each([
    [bytes(0), /0 bytes/],
    [bytes(31), /31 bytes.*openssl rand -hex 32/],
    ["00".repeat(32), /neither bytes nor a CryptoKey.*hex/],
    [undefined, /neither bytes/],
    [{}, /neither bytes/],
    [{ algorithm: { name: "AES-CBC" }, usages: ["encrypt", "decrypt"] }, /AES-GCM/],
    [{ algorithm: { name: "AES-GCM" }, usages: ["encrypt"] }, /both encrypt and decrypt/],
  ])("that does not fit is refused before anything is kept", (key, message) => {
    const make = () => encryptedTokenStore(new MemoryTokenStore(), key as unknown as EncryptionKey);
    expect(make).toThrow(message as RegExp);
    try {
      make();
    } catch (error) {
      expect(isNewStoreError(error) && error.kind).toBe("configuration");
      if (typeof key === "string") expect(String(error)).not.toContain(key);
    }
  });
});

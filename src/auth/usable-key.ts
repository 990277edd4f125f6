import { NewStoreError } from "../errors/newstore-error.js";
import type { CryptoKeyLike, EncryptionKey } from "./encryption-key.js";

/** Web Crypto's own key. Its type has no name without the DOM lib; that keeps it out of all that is public. */
export type SubtleKey = Awaited<ReturnType<typeof globalThis.crypto.subtle.importKey>>;

/**
 * Checks a key, and gives a function that makes it ready for use, once, when it is first needed. Throws an error of
 * kind `configuration` that does not show the key.
 */
export function usableKey(key: EncryptionKey): () => Promise<SubtleKey> {
  if (!(key instanceof Uint8Array)) {
    checkCryptoKey(key);
    return async () => key as unknown as SubtleKey;
  }
  if (![16, 24, 32].includes(key.byteLength)) {
    throw wrong(`has ${key.byteLength} bytes: give 16, 24 or 32 bytes by chance, as in openssl rand -hex 32`);
  }
  // Copied: the caller may wipe its own.
  const bytes = key.slice();
  let imported: Promise<SubtleKey> | undefined;
  return () => {
    imported ??= globalThis.crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
    return imported;
  };
}

function checkCryptoKey(key: CryptoKeyLike): void {
  const { algorithm, usages } = (typeof key === "object" && key !== null ? key : {}) as Partial<CryptoKeyLike>;
  if (algorithm === undefined || usages === undefined) {
    const advice = typeof key === "string" ? "; of a text in hex, make bytes: Buffer.from(text, 'hex')" : "";
    throw wrong(`is neither bytes nor a CryptoKey${advice}`);
  }
  if (algorithm.name !== "AES-GCM" || !usages.includes("encrypt") || !usages.includes("decrypt")) {
    throw wrong("is a CryptoKey that may not both encrypt and decrypt by AES-GCM");
  }
}

function wrong(what: string): NewStoreError {
  return new NewStoreError(`The key for encrypted tokens ${what}.`, { kind: "configuration" });
}

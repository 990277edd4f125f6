import { fromBase64, toBase64 } from "../core/base64.js";
import { configurationError } from "../core/configuration-error.js";
import type { Token } from "./token.js";
import type { StoredTokenProblem, TokenStore } from "./token-store.js";

/** A `CryptoKey` of Web Crypto, spelled out so that declarations compile without the DOM lib. */
export interface CryptoKeyLike {
  /** `secret`, for a key that encrypts and decrypts alike. */
  readonly type: string;
  /** Whether the runtime would hand out the key's bytes. Either will do. */
  readonly extractable: boolean;
  /** What the key is for. */
  readonly algorithm: {
    /** Has to be `AES-GCM`. */
    readonly name: string;
  };
  /** What the key may do: `encrypt` and `decrypt` have to be among it. */
  readonly usages: readonly string[];
}

/** A key for AES-GCM: 16, 24 or 32 bytes (a `Buffer` fits), or a `CryptoKey` that may encrypt and decrypt. */
export type EncryptionKey = Uint8Array | CryptoKeyLike;

/** NIST SP 800-38D, 8.2.2: 96 bits by chance are safe for 2^32 tokens a key, which nobody ever stores. */
const NONCE_BYTES = 12;

/** Tells a value of ours from a plain token, and this layout from a later one. */
const LAYOUT = "aes-gcm.1.";

/**
 * Encrypts what a store keeps, with a key of yours, by AES-GCM: who reads the store, or a dump of it, gets no token.
 * The name under which a token is kept is part of what is checked, so that one cannot be passed off as another's.
 *
 * A value that cannot be decrypted, since it is plain, damaged or of another key, counts as absent; a client warns of
 * it and requests a new token. So a key is changed by giving another one.
 *
 * @param store - where the encrypted tokens go; its lock, if it has one, is used as it is.
 * @param key - 16, 24 or 32 bytes by chance (32 are best), or a `CryptoKey` for AES-GCM that may encrypt and decrypt.
 *   Not a passphrase. All processes that share the store need the same.
 * @throws {NewStoreError} of kind `configuration`, when the key is none of these.
 *
 * @example
 * ```ts
 * // openssl rand -hex 32
 * const key = Buffer.from(process.env.TOKEN_KEY ?? "", "hex");
 * const tokenStore = encryptedTokenStore(redisTokenStore(redis), key);
 * ```
 */
export function encryptedTokenStore(store: TokenStore, key: EncryptionKey): TokenStore {
  const keyOf = usableKey(key);
  return {
    async get(name, onProblem) {
      const stored = await store.get(name, onProblem);
      // Stores say null for what they do not have more often than not.
      return stored === undefined || stored === null ? undefined : decrypt(await keyOf(), name, stored, onProblem);
    },
    async set(name, token, lifetimeMs) {
      await store.set(name, await encrypt(await keyOf(), name, token), lifetimeMs);
    },
    delete: (name) => store.delete(name),
    ...(store.lock === undefined ? {} : { lock: store.lock.bind(store) }),
  };
}

/**
 * Put where the plain token would stand, so that any store can keep it. Both times stay readable for the store's sake;
 * the ones that count are encrypted with the token.
 */
async function encrypt(key: SubtleKey, name: string, token: Token): Promise<Token> {
  const { accessToken, expiresAtMs, lifetimeMs } = token;
  const plain = new TextEncoder().encode(JSON.stringify({ accessToken, expiresAtMs, lifetimeMs }));
  const nonce = globalThis.crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const sealed = new Uint8Array(await globalThis.crypto.subtle.encrypt(algorithm(name, nonce), key, plain));
  return { accessToken: `${LAYOUT}${toBase64(nonce)}.${toBase64(sealed)}`, expiresAtMs, lifetimeMs };
}

async function decrypt(
  key: SubtleKey,
  name: string,
  { accessToken: text }: Token,
  onProblem: ((problem: StoredTokenProblem) => void) | undefined,
): Promise<Token | undefined> {
  try {
    if (!text.startsWith(LAYOUT)) throw new TypeError("It is not of this layout.");
    const [nonce = "", sealed = ""] = text.slice(LAYOUT.length).split(".");
    const plain = await globalThis.crypto.subtle.decrypt(algorithm(name, fromBase64(nonce)), key, fromBase64(sealed));
    return JSON.parse(new TextDecoder().decode(plain)) as Token;
  } catch {
    // Which of the steps failed says nothing that helps, and might help somebody else.
    onProblem?.("undecryptable");
    return undefined;
  }
}

function algorithm(name: string, nonce: Uint8Array) {
  return { name: "AES-GCM", iv: nonce, additionalData: new TextEncoder().encode(name) };
}

/** Web Crypto's own key. Its type has no name without the DOM lib; that keeps it out of all that is public. */
type SubtleKey = Awaited<ReturnType<typeof globalThis.crypto.subtle.importKey>>;

/**
 * Checks a key, and gives a function that makes it ready for use, once, when it is first needed. Throws an error of
 * kind `configuration` that does not show the key.
 */
function usableKey(key: EncryptionKey): () => Promise<SubtleKey> {
  if (!(key instanceof Uint8Array)) {
    checkCryptoKey(key);
    return async () => key as unknown as SubtleKey;
  }
  if (![16, 24, 32].includes(key.byteLength)) {
    throw configurationError(
      "key",
      `has ${key.byteLength} bytes: give 16, 24 or 32 bytes by chance, as in openssl rand -hex 32`,
    );
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
    throw configurationError("key of encryptedTokenStore", `is neither bytes nor a CryptoKey${advice}`);
  }
  if (algorithm.name !== "AES-GCM" || !usages.includes("encrypt") || !usages.includes("decrypt")) {
    throw configurationError(
      "key of encryptedTokenStore",
      "is a CryptoKey that may not both encrypt and decrypt by AES-GCM",
    );
  }
}

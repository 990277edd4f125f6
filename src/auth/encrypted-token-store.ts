import { fromBase64, toBase64 } from "../platform/base64.js";
import type { EncryptionKey } from "./encryption-key.js";
import type { Token } from "./token.js";
import type { StoredTokenProblem, TokenStore } from "./token-store.js";
import { type SubtleKey, usableKey } from "./usable-key.js";

/** NIST SP 800-38D, 8.2.2: 96 bits by chance are safe for 2^32 tokens a key, which nobody ever stores. */
const NONCE_BYTES = 12;

/** Tells a value of ours from a plain token, and this layout from a later one. */
const LAYOUT = "aes-gcm.1.";

/**
 * Encrypts what a store keeps, with a key of yours, by AES-GCM: who reads the store, or a dump of it, gets no token.
 * The name under which a token is kept is part of what is checked, so that one cannot be passed off as another's.
 *
 * A value that cannot be decrypted, since it is plain, damaged or of another key, counts as absent; a client warns of
 * it and asks for a new token. So a key is changed by giving another one.
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

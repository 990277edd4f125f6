export type {
  ClientCredentials,
  Credentials,
  PasswordCredentials,
  ProvidedToken,
  TokenProvider,
} from "./credentials.js";
export type { CryptoKeyLike, EncryptionKey } from "./encrypted-token-store.js";
export { encryptedTokenStore } from "./encrypted-token-store.js";
export type { Token } from "./token.js";
export type { ReleaseLock, StoredTokenProblem, TokenStore } from "./token-store.js";
export { MemoryTokenStore } from "./token-store.js";

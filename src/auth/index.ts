export type {
  ClientCredentials,
  Credentials,
  PasswordCredentials,
  ProvidedToken,
  TokenProvider,
} from "./credentials.js";
export type { Token } from "./token.js";
export type { TokenStore } from "./token-store.js";
export { MemoryTokenStore } from "./token-store.js";

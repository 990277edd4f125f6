/** A `CryptoKey` of Web Crypto, spelled out so that declarations compile without the DOM lib. */
export interface CryptoKeyLike {
  readonly type: string;
  readonly extractable: boolean;
  readonly algorithm: { readonly name: string };
  readonly usages: readonly string[];
}

/** A key for AES-GCM: 16, 24 or 32 bytes (a `Buffer` fits), or a `CryptoKey` that may encrypt and decrypt. */
export type EncryptionKey = Uint8Array | CryptoKeyLike;

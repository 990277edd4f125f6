/**
 * Shipping offer tokens. They look like the platform's (a JWT, docs/platform/delivery.md#offer-tokens) and are opaque
 * to a caller. The signature proves only that this sandbox made the token and nobody changed it: it keeps no secret.
 */

/** What a token stands for. */
export interface OfferClaims {
  readonly kind: "delivery" | "pickup";
  readonly tenant: string;
  readonly serviceLevel: string;
  /** The node that will fulfil; a pickup always names one. */
  readonly nodeId?: string;
  readonly bag: readonly { readonly productId: string; readonly quantity: number }[];
  /** Delivery offers expire, pickup offers never do (docs/platform/in-store-pickup.md#pickup-tokens). */
  readonly expiresAtMs?: number;
}

/** What reading a token gives. */
export type ReadOffer =
  | { readonly state: "ok"; readonly claims: OfferClaims }
  | { readonly state: "expired" }
  | { readonly state: "unreadable" };

const HEADER = { alg: "RS256", typ: "JWT" };

/** Writes a token. The same claims give the same text. */
export function writeOfferToken(claims: OfferClaims): string {
  const content = `${encode(JSON.stringify(HEADER))}.${encode(JSON.stringify(claims))}`;
  return `${content}.${signature(content)}`;
}

/** Reads a token of this tenant. */
export function readOfferToken(token: string, tenant: string, nowMs: number): ReadOffer {
  const [header, payload, signed, ...rest] = token.split(".");
  if (header === undefined || payload === undefined || rest.length > 0) return { state: "unreadable" };
  if (signed !== signature(`${header}.${payload}`)) return { state: "unreadable" };
  const claims = decode(payload);
  if (claims === undefined || claims.tenant !== tenant) return { state: "unreadable" };
  if (claims.expiresAtMs !== undefined && claims.expiresAtMs <= nowMs) return { state: "expired" };
  return { state: "ok", claims };
}

function encode(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function decode(part: string): OfferClaims | undefined {
  try {
    const binary = atob(part.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes)) as OfferClaims;
  } catch {
    return undefined;
  }
}

const FNV_OFFSET = 0xcbf29ce484222325n;
const FNV_PRIME = 0x100000001b3n;

/** FNV-1a over 64 bits, four rounds chained so that it has a signature's length. */
function signature(content: string): string {
  const rounds = [0, 1, 2, 3].map((round) => fnv1a(`${round}:${content}`).toString(16).padStart(16, "0"));
  return encode(rounds.join(""));
}

function fnv1a(text: string): bigint {
  let hash = FNV_OFFSET;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * FNV_PRIME);
  return hash;
}

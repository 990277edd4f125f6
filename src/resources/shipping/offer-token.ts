import { fromBase64 } from "../../core/base64.js";
import { NewStoreError } from "../../core/newstore-error.js";
import { shown } from "../../core/shown.js";

/** What can be told of an offer token without understanding it. */
export interface OfferTokenFacts {
  /** Its length in characters; an order takes 1 to 8,192. */
  readonly length: number;
  /** When it was issued, in milliseconds since the epoch, where the token says so. */
  readonly issuedAtMs: number | undefined;
  /** When it expires, in milliseconds since the epoch, where the token says so. Pickup tokens never do. */
  readonly expiresAtMs: number | undefined;
}

/**
 * Reads length and times of a `shipping_offer_token`.
 *
 * The token is a JWT (documented) whose claims are not: the standard ones `iat` and `exp` are read where they are there,
 * and nothing else. A token without them may be good or not; the platform decides.
 *
 * @throws {NewStoreError} kind `validation` for what is no text.
 *
 * @example
 * ```ts
 * const { length, expiresAtMs } = offerTokenFacts("header.e30.signature");
 * if (expiresAtMs !== undefined && expiresAtMs < Date.now()) console.log("ask for options again");
 * ```
 */
export function offerTokenFacts(token: string): OfferTokenFacts {
  if (typeof token !== "string") {
    const message = `it is ${shown(token)}: give the text of shipping_offer_token`;
    const issues = [{ path: "token", message, rule: "invalid_type" }];
    throw new NewStoreError(`offerTokenFacts: token: ${message}.`, { kind: "validation", issues });
  }
  const claims = claimsOf(token);
  return { length: [...token].length, issuedAtMs: timeOf(claims["iat"]), expiresAtMs: timeOf(claims["exp"]) };
}

function claimsOf(token: string): Readonly<Record<string, unknown>> {
  const [, payload = ""] = token.split(".");
  try {
    const bytes = fromBase64(payload.replaceAll("-", "+").replaceAll("_", "/"));
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof claims === "object" && claims !== null ? (claims as Record<string, unknown>) : {};
  } catch {
    // No JWT, or one of another make: nothing can be told.
    return {};
  }
}

/** Seconds since the epoch, as JWTs have them. */
function timeOf(seconds: unknown): number | undefined {
  return typeof seconds === "number" && Number.isFinite(seconds) ? seconds * 1_000 : undefined;
}

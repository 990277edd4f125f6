/** A refusal and the token that it met. */
export interface Refusal {
  readonly status: number | undefined;
  /** Whether the response's body was JSON, and so the API's own. */
  readonly isJson: boolean;
  /** Whether the token was issued for this call. */
  readonly isNewToken: boolean;
  /** Whether the token is at its end. */
  readonly isEndingToken: boolean;
  /** Whether the token may have been revoked: no newer one has met the same 403 yet. */
  readonly isDoubtfulToken: boolean;
}

/** What to do about a refusal: send again with another token, or with the same one in a moment, or nothing. */
export type AfterRefusal = "another-token" | "same-token-later" | "pass-on";

/**
 * What becomes of a request that was refused for its token. It was not carried out, so all of this holds for every
 * operation, and all of it once a request. Pure.
 *
 * | response | token | then |
 * | --- | --- | --- |
 * | 401 | from the cache | another token |
 * | 401 | issued for this call | the same one, in a moment: a new token takes a while to be known everywhere |
 * | 403, JSON | at its end | another token: older APIs say 403 for an expired one |
 * | 403, JSON | from the cache, and its first | another token: older APIs say 403 for a revoked one |
 * | 403, JSON | from the cache, after another one met a 403 too | nothing: it lacks a scope |
 * | 403, JSON | issued for this call | nothing: it lacks a scope |
 * | 403, not JSON | any | nothing: the address is blocked, and another attempt prolongs that |
 *
 * See docs/platform/authentication-and-conventions.md#failed-authentication.
 */
export function afterRefusal(refusal: Refusal): AfterRefusal {
  const { status, isJson, isNewToken, isEndingToken, isDoubtfulToken } = refusal;
  if (status === 401) return isNewToken ? "same-token-later" : "another-token";
  if (status !== 403 || !isJson || isNewToken) return "pass-on";
  return isEndingToken || isDoubtfulToken ? "another-token" : "pass-on";
}

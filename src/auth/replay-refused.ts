/** A refusal and the token that it met. */
export interface Refusal {
  readonly status: number | undefined;
  /** Whether the answer's body was JSON, and so the API's own. */
  readonly isJson: boolean;
  /** Whether the token was issued for this call. */
  readonly isNewToken: boolean;
  /** Whether the token is at its end. */
  readonly isEndingToken: boolean;
}

/**
 * Whether a refused request is sent once more with another token. A refused request was not carried out, so that holds
 * for every operation. Pure.
 *
 * | answer | token | then |
 * | --- | --- | --- |
 * | 401 | from the cache | another token, once |
 * | 401 | issued for this call | no: another one would be refused too |
 * | 403, JSON | at its end | another token, once: older APIs say 403 for an expired one (auth-and-conventions, 2.4) |
 * | 403, JSON | otherwise | no: it lacks a scope |
 * | 403, not JSON | any | never: the address is blocked, and trying again prolongs that |
 */
export function isReplayedAfterRefusal({ status, isJson, isNewToken, isEndingToken }: Refusal): boolean {
  if (isNewToken) return false;
  return status === 401 || (status === 403 && isJson && isEndingToken);
}

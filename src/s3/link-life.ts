import { configurationError } from "../core/configuration-error.js";
import type { NewStoreError } from "../core/newstore-error.js";
import type { S3CredentialsLike } from "./s3-like.js";

/** A signature of S3 holds for seven days at most. */
export const LONGEST_LIFE_SECONDS = 604_800;

/** Temporary credentials that do not say when they end live for an hour, unless somebody arranged otherwise. */
const USUAL_SESSION_SECONDS = 3_600;

/**
 * What is wrong with the life of a link that these credentials sign: it ends with them, whatever it says itself.
 *
 * | credentials | longest life |
 * | --- | --- |
 * | of a user | 604,800 s |
 * | temporary, with an end | up to that end |
 * | temporary, without | 3,600 s |
 */
export function lifeProblem(seconds: number, credentials: S3CredentialsLike, nowMs: number): NewStoreError | undefined {
  // Providers of a team's own give what they want.
  const { sessionToken, expiration } = Object(credentials ?? {}) as S3CredentialsLike;
  const endMs = Number(expiration?.getTime?.() ?? Number.NaN);
  const isKnown = !Number.isNaN(endMs);
  const isTemporary = sessionToken !== undefined || expiration !== undefined;
  const leftSeconds = isKnown
    ? Math.max(0, Math.floor((endMs - nowMs) / 1_000))
    : isTemporary
      ? USUAL_SESSION_SECONDS
      : LONGEST_LIFE_SECONDS;
  if (seconds <= leftSeconds) return undefined;
  const until = isKnown
    ? `the client's credentials are temporary and end in ${leftSeconds} s`
    : `the client's credentials are temporary and do not say when they end: ${USUAL_SESSION_SECONDS} s are the usual life`;
  return configurationError(
    "expiresInSeconds",
    `is ${seconds}, and ${until}; a link ends with the credentials that signed it. Give as signer a client with the keys` +
      ' of a user, or link: "s3" where NewStore may read the bucket, or fewer seconds',
  );
}

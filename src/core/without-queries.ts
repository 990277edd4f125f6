/** Longer texts are cut: nobody reads on, and a pattern must not run over a megabyte of hostile text. */
const LONGEST = 10_000;

/** Name and password in an address of any scheme, as in `redis://user:secret@host`; no scheme in use is longer. */
const USER_INFO = /\b([a-z][a-z0-9+.-]{0,30}):\/\/[^\s"'<>/?#]*@/gi;

/** A link with all that belongs to it. */
const LINK = /\b(?:https?|s3):\/\/[^\s"'<>]*/gi;

/**
 * A text whose links have lost query and fragment, where signed links carry their permission, and whose addresses have
 * lost name and password.
 */
export function withoutQueries(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(USER_INFO, "$1://[redacted]@")
    .replace(LINK, (link) => link.replace(/[?#].*/, "?[redacted]"));
}

import type { Pseudonyms } from "./pseudonyms.js";

// Every pattern here reads a text once: classes that are matched as a whole, and repetitions with an upper bound. An
// error may quote a body of megabytes.

/** What stands between two blanks, brackets or quotes. */
const RUN = /[^\s"'<>()[\]{},;|]+/g;
const BEARER = /\b(?:bearer|basic)\s{1,8}[\w.~+/=-]{8,}/gi;
/** `api_key=…`, `"password": "…"`. */
const NAMED_SECRET =
  /\b(api[-_ ]?key|access[-_ ]?key|secret[-_ ]?key|client[-_ ]?secret|secret|password|passphrase|token|signature)(["']?\s{0,3}[:=]\s{0,3}["']?)([^\s"',;&]+)/gi;
/** As long as cards have, in groups or not. */
const CARD = /(?<![\w.+-])\d(?:[ -]?\d){12,18}(?![\w-])/g;
/** Telephone numbers, and what only looks like one and is kept. */
const PHONE =
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\d{4}-\d\d-\d\d(?:[T ][\d:.]{5,20})?|(?<![\w.-])(?:\+|\(|\d)[\d ()./-]{7,24}\d(?![\w-])/gi;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const FEWEST_PHONE_DIGITS = 8;
/** The shortest key in wide use is AWS' access key. */
const SHORTEST_KEY = 20;
const KEY = /^[\w~+-]+$/;

/** Finds addresses, links and credentials in a value of any kind. */
export function scrubText(text: string, pseudonyms: Pseudonyms): string {
  return text
    .replace(BEARER, (found) => pseudonyms.replace("secret", found))
    .replace(RUN, (run) => scrubRun(run, pseudonyms));
}

/**
 * Finds what may stand in a sentence as well: keys, numbers of cards and telephones. Not in other values: a product's id
 * may look like either.
 */
export function scrubProse(text: string, pseudonyms: Pseudonyms): string {
  return scrubText(text, pseudonyms)
    .replace(NAMED_SECRET, (_, name, between, value) => name + between + pseudonyms.replace("secret", value))
    .replace(CARD, (found) => (isCard(found) ? pseudonyms.replace("reference", found) : found))
    .replace(PHONE, (found) => (isPhone(found) ? pseudonyms.replace("phone", found) : found))
    .replace(RUN, (run) => inParts(run, (part) => (isKey(part) ? pseudonyms.replace("secret", part) : part)));
}

function scrubRun(run: string, pseudonyms: Pseudonyms): string {
  const scheme = run.indexOf("://");
  if (scheme >= 0) return isOpenLink(run) ? run : pseudonyms.replace("link", run);
  if (isJwt(run)) return pseudonyms.replace("secret", run);
  if (!run.includes("@")) return run;
  return inParts(run, (part) => {
    const end = withoutPoints(part);
    const address = part.slice(0, end);
    return isEmail(address) ? pseudonyms.replace("email", address) + part.slice(end) : part;
  });
}

/** A link whose address says everything: no query, no fragment, no password, nothing in its path that looks like a key. */
function isOpenLink(link: string): boolean {
  return !/[?#@]/.test(link) && !link.split(/[/.:]/).some(isKey);
}

function isJwt(run: string): boolean {
  if (!run.startsWith("eyJ")) return false;
  const [head = "", claims = "", , ...more] = run.split(".");
  return more.length === 0 && head.length > 10 && claims !== "" && KEY.test(head) && KEY.test(claims);
}

function isEmail(text: string): boolean {
  const at = text.lastIndexOf("@");
  if (at < 1) return false;
  const labels = text.slice(at + 1).split(".");
  return labels.length > 1 && labels.every((label) => label !== "") && /^\p{L}{2,}$/u.test(labels.at(-1) ?? "");
}

/** Long, and neither a word nor a number nor a UUID, which stands for something in every second message. */
function isKey(text: string): boolean {
  const isMixed = /\d/.test(text) && /[a-z]/i.test(text);
  return text.length >= SHORTEST_KEY && isMixed && KEY.test(text) && !UUID.test(text);
}

/** The check digit of ISO/IEC 7812. */
function isCard(found: string): boolean {
  const digits = [...found.replaceAll(/\D/g, "")].reverse().map(Number);
  const sum = digits.reduce((total, digit, index) => {
    const counted = index % 2 === 0 ? digit : digit * 2;
    return total + (counted > 9 ? counted - 9 : counted);
  }, 0);
  return sum % 10 === 0;
}

function isPhone(found: string): boolean {
  if (UUID.test(found) || /^\d{4}-\d\d-\d\d/.test(found)) return false;
  return found.replaceAll(/\D/g, "").length >= FEWEST_PHONE_DIGITS;
}

/** Changes what stands between the separators of addresses and settings. */
function inParts(run: string, change: (part: string) => string): string {
  return run
    .split(/([:=/?&#]+)/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");
}

/** Where the points at the end of a sentence begin. */
function withoutPoints(text: string): number {
  let end = text.length;
  while (end > 0 && ".!?".includes(text.charAt(end - 1))) end -= 1;
  return end;
}

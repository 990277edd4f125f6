/**
 * Characters that could steer a terminal or turn text around: all control characters, the bidirectional overrides, and
 * the separators that some terminals take for a new line. Everything that the command prints goes through here.
 */
const STEERING = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** A text of one line that cannot steer a terminal: such characters are shown as JSON writes them. Pure. */
export function plain(text: unknown): string {
  return String(text ?? "").replace(STEERING, escaped);
}

/** The same for a text of our own that may have several lines and tabs. Pure. */
export function plainLines(text: string): string {
  return text.replace(STEERING, (character) =>
    character === "\n" || character === "\t" ? character : escaped(character),
  );
}

/** What stands before the host of an address, and the same where the scheme was left out. */
const USER_INFO =
  /([a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/?#\\"'<>]{0,2000}@|(?<![^\s"'=(])[^\s/?#\\"'<>:@=(]{1,200}:[^\s/?#\\"'<>]{0,2000}@(?=[^\s@])/gi;

/** A text without the users and passwords of the addresses in it. Pure. */
export function hideUserInfo(text: string): string {
  return text.replace(USER_INFO, (_whole, scheme: string | undefined) => `${scheme ?? ""}***@`);
}

function escaped(character: string): string {
  const short = JSON.stringify(character).slice(1, -1);
  return short === character ? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}` : short;
}

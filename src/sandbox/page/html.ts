/** Text that is already HTML. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What may stand in a template: text is escaped, markup is not, lists are joined, nothing gives nothing. */
export type Part = string | number | Markup | undefined | false | readonly Part[];

/**
 * HTML from a template. Every value is escaped, in text and in attributes (which must be in double quotes) alike, unless
 * it is markup itself.
 */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const [first = "", ...rest] = texts;
  return new Markup(rest.reduce((all, text, index) => all + render(parts[index]) + text, first));
}

function render(part: Part): string {
  if (part === undefined || part === false) return "";
  if (part instanceof Markup) return part.text;
  if (typeof part === "object") return part.map(render).join("");
  return escaped(String(part));
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? "");
}

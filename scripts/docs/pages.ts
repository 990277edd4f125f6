import { readdirSync } from "node:fs";
import { join } from "node:path";

/** A page of the documentation. */
export interface Page {
  readonly path: string;
  readonly title: string;
  /** Its first sentence. */
  readonly about: string;
  readonly text: string;
}

/** A link to a name of the SDK, as `{@link newstore-sdk.NewStore.fromEnv}`. */
const LINK = /\{@link (?:newstore-sdk(?:\/[\w-]+)?\.)?([\w.]+)[^}]*\}/g;

/** The files that a list of paths names; `*.md` in a folder are all of them. */
export function listOf(paths: readonly string[], root: string): string[] {
  return paths.flatMap((path) => {
    const [, folder] = /^(.*)\/\*\.md$/.exec(path) ?? [];
    if (folder === undefined) return [path];
    const names = readdirSync(join(root, folder)).filter((name) => name.endsWith(".md"));
    return names.sort().map((name) => `${folder}/${name}`);
  });
}

/** A page as its Markdown says. Pure. */
export function pageOf(path: string, text: string): Page {
  const [, title = path] = /^# (.+)$/m.exec(text) ?? [];
  const prose = text.replace(/^```[\s\S]*?^```/gm, "").split(/\n{2,}/);
  const paragraphs = prose.map((part) => plainText(part).replace(/ ?Evidence tags\.$/, ""));
  const first = paragraphs.find((part) => /^[A-Z`]/.test(part)) ?? title;
  const [sentence = ""] = first.split(/(?<=[.:])\s/);
  return { path, title, about: sentence.replace(/:$/, "."), text };
}

/** A page in the text of all of them. Pure. */
export function textOf({ path, text }: Page): string {
  return `<!-- ${path} -->\n\n${text.replace(LINK, "`$1`").trim()}\n`;
}

function plainText(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(LINK, "$1")
    .replace(/[*_]{1,2}(\S.*?\S)[*_]{1,2}/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}

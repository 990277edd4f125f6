import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { NOT_RUN } from "./not-run.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** A piece of TypeScript that a reader may copy. */
export interface Snippet {
  /** Where it stands, as in `src/newstore.ts 2`. */
  readonly name: string;
  readonly code: string;
  readonly standsIn: "page" | "comment";
  /** Whether its fence says that it cannot run by itself. Comments have no such fences: {@link NOT_RUN} names theirs. */
  readonly isMarked: boolean;
}

/** Every TypeScript block of the README, of the guides and of the documentation comments in `src/` and of the generated clients. */
export function allSnippets(): Snippet[] {
  const sources = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join("src", file));
  const guides = readdirSync(join(ROOT, "docs/guides"))
    .filter((file) => file.endsWith(".md"))
    .map((file) => join("docs/guides", file));
  const clients = readdirSync(join(ROOT, "generated"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("client.ts"))
    .map((file) => join("generated", file));
  return ["README.md", ...guides, ...sources, ...clients].flatMap((file) => blocksOf(file));
}

function blocksOf(file: string): Snippet[] {
  const text = readFileSync(join(ROOT, file), "utf8");
  const isComment = file.endsWith(".ts");
  const block = isComment ? /^ *\* ```ts()\n([\s\S]*?)^ *\* ```/gm : /^```ts( no-run)?\n([\s\S]*?)^```/gm;
  return [...text.matchAll(block)].map(([, mark, code = ""], index) => ({
    name: `${file} ${index + 1}`,
    code: isComment ? code.replace(/^ *\* ?/gm, "") : code,
    standsIn: isComment ? ("comment" as const) : ("page" as const),
    isMarked: Boolean(mark) || NOT_RUN.has(`${file} ${index + 1}`),
  }));
}

/**
 * A snippet as a module: what it imports on top, then what it uses of the SDK without importing it, then the rest in an
 * async function, where `await` works.
 */
export function moduleOf({ code }: Pick<Snippet, "code">, exported: ReadonlyMap<string, string>): string {
  const imports = code.match(/^import .*$/gm) ?? [];
  const rest = code.replace(/^import .*$/gm, "").replace(/^export (?=\w)/gm, "");
  const isOwn = (name: string) =>
    imports.some((line) => new RegExp(`\\b${name}\\b`).test(line)) ||
    new RegExp(`(const|class|function) ${name}\\b`).test(rest);
  const used = [...new Set(rest.match(/\b[A-Za-z]\w*/g))].filter((name) => exported.has(name) && !isOwn(name));
  const missing = used.map((name) => `import { ${name} } from "${exported.get(name)}";`);
  return [...imports, ...missing, "export async function example() {", rest, "}"].join("\n");
}

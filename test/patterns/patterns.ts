import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** A regular expression that stands in the code. */
export interface Pattern {
  /** File and line. */
  readonly at: string;
  readonly pattern: RegExp;
}

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Every regular expression that is written down in the package's sources, each text once. */
export function patternsIn(folders: readonly string[]): readonly Pattern[] {
  const found = new Map<string, Pattern>();
  for (const folder of folders) {
    for (const file of readdirSync(ROOT + folder, { recursive: true, encoding: "utf8" })) {
      if (!file.endsWith(".ts")) continue;
      const name = `${folder}/${file}`;
      const source = ts.createSourceFile(name, readFileSync(ROOT + name, "utf8"), ts.ScriptTarget.Latest, true);
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node) && !found.has(node.text)) {
          const { line } = source.getLineAndCharacterOfPosition(node.getStart());
          found.set(node.text, { at: `${name}:${line + 1}`, pattern: patternOf(node.text) });
        }
        ts.forEachChild(node, visit);
      };
      visit(source);
    }
  }
  return [...found.values()];
}

function patternOf(text: string): RegExp {
  const end = text.lastIndexOf("/");
  return new RegExp(text.slice(1, end), text.slice(end + 1));
}

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
  eachNode(folders, (node, name, source) => {
    if (!ts.isRegularExpressionLiteral(node) || found.has(node.text)) return;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.set(node.text, { at: `${name}:${line + 1}`, pattern: patternOf(node.text) });
  });
  return [...found.values()];
}

/** Files of the package that make patterns while they run, each as often as it does. */
export function makersIn(folders: readonly string[]): readonly string[] {
  const found: string[] = [];
  eachNode(folders, (node, name) => {
    if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return;
    if (ts.isIdentifier(node.expression) && node.expression.text === "RegExp") found.push(name);
  });
  return found.sort();
}

/** What takes as many arguments as a list has entries. */
const TAKERS = new Set(["push", "unshift", "min", "max", "fromCharCode", "concat"]);

/** Files in which a list is spread into the arguments of what takes any number of them, each as often as it is. */
export function spreadsIn(folders: readonly string[]): readonly string[] {
  const found: string[] = [];
  eachNode(folders, (node, name) => {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
    if (TAKERS.has(node.expression.name.text) && node.arguments.some(ts.isSpreadElement)) found.push(name);
  });
  return found.sort();
}

function eachNode(
  folders: readonly string[],
  look: (node: ts.Node, name: string, source: ts.SourceFile) => void,
): void {
  for (const folder of folders) {
    for (const file of readdirSync(ROOT + folder, { recursive: true, encoding: "utf8" })) {
      if (!file.endsWith(".ts")) continue;
      const name = `${folder}/${file}`;
      const source = ts.createSourceFile(name, readFileSync(ROOT + name, "utf8"), ts.ScriptTarget.Latest, true);
      const visit = (node: ts.Node): void => {
        look(node, name, source);
        ts.forEachChild(node, visit);
      };
      visit(source);
    }
  }
}

function patternOf(text: string): RegExp {
  const end = text.lastIndexOf("/");
  return new RegExp(text.slice(1, end), text.slice(end + 1));
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** An editor's window shows about so many lines before it has to be scrolled. */
export const MOST_HOVER_LINES = 25;

/** What an editor shows of one thing: its signature and its text. What stands in tags, as in `@remarks`, folds away. */
export interface Hover {
  readonly name: string;
  readonly lines: number;
}

const PROBE = "hovers.ts";
const OPTIONS: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  types: [],
  strict: true,
};

/**
 * The hovers of every method of a client, generated ones included, and of every function and class that an entry point
 * exports, the longest first. As the language service that editors ask tells them, of the unpacked package.
 */
export function hoversOf(folder: string, entries: readonly string[]): Hover[] {
  const names = entries.map((entry, index) => ({ entry, alias: `entry${index}` }));
  const imports = names.map(({ entry, alias }) => `import * as ${alias} from "${entry}";`);
  const head = [...imports, 'import type { NewStore } from "newstore-sdk";', "declare const newstore: NewStore;"];
  const found = expressionsIn(folder, head.join("\n"), names);
  const text = [...head, ...found.map(({ code }) => `${code};`)].join("\n");
  const service = serviceOf(folder, text);
  const lines = text.split("\n");
  let at = 0;
  const hovers = lines.flatMap((line, index) => {
    const start = at;
    at += line.length + 1;
    const expression = found[index - head.length];
    if (expression === undefined) return [];
    const info = service.getQuickInfoAtPosition(join(folder, PROBE), start + line.length - 2);
    if (info === undefined) throw new Error(`there is no hover of ${expression.name}`);
    const shown = `${ts.displayPartsToString(info.displayParts)}\n${ts.displayPartsToString(info.documentation)}`;
    return [{ name: expression.name, lines: shown.trimEnd().split("\n").length }];
  });
  return hovers.sort((one, other) => other.lines - one.lines);
}

interface Expression {
  readonly name: string;
  readonly code: string;
}

function expressionsIn(
  folder: string,
  head: string,
  names: readonly { readonly entry: string; readonly alias: string }[],
): Expression[] {
  const service = serviceOf(folder, head);
  const program = service.getProgram();
  const source = program?.getSourceFile(join(folder, PROBE));
  if (program === undefined || source === undefined) throw new Error("the probe cannot be read");
  const checker = program.getTypeChecker();
  const expressions: Expression[] = [];
  for (const statement of source.statements) {
    if (ts.isVariableStatement(statement)) {
      const [declaration] = statement.declarationList.declarations;
      if (declaration !== undefined) collect(checker.getTypeAtLocation(declaration), "newstore", 0);
    }
    if (!ts.isImportDeclaration(statement)) continue;
    const isNamespace = statement.importClause?.namedBindings?.kind === ts.SyntaxKind.NamespaceImport;
    const module = isNamespace ? checker.getSymbolAtLocation(statement.moduleSpecifier) : undefined;
    const own = names.find(({ entry }) => `"${entry}"` === statement.moduleSpecifier.getText(source));
    if (module === undefined || own === undefined) continue;
    for (const exported of checker.getExportsOfModule(module)) {
      const target = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      if ((target.flags & ts.SymbolFlags.Value) === 0 || !/^\w+$/.test(exported.name)) continue;
      expressions.push({ name: `${own.entry} ${exported.name}`, code: `${own.alias}.${exported.name}` });
    }
  }
  return expressions;

  function collect(type: ts.Type, path: string, depth: number): void {
    for (const member of checker.getPropertiesOfType(type)) {
      const flags = ts.getCombinedModifierFlags(member.valueDeclaration as ts.Declaration);
      if (flags & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected) || !/^\w+$/.test(member.name)) continue;
      const code = `${path}.${member.name}`;
      const own = checker.getTypeOfSymbol(member);
      expressions.push({ name: code, code });
      // A part of the client, such as `newstore.orders.notes`, and not what a method gives.
      const isPart = own.getCallSignatures().length === 0 && own.isClassOrInterface() && depth < 3;
      if (isPart || (member.name === "api" && depth === 0)) collect(own, code, depth + 1);
    }
  }
}

function serviceOf(folder: string, text: string): ts.LanguageService {
  const file = join(folder, PROBE);
  const read = (name: string) =>
    name === file ? text : ts.sys.fileExists(name) ? readFileSync(name, "utf8") : undefined;
  const host: ts.LanguageServiceHost = {
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const content = read(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => folder,
    getCompilationSettings: () => OPTIONS,
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: read,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    ...(ts.sys.realpath !== undefined && { realpath: ts.sys.realpath }),
  };
  return ts.createLanguageService(host);
}

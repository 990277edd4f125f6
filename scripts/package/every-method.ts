import { join } from "node:path";
import ts from "typescript";

const PROBE = "probe.ts";

/**
 * The text of a module that exports, for each method of a client, functions that hand on what it gives, without an
 * annotation: plain, awaited, and item by item. A compiler that writes its declarations has to find a name for every
 * type in them.
 */
export function handOnEveryMethod(folder: string): string {
  const file = join(folder, PROBE);
  const host = ts.createCompilerHost({});
  const { getSourceFile } = host;
  host.getSourceFile = (name, version) =>
    name === file
      ? ts.createSourceFile(name, 'import { NewStore } from "newstore-sdk";\nlet newstore: NewStore;\n', version)
      : getSourceFile.call(host, name, version);
  const program = ts.createProgram({
    rootNames: [file],
    options: {
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2022.d.ts"],
      types: [],
      strict: true,
    },
    host,
  });
  const statement = program.getSourceFile(file)?.statements[1];
  if (statement === undefined || !ts.isVariableStatement(statement)) throw new Error("the probe has another form");
  const checker = program.getTypeChecker();
  const [declaration] = statement.declarationList.declarations;
  if (declaration === undefined) throw new Error("the probe has another form");

  const methods: string[][] = [];
  collect(checker.getTypeAtLocation(declaration), []);
  if (methods.length < 100) throw new Error(`a client has ${methods.length} methods only`);
  return `import type { NewStore } from "newstore-sdk";\n\n${methods.map(functionsFor).join("\n")}`;

  function collect(type: ts.Type, path: readonly string[]): void {
    for (const property of checker.getPropertiesOfType(type)) {
      const here = [...path, property.name];
      const its = checker.getTypeOfSymbol(property);
      if (its.getCallSignatures().length > 0) methods.push(here);
      else if (isOurs(its)) collect(its, here);
    }
  }
}

/** Whether a type is one of the package, and has methods of its own. */
function isOurs(type: ts.Type): boolean {
  const [declaration] = type.symbol?.declarations ?? [];
  return declaration?.getSourceFile().fileName.includes("/newstore-sdk/") ?? false;
}

function functionsFor(path: readonly string[], index: number): string {
  const type = `NewStore${path.map((name) => `["${name}"]`).join("")}`;
  const parameters = `newstore: NewStore, ...args: Parameters<${type}>`;
  const call = `newstore.${path.join(".")}(...args)`;
  return [
    `export const plain${index} = (${parameters}) => ${call};`,
    `export const awaited${index} = async (${parameters}) => await ${call};`,
  ].join("\n");
}

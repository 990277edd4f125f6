import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it, test } from "vitest";
import { NOT_RUN } from "./not-run.js";
import { runSnippet } from "./run-snippet.js";
import { allSnippets, moduleOf } from "./snippets.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Names that examples use without introducing them stand in this file. */
const AMBIENT = join(ROOT, "test/docs/ambient.d.ts");

/** Entry points whose names an example may use without importing them. */
const ENTRY_POINTS: Readonly<Record<string, string>> = {
  "newstore-sdk": "src/index.ts",
  "newstore-sdk/transport": "src/transport/index.ts",
  "newstore-sdk/sandbox": "src/sandbox/index.ts",
  "newstore-sdk/msw": "src/msw/index.ts",
  "newstore-sdk/redis": "src/redis/index.ts",
  "newstore-sdk/otel": "src/otel/index.ts",
  "newstore-sdk/outbox": "src/outbox/index.ts",
  "newstore-sdk/events": "src/events/index.ts",
  "newstore-sdk/bulk": "src/bulk/index.ts",
  "newstore-sdk/s3": "src/s3/index.ts",
  "newstore-sdk/token": "generated/token/index.ts",
  "newstore-sdk/orders": "generated/orders/index.ts",
};

const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, ROOT);
const lenient = { ...options, noUnusedLocals: false, noUnusedParameters: false, verbatimModuleSyntax: false };

/** Two programs share what they have parsed: nearly all of it is the same. */
const parsed = new Map<string, ts.SourceFile | undefined>();

function createHost(): ts.CompilerHost {
  const host = ts.createCompilerHost(lenient);
  const { getSourceFile } = host;
  host.getSourceFile = (file, languageVersion) => {
    if (!parsed.has(file)) parsed.set(file, getSourceFile(file, languageVersion));
    return parsed.get(file);
  };
  return host;
}

/** What each exported name is imported from. */
function exportedNames(): Map<string, string> {
  const program = ts.createProgram(
    Object.values(ENTRY_POINTS).map((file) => join(ROOT, file)),
    lenient,
    createHost(),
  );
  const checker = program.getTypeChecker();
  const names = new Map<string, string>();
  for (const [entry, file] of Object.entries(ENTRY_POINTS)) {
    const source = program.getSourceFile(join(ROOT, file));
    const symbol = source && checker.getSymbolAtLocation(source);
    for (const { name } of symbol ? checker.getExportsOfModule(symbol) : [])
      if (!names.has(name)) names.set(name, entry);
  }
  return names;
}

const snippets = allSnippets();
const running = snippets.filter(({ isMarked }) => !isMarked);
const exported = exportedNames();

describe("an example that runs as it stands", () => {
  for (const { name, code, standsIn } of running)
    it(`works: ${name}`, async () => {
      const { printed, promised } = await runSnippet(code, moduleOf({ code }, exported), standsIn);
      // A comment `// → text` says what the call beside it prints; a block says it of every call or of none.
      if (promised.length > 0) expect(printed).toEqual(promised);
    });
});

test("each mark of an example that does not run stands for one that is there", () => {
  const comments = new Set(snippets.map(({ name }) => name));
  expect([...NOT_RUN.keys()].filter((name) => !comments.has(name))).toEqual([]);
});

// Slow for a test: it compiles the whole SDK twice.
test(`${snippets.length} examples, all of the README, the guides and the reference, compile; ${running.length} run, ${snippets.length - running.length} are marked`, () => {
  expect(snippets.length).toBeGreaterThan(40);
  const modules = new Map(
    snippets.map((snippet, index) => [
      join(ROOT, `test/docs/example-${index}.ts`),
      { snippet, text: moduleOf(snippet, exported) },
    ]),
  );
  const host = createHost();
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => modules.has(file) || fileExists(file);
  host.readFile = (file) => modules.get(file)?.text ?? readFile(file);
  host.getSourceFile = (file, languageVersion) => {
    const text = modules.get(file)?.text;
    return text === undefined ? getSourceFile(file, languageVersion) : ts.createSourceFile(file, text, languageVersion);
  };
  const program = ts.createProgram([AMBIENT, ...modules.keys()], lenient, host);
  const problems = [...modules].flatMap(([file, { snippet }]) => {
    const source = program.getSourceFile(file);
    const diagnostics = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return diagnostics.map(
      ({ messageText }) => `${snippet.name}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
    );
  });
  expect(problems).toEqual([]);
});

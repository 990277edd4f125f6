import ts from "typescript";

/** Takes the types off, for jest. */
export default {
  process: (text, fileName) => ({
    code: ts.transpileModule(text, {
      fileName,
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true },
    }).outputText,
  }),
};

// `npm run generate`: turns the documents of openapi/ into generated/, docs/contract.md and
// docs/sandbox-coverage.md.
//
//   --check              writes nothing; exits 1 and names the files that are stale
//   --from FOLDER        other documents (OpenAPI 3.0, 3.1, Swagger 2.0; YAML or JSON; a folder or one file)
//   --to FOLDER          where their code goes; it imports the SDK as a package
//   --runtime SPECIFIER  what that code imports instead of newstore-sdk/transport
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Runtime } from "./client-file.js";
import { coverageNotes, renderCoverage } from "./coverage.js";
import { renderContract } from "./docs.js";
import { formatFiles } from "./format.js";
import { generate } from "./generate.js";
import { Problems } from "./problems.js";
import { loaderOf, readSources } from "./read.js";
import { staleFiles, writeFiles } from "./write.js";

const here = dirname(fileURLToPath(import.meta.url));
const project = resolve(here, "../..");

const OWN_RUNTIME: Runtime = {
  operation: "../../src/core/operation.js",
  call: "../../src/core/call.js",
  transport: "../../src/core/request.js",
  web: "../../src/core/web-types.js",
};

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      check: { type: "boolean", default: false },
      from: { type: "string", default: join(project, "openapi") },
      to: { type: "string", default: join(project, "generated") },
      runtime: { type: "string" },
    },
  });
  const to = resolve(values.to);
  const isOwn = to === join(project, "generated");
  const specifier = values.runtime ?? (isOwn ? undefined : "newstore-sdk/transport");
  const runtime = specifier
    ? { operation: specifier, call: specifier, transport: specifier, web: specifier }
    : OWN_RUNTIME;

  const problems = new Problems();
  const sources = readSources(resolve(values.from), problems);
  const load = loaderOf(sources, problems);
  const { files, apis } = await generate(sources, load, { runtime, isOwn }, problems);
  for (const { at, message } of problems.list()) console.warn(`${at}: ${message}`);
  if (sources.length === 0) {
    console.error(`No API description could be read from ${values.from}.`);
    return 1;
  }
  if (isOwn && problems.list().length > 0) {
    console.error("Nothing was written: our own documents must leave nothing to note.");
    return 1;
  }

  const formatted = formatFiles(new Map([...files, ["checks.ts", checksFile()]]));
  const outputs: [folder: string, files: ReadonlyMap<string, string>][] = [[to, formatted]];
  if (isOwn) {
    const notes = coverageNotes(readFileSync(join(here, "sandbox-notes.yaml"), "utf8"));
    const docs = new Map([
      ["contract.md", renderContract(apis)],
      ["sandbox-coverage.md", renderCoverage(apis, notes)],
    ]);
    outputs.push([join(project, "docs"), docs]);
  }
  if (values.check) {
    const stale = outputs.flatMap(([folder, texts]) => staleFiles(folder, texts));
    for (const path of stale) console.error(`stale: ${path}`);
    return stale.length > 0 ? 1 : 0;
  }
  const written = outputs.flatMap(([folder, texts]) => writeFiles(folder, texts));
  const operations = apis.reduce((count, { api }) => count + api.operations.length, 0);
  console.log(
    `${apis.length} APIs, ${operations} operations, ${written.length} files changed, ${problems.list().length} notes.`,
  );
  return 0;
}

/** The checks that zod lacks travel with the generated code, so that it needs nothing of the SDK but the transport. */
function checksFile(): string {
  return `// Generated. Do not edit.\n\n${readFileSync(join(here, "runtime/checks.ts"), "utf8")}`;
}

process.exitCode = await main();

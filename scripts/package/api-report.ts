/**
 * Compares what the entry points export with the reports in `docs/public-api/`, as API Extractor writes them: a change of
 * something public is seen in the diff of a file. `--update` writes the reports anew.
 *
 * npm run build && npm run check:api [-- --update]
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import { ROOT } from "./tools.js";

/** Those that are written by hand; the others follow from `openapi/`. */
const ENTRY_POINTS = ["index", "transport", "sandbox", "msw", "redis", "otel", "outbox", "events", "bulk", "s3"];

const update = process.argv.includes("--update");
const scratch = mkdtempSync(join(tmpdir(), "api-report-"));
let stale = 0;
for (const name of ENTRY_POINTS) {
  const result = Extractor.invoke(configFor(name), { localBuild: update, messageCallback: silence });
  if (result.apiReportChanged) stale += 1;
  console.log(`${name.padEnd(12)} ${result.apiReportChanged ? (update ? "written" : "differs") : "as reported"}`);
}
rmSync(scratch, { recursive: true });
if (stale > 0 && !update) {
  console.error("What is public has changed. If that is meant: npm run check:api -- --update, and look at the diff.");
  process.exitCode = 1;
}

function configFor(name: string): ExtractorConfig {
  return ExtractorConfig.prepare({
    configObject: {
      projectFolder: ROOT,
      mainEntryPointFilePath: join(ROOT, `dist/${name}.d.ts`),
      compiler: { tsconfigFilePath: join(ROOT, "tsconfig.build.json") },
      newlineKind: "lf",
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: join(ROOT, "docs/public-api"),
        reportTempFolder: scratch,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: { extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } } },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(ROOT, "package.json"),
  });
}

/** What it has to say of comments is TypeDoc's business here. */
function silence(message: { handled: boolean; logLevel: ExtractorLogLevel }): void {
  if (message.logLevel !== ExtractorLogLevel.Error) message.handled = true;
}

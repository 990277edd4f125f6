/**
 * The same assertions against any NewStore: a sandbox, or a tenant (read-only unless options say otherwise).
 *
 * npm run conformance -- --base-url … --token-url …
 */
import { writeFile } from "node:fs/promises";
import { OptionError, readOptions, USAGE } from "./options.js";
import { toMarkdown } from "./report.js";
import { runConformance } from "./run.js";

try {
  const options = readOptions(process.argv.slice(2), process.env);
  const report = await runConformance(options);
  if (options.report !== undefined) {
    await writeFile(`${options.report}.md`, toMarkdown(report));
    await writeFile(`${options.report}.json`, `${JSON.stringify(report, null, 2)}\n`);
  }
  const { totals } = report;
  for (const { id, checks } of report.operations)
    for (const { what, detail, result } of checks)
      if (result === "fail") console.log(`✗ ${id}: ${what}${detail === undefined ? "" : ` (${detail})`}`);
  console.log(
    `${report.baseUrl}, ${report.mode}: ${totals.pass} checks hold, ${totals.fail} do not, ${totals.skip} were left out; ` +
      `${totals.operations - totals.untouched} of ${totals.operations} operations were examined.`,
  );
  process.exitCode = totals.fail === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof OptionError ? `${error.message}\n\n${USAGE}` : error);
  process.exitCode = error instanceof OptionError ? 2 : 1;
}

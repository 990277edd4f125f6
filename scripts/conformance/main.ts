/**
 * The same assertions against any NewStore: a sandbox, or a tenant (read-only unless options say otherwise).
 *
 * npm run conformance -- --base-url … --token-url …
 *
 * Without --base-url it is a sandbox of its own.
 */
import { writeFile } from "node:fs/promises";
import { namesPlatform, OptionError, readOptions, USAGE } from "./options.js";
import { leadingTo, ownSandbox } from "./own-sandbox.js";
import { toMarkdown, unseen } from "./report.js";
import { runConformance } from "./run.js";

const words = process.argv.slice(2);
const sandbox = namesPlatform(words) ? undefined : await ownSandbox();
const given = sandbox === undefined ? { words, env: process.env } : leadingTo(sandbox, words);

try {
  const options = readOptions(given.words, given.env);
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
  const left = unseen(report);
  if (left.length > 0) console.log(`No flow has seen these succeed: ${left.join(", ")}.`);
  process.exitCode = totals.fail === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof OptionError ? `${error.message}\n\n${USAGE}` : error);
  process.exitCode = error instanceof OptionError ? 2 : 1;
} finally {
  await sandbox?.stop();
}

/**
 * Adds up vitest's JSON reports in a folder: the line a run of `.ci/run` ends with. Before it come the tests that
 * failed, each with the beginning of its message, so that the end of a log says what to mend.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A message goes on with its stack, which stands further up in the log. */
const MESSAGE_LINES = 12;

const folder = process.argv[2];
const reports = readdirSync(folder).map((name) => ({ name, ...JSON.parse(readFileSync(join(folder, name), "utf8")) }));

for (const { name, testResults } of reports) {
  for (const { name: file, message, assertionResults } of testResults) {
    const failures = assertionResults.filter(({ status }) => status === "failed");
    for (const { fullName, failureMessages } of failures)
      show(`${name}: ${file}: ${fullName}`, failureMessages.join("\n"));
    // A file that could not be loaded has no test that failed.
    if (failures.length === 0 && message) show(`${name}: ${file}`, message);
  }
}

const sum = (count) => reports.reduce((total, report) => total + count(report), 0);
const skipped = sum((report) => report.numPendingTests + (report.numTodoTests ?? 0));
console.log(
  `${sum((report) => report.numPassedTests)} passed, ${sum((report) => report.numFailedTests)} failed` +
    (skipped > 0 ? `, ${skipped} skipped` : ""),
);

function show(where, message) {
  console.log(`FAILED ${where}\n${message.split("\n").slice(0, MESSAGE_LINES).join("\n")}\n`);
}

/** Adds up vitest's JSON reports in a folder: the line a run of `.ci/run` ends with. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2];
const reports = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));
const sum = (count) => reports.reduce((total, report) => total + count(report), 0);
const skipped = sum((report) => report.numPendingTests + (report.numTodoTests ?? 0));
console.log(
  `${sum((report) => report.numPassedTests)} passed, ${sum((report) => report.numFailedTests)} failed` +
    (skipped > 0 ? `, ${skipped} skipped` : ""),
);

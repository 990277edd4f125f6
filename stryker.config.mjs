/**
 * `npm run mutate -- --mutate src/money/currency.ts`: how strong the tests are. Each mutant is the file with one small
 * mistake; a test that fails kills it. By hand, a file at a time: the whole takes hours.
 *
 * The files are decisions without I/O, which tests can hold completely. `MUTATE_TESTS` names other tests than those of
 * the folder of the same name, as in `MUTATE_TESTS=test/resources/confirmation.test.ts`.
 */
export default {
  mutate: [
    "src/auth/{renewal-pause,take-turn,token}.ts",
    "src/checks/check-rules.ts",
    "src/checks/{explain,near-rules,passes,row-test,unknown-members,words}.ts",
    "src/checks/rules/*.ts",
    "src/core/{advice,cause,fixed-options,place,redact,spellings,status,text}.ts",
    "src/{events,outbox}/decide.ts",
    "src/identifiers/engine/decide.ts",
    "src/files/{zip-reader,json-array,row-guess}.ts",
    "src/limits/{bucket,pause-policy,rate-limiter,rate-window,retry-budget,turn}.ts",
    "src/money/*.ts",
    "src/resources/import/{decide,is-plan,match-job,merge-plans}.ts",
    "src/resources/lib/{batches,confirm-injection,distinct-rows,next-page,page-progress}.ts",
    "src/transport/policies/{refused,replay,replay-refused,retry-decision}.ts",
  ],
  testRunner: "vitest",
  vitest: { configFile: "vitest.mutate.config.ts", related: false },
  coverageAnalysis: "perTest",
  concurrency: 2,
  timeoutMS: 10_000,
  reporters: ["clear-text", "progress"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: null },
  // Not below node_modules: vitest looks for no tests there.
  tempDirName: ".stryker-tmp",
  ignorePatterns: ["dist", "docs/api", "bench", "coverage", ".stryker-tmp*"],
};

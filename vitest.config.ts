import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * Tests that start processes, servers and browsers of their own. They come after all others, one file at a time: beside
 * tests that compute for minutes, what they have started would get no turn for seconds.
 */
const REAL_PARTS = [
  "test/{examples,page,redis,s3}/**/*.test.ts",
  "test/bulk/flat.test.ts",
  "test/cli/{clients,commands,journeys,process,recipes,sandbox}.test.ts",
  "test/docs/{command,examples}.test.ts",
  "test/durable/{file-store,stores}.test.ts",
  "test/events/{full-disk,kill}.test.ts",
  "test/generator/command.test.ts",
  "test/outbox/kill.test.ts",
  "test/resources/{compare-process,export-kill,export-random-kill,import-kill}.test.ts",
  "test/sandbox/server-guard.test.ts",
  "test/transport/leaks.test.ts",
];

export default defineConfig({
  resolve: {
    alias: [
      { find: /^newstore-sdk$/, replacement: here("./src/index.ts") },
      {
        find: /^newstore-sdk\/(transport|sandbox|redis|otel|outbox|events|bulk|s3|msw)$/,
        replacement: here("./src/$1/index.ts"),
      },
      { find: /^newstore-sdk\/(.+)$/, replacement: here("./generated/$1/index.ts") },
    ],
  },
  test: {
    // Two workers: what one waits for (timers, sockets), the other uses.
    maxWorkers: 2,
    // Far away: they end what hangs, and say nothing of how fast a machine is.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    teardownTimeout: 60_000,
    expect: { poll: { timeout: 60_000 } },
    projects: [
      {
        extends: true,
        test: { name: "pure", include: ["test/**/*.test.ts"], exclude: [...configDefaults.exclude, ...REAL_PARTS] },
      },
      { extends: true, test: { name: "real parts", include: REAL_PARTS, maxWorkers: 1 } },
    ],
  },
});

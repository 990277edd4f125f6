import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

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
  // Two workers: what one waits for (timers, sockets, child processes), the other uses.
  test: {
    include: ["test/**/*.test.ts"],
    maxWorkers: 2,
    // Far away: they end what hangs, and say nothing of how fast a machine is.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    teardownTimeout: 60_000,
    expect: { poll: { timeout: 60_000 } },
  },
});

import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^newstore-sdk$/, replacement: here("./src/index.ts") },
      { find: /^newstore-sdk\/(transport|sandbox|redis|otel|msw)$/, replacement: here("./src/$1/index.ts") },
      { find: /^newstore-sdk\/(.+)$/, replacement: here("./generated/$1/index.ts") },
    ],
  },
  test: { include: ["test/**/*.test.ts"], testTimeout: 15_000 },
});

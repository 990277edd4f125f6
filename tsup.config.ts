import { readdirSync } from "node:fs";
import { defineConfig } from "tsup";

/** One entry point an API, so that a function that imports one pays for one. */
const apis = readdirSync("generated", { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "common")
  .map((entry) => entry.name);

export default defineConfig({
  entry: {
    index: "src/index.ts",
    transport: "src/transport/index.ts",
    sandbox: "src/sandbox/index.ts",
    msw: "src/msw/index.ts",
    redis: "src/redis/index.ts",
    otel: "src/otel/index.ts",
    cli: "src/cli/main.ts",
    ...Object.fromEntries(apis.map((api) => [api, `generated/${api}/index.ts`])),
  },
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  external: [/^node:/],
  splitting: true,
  // A bundler knows `node:http` as the platform's own; `http` might be a package.
  removeNodeProtocol: false,
  treeshake: false,
  sourcemap: false,
  clean: true,
  // scripts/build-types.mjs writes the declarations: bundling this many entry points takes minutes and gigabytes.
  dts: false,
});

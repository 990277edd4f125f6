import { readdirSync, readFileSync } from "node:fs";
import { defineConfig, type Options } from "tsup";

/** One entry point an API, so that a function that imports one pays for one. */
const apis = readdirSync("generated", { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "common")
  .map((entry) => entry.name);

const entryPoints = {
  index: "src/index.ts",
  transport: "src/transport/index.ts",
  sandbox: "src/sandbox/index.ts",
  msw: "src/msw/index.ts",
  redis: "src/redis/index.ts",
  otel: "src/otel/index.ts",
  outbox: "src/outbox/index.ts",
  events: "src/events/index.ts",
  bulk: "src/bulk/index.ts",
  s3: "src/s3/index.ts",
  ...Object.fromEntries(apis.map((api) => [api, `generated/${api}/index.ts`])),
};

/** The parts of each API as files of their own. */
const apiParts = Object.fromEntries(
  apis.flatMap((api) => partsOf(api).map((part) => [`${api}/${part}`, `generated/${api}/${part}.ts`])),
);

/** What an API's entry point hands on: a client, operations, schemas, with some APIs files or events; and what the client loads. */
function partsOf(api: string): string[] {
  const index = readFileSync(`generated/${api}/index.ts`, "utf8");
  const parts = [...index.matchAll(/^export \* from "\.\/([\w-]+)\.js"/gm)].map(([, part = ""]) => part);
  return [...parts, "table"];
}

/**
 * Lets an API's entry point be what its source is, a few lines of `export * from`. Names imported and exported again,
 * as esbuild would write them, keep esbuild itself from leaving out what a user does not import: a client brought zod
 * along.
 */
const keepApiPartsApart: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "keep-api-parts-apart",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/[\w-]+\.js$/ }, ({ path, importer }) => {
      const [, api] = /generated[\\/]([\w-]+)[\\/]index\.ts$/.exec(importer) ?? [];
      return api === undefined ? undefined : { path: `./${api}/${path.slice(2)}`, external: true };
    });
  },
};

const common: Options = {
  target: "es2022",
  platform: "neutral",
  external: [/^node:/],
  // What is imported dynamically stays apart in both formats, and is loaded when a call first needs it.
  splitting: true,
  // A bundler knows `node:http` as the platform's own; `http` might be a package.
  removeNodeProtocol: false,
  treeshake: false,
  // scripts/build-types.mjs writes the declarations: bundling this many entry points takes minutes and gigabytes.
  dts: false,
};

export default defineConfig([
  {
    ...common,
    format: "esm",
    entry: { ...entryPoints, ...apiParts, cli: "src/cli/main.ts" },
    esbuildPlugins: [keepApiPartsApart],
    // Only the command uses it, and the package installs nothing for the command alone.
    noExternal: ["commander", "@commander-js/extra-typings"],
    sourcemap: true,
    // The package holds the sources that the maps lead to.
    esbuildOptions: (options) => {
      options.sourcesContent = false;
    },
  },
  // ky is an ES module only, which neither Node before 22.12 nor jest can `require`: it is bundled.
  // No maps: tsup writes paths of this machine into those of CommonJS.
  { ...common, format: "cjs", entry: entryPoints, noExternal: ["ky"] },
]);

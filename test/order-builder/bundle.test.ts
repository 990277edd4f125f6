import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";
import { expect, it } from "vitest";

const resolveDir = fileURLToPath(new URL("../../src", import.meta.url));
const OPTIONS: BuildOptions = { bundle: true, format: "esm", platform: "node", external: ["ky", "zod"] };

/** The package as it is published, one file of it, and what a bundler keeps of that for one import. */
async function bundle(code: string): Promise<string> {
  const whole = await text({ stdin: { contents: `export * from "./index.ts"`, resolveDir } });
  return text({
    stdin: { contents: code },
    plugins: [
      {
        name: "package",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^package$/ }, () => ({ path: "package", namespace: "package", sideEffects: false }));
          onLoad({ filter: /.*/, namespace: "package" }, () => ({ contents: whole, resolveDir }));
        },
      },
    ],
  });
}

async function text(options: BuildOptions): Promise<string> {
  const { outputFiles = [] } = await build({ ...OPTIONS, ...options, write: false });
  return outputFiles.map((file) => file.text).join("\n");
}

it("building orders weighs nothing for those who do not import it", async () => {
  const [without, alone] = await Promise.all([
    bundle(`export { isNewStoreError } from "package"`),
    bundle(`export { buildOrder } from "package"`),
  ]);
  const traces = ["buildOrder found", "giftWrapping"];
  expect(traces.filter((trace) => alone.includes(trace))).toEqual(traces);
  expect(traces.filter((trace) => without.includes(trace))).toEqual([]);
});

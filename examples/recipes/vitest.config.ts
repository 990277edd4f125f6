import { defineConfig, type ViteUserConfig } from "vitest/config";
import root from "../../vitest.config.js";

/** In your own project none of this is needed: `newstore-sdk` is found in node_modules. */
const config: ViteUserConfig = defineConfig({
  resolve: root.resolve ?? {},
  test: { include: ["examples/recipes/vitest.test.ts"] },
});
export default config;

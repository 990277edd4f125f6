import { defineConfig } from "vitest/config";
import base from "./vitest.config.js";

/** The tests that `npm run mutate` runs: cheap ones, over and over. */
const tests = process.env["MUTATE_TESTS"]?.split(",") ?? [
  ...["auth", "checks", "core", "files", "limits", "money"].map((folder) => `test/${folder}/**/*.test.ts`),
  "test/resources/*.test.ts",
  "test/transport/*.test.ts",
];

const { projects: _, ...shared } = base.test ?? {};

export default defineConfig({ ...base, test: { ...shared, include: tests } });

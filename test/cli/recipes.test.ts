import { describe, expect, it } from "vitest";
import { launch } from "./shell.js";

const TIMEOUT_MS = 60_000;

describe("the recipes", { timeout: TIMEOUT_MS }, () => {
  it("vitest's runs", async () => {
    const words = [
      "node_modules/vitest/vitest.mjs",
      "run",
      "--config",
      "examples/recipes/vitest.config.ts",
      "vitest.test",
    ];
    const { code, out } = await launch(process.execPath, words, { NO_COLOR: "1" }).ended;
    expect([code, out]).toEqual([0, expect.stringMatching(/Tests +2 passed/)]);
  });

  it("node:test's runs", async () => {
    const words = ["--import", "tsx", "--test", "examples/recipes/node-test.test.ts"];
    const { code, out } = await launch(process.execPath, words).ended;
    expect([code, out]).toEqual([0, expect.stringMatching(/pass 2/)]);
  });

  it("jest's runs wherever jest's globals are", async () => {
    const words = [
      "node_modules/vitest/vitest.mjs",
      "run",
      "--config",
      "examples/recipes/vitest.config.ts",
      "--globals",
    ];
    const { code, out } = await launch(process.execPath, [...words, "jest.test"], {
      NO_COLOR: "1",
    }).ended;
    expect([code, out]).toEqual([0, expect.stringMatching(/Tests +2 passed/)]);
  });
});

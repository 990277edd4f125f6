import { describe, expect, it } from "vitest";
import { launch } from "./shell.js";

describe("the recipes", () => {
  it("vitest's runs", async () => {
    const words = ["node_modules/vitest/vitest.mjs", "run", "--config", "examples/recipes/vitest.config.ts"];
    const { code, out } = await launch(process.execPath, words, { NO_COLOR: "1" }).ended;
    expect([code, out]).toEqual([0, expect.stringMatching(/Tests +2 passed/)]);
  });

  it("node:test's runs", async () => {
    const words = ["--import", "tsx", "--test", "examples/recipes/node-test.test.ts"];
    const { code, out } = await launch(process.execPath, words).ended;
    expect([code, out]).toEqual([0, expect.stringMatching(/pass 2/)]);
  });

  it("jest's runs", async () => {
    const words = [
      "--experimental-vm-modules",
      "node_modules/jest/bin/jest.js",
      "--config",
      "examples/recipes/jest.config.js",
    ];
    const { code, err } = await launch(process.execPath, words, { NO_COLOR: "1" }).ended;
    expect([code, err]).toEqual([0, expect.stringMatching(/Tests: +2 passed/)]);
  });
});

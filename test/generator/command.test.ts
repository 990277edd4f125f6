import { spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fixtures, project } from "./support.js";

describe("npm run generate", () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "generate-command-"));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function run(...args: string[]) {
    const command = [
      join(project, "node_modules/tsx/dist/cli.mjs"),
      join(project, "scripts/generate/main.ts"),
      ...args,
    ];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
    return { status, text: stdout + stderr };
  }

  test("--check passes on fresh output and names what is stale, missing or left over", () => {
    const to = join(folder, "out");
    const both = ["--from", `${fixtures}own`, "--to", to];
    expect(run(...both)).toMatchObject({ status: 0 });
    expect(run(...both, "--check")).toMatchObject({ status: 0 });

    appendFileSync(join(to, "widget-orders/types.ts"), "// edited\n");
    rmSync(join(to, "checks.ts"));
    mkdirSync(join(to, "gone"));
    writeFileSync(join(to, "gone/types.ts"), "// Generated from gone.yaml. Do not edit.\n");
    writeFileSync(join(to, "mine.ts"), "// Written by hand.\n");
    const { status, text } = run(...both, "--check");
    expect(status).toBe(1);
    const stale = text.split("\n").filter((line) => line.startsWith("stale: "));
    expect(stale).toEqual(
      ["checks.ts", "gone/types.ts", "widget-orders/types.ts"].map((name) => `stale: ${join(to, name)}`),
    );

    expect(run(...both)).toMatchObject({ status: 0 });
    expect(run(...both, "--check")).toMatchObject({ status: 0 });
    expect(readFileSync(join(to, "mine.ts"), "utf8")).toContain("by hand");
  });

  test("one unreadable document is named and costs the others nothing", () => {
    const from = join(folder, "documents");
    mkdirSync(from);
    writeFileSync(join(from, "broken.yaml"), "openapi: [\n");
    writeFileSync(join(from, "fine.json"), JSON.stringify({ openapi: "3.0.0", info: { title: "Fine" }, paths: {} }));
    const { status, text } = run("--from", from, "--to", join(folder, "partly"), "--runtime", "./runtime.js");
    expect(status).toBe(0);
    expect(text).toContain("broken.yaml: cannot be read");
  });

  test("it fails when nothing can be read", () => {
    const from = join(folder, "nothing");
    mkdirSync(from);
    writeFileSync(join(from, "notes.yaml"), "a: 1\n");
    expect(run("--from", from, "--to", join(folder, "empty"))).toMatchObject({ status: 1 });
  });
});

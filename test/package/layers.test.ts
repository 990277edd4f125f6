import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise, type IConfiguration, type ICruiseResult } from "dependency-cruiser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

interface Layers {
  readonly default: IConfiguration;
  readonly FLOORS: readonly (readonly string[])[];
  readonly SANDBOX_FLOORS: readonly (readonly string[])[];
}

const config = new URL("../../.dependency-cruiser.mjs", import.meta.url).href;
const { default: rules, FLOORS, SANDBOX_FLOORS }: Layers = await import(config);

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "layers-"));
});

afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

/** What the check says of a tree: path -> text of the file. */
async function violations(files: Readonly<Record<string, string>>): Promise<string[]> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const { output } = await cruise(["src"], {
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: rules.forbidden ?? [] },
    tsPreCompilationDeps: true,
  });
  const { summary } = output as ICruiseResult;
  return summary.violations.map(({ rule, from, to }) => `${rule.name} | ${from} -> ${to}`);
}

const VALUE = "export const value = 1;\n";
const taking = (from: string) => `import { value } from "${from}";\nexport const copy = value;\n`;
const takingType = (from: string) => `import type { Name } from "${from}";\nexport type Copy = Name;\n`;
const TYPE = "export type Name = string;\n";

describe("the check of the floors", () => {
  it("accepts imports that go down", async () => {
    const found = await violations({ "src/core/a.ts": VALUE, "src/wire/b.ts": taking("../core/a.js") });
    expect(found).toEqual([]);
  });

  it("finds an import that goes up", async () => {
    const found = await violations({ "src/core/a.ts": taking("../wire/b.js"), "src/wire/b.ts": VALUE });
    expect(found).toEqual(["imports-go-down: src/core | src/core/a.ts -> src/wire/b.ts"]);
  });

  it("finds a type that is imported upwards", async () => {
    const found = await violations({ "src/core/a.ts": takingType("../wire/b.js"), "src/wire/b.ts": TYPE });
    expect(found).toEqual(["imports-go-down: src/core | src/core/a.ts -> src/wire/b.ts"]);
  });

  it("finds an import that goes up inside the sandbox", async () => {
    const found = await violations({
      "src/sandbox/state/a.ts": taking("../flows/b.js"),
      "src/sandbox/flows/b.ts": VALUE,
    });
    expect(found).toEqual(["imports-go-down: src/sandbox/state | src/sandbox/state/a.ts -> src/sandbox/flows/b.ts"]);
  });

  it("finds siblings that know each other", async () => {
    const found = await violations({ "src/redis/a.ts": taking("../otel/b.js"), "src/otel/b.ts": VALUE });
    expect(found).toEqual(["siblings-are-strangers: src/redis | src/redis/a.ts -> src/otel/b.ts"]);
  });

  it("finds a folder that has no floor", async () => {
    const found = await violations({ "src/attic/a.ts": taking("../core/b.js"), "src/core/b.ts": VALUE });
    expect(found).toEqual(["every-folder-has-a-floor | src/attic/a.ts -> src/core/b.ts"]);
  });

  it("finds a circle of files", async () => {
    const found = await violations({
      "src/core/a.ts": `${taking("./b.js")}${VALUE}`,
      "src/core/b.ts": `${taking("./a.js")}${VALUE}`,
    });
    expect(found.every((one) => one.startsWith("no-file-circle | "))).toBe(true);
    expect(found.length).toBeGreaterThan(0);
  });

  it("finds SDK code in the sandbox, but lets its types and src/files pass", async () => {
    const found = await violations({
      "src/core/a.ts": VALUE + TYPE,
      "src/files/zip.ts": VALUE,
      "src/sandbox/kernel/code.ts": taking("../../core/a.js"),
      "src/sandbox/kernel/types.ts": takingType("../../core/a.js"),
      "src/sandbox/kernel/files.ts": taking("../../files/zip.js"),
    });
    expect(found).toEqual(["the-sandbox-takes-only-types-from-the-sdk | src/sandbox/kernel/code.ts -> src/core/a.ts"]);
  });

  it("knows every folder once", () => {
    for (const floors of [FLOORS, SANDBOX_FLOORS]) expect(new Set(floors.flat()).size).toBe(floors.flat().length);
  });
});

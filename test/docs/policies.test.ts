import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import { parse } from "yaml";

const root = fileURLToPath(new URL("../..", import.meta.url));
const textOf = (path: string) => readFileSync(join(root, path), "utf8");
const manifest = JSON.parse(textOf("package.json"));

/** Cells of a table's row by its first one. */
function row(page: string, first: string): readonly string[] {
  const line = page.split("\n").find((each) => each.startsWith(`| ${first} |`));
  return (line ?? "").split("|").map((cell) => cell.trim());
}

describe("the support policy", () => {
  const page = textOf("docs/guides/upgrading.md");

  it("names the Nodes that checks run, and those that engines admits", () => {
    const checked = [...textOf("scripts/package/runtimes.ts").matchAll(/node\("([\d.]+)"\)/g)].map(
      ([, version]) => version,
    );
    const [, , supported = "", known = ""] = row(page, "Node");
    expect(known.match(/\d+\.\d+\.\d+/g)?.sort()).toEqual(checked.sort());
    expect(manifest.engines.node).toBe("^20.20.0 || ^22.0.0 || >=24.0.0");
    expect(supported).toBe("22, 24, 26; 20.20 works");
  });

  it("names the compilers that the declarations are checked with", () => {
    const [, list = ""] = /COMPILERS = \[(.*?)\]/.exec(textOf("scripts/package/check-types.ts")) ?? [];
    const [, , range, known = ""] = row(page, "TypeScript");
    const checked = [...list.matchAll(/"([\d.]+)"/g)].map(([, version]) => version);
    expect(known.match(/\d+\.\d+\.\d+/g)).toEqual(checked);
    expect(range).toBe("5.4 to 7");
  });

  it("names the peers' oldest versions as the manifest does", () => {
    const { ioredis, redis, msw, "@opentelemetry/api": api, "@upstash/redis": upstash } = manifest.peerDependencies;
    expect({ ioredis, redis, msw, api, upstash }).toEqual({
      upstash: ">=1",
      ioredis: ">=5",
      redis: ">=4",
      msw: ">=2",
      api: "^1.9.0",
    });
    expect(row(page, "`redis`, `ioredis`")[2]).toBe("`redis` from 4, `ioredis` from 5");
    expect(row(page, "`@upstash/redis`")[2]).toBe("from 1");
    expect(row(page, "`msw`")[2]).toBe("from 2");
    expect(row(page, "`@opentelemetry/api`")[2]).toBe("from 1.9");
  });
});

describe("the pages beside the README", () => {
  const pages = ["CONTRIBUTING.md", "SECURITY.md", "SUPPORT.md", "README.md", "examples/recipes/README.md"];

  it.each(pages)("%s links to files that are there", (page) => {
    const own = "https://github.com/newstore-sdk/newstore-sdk/blob/main/";
    const links = [...textOf(page).matchAll(/\]\(([^)\s#]+)/g)].map(([, link = ""]) => link);
    const inRepository = links.map((link) => (link.startsWith(own) ? link.slice(own.length) : link));
    for (const link of inRepository.filter((each) => !each.startsWith("https:"))) {
      const base = links.includes(`${own}${link}`) ? root : join(root, page, "..");
      expect(() => readFileSync(join(base, link)), link).not.toThrow();
    }
  });

  it("CONTRIBUTING.md names commands that exist", () => {
    const named = [...textOf("CONTRIBUTING.md").matchAll(/npm run ([\w:]+)/g)].map(([, name = ""]) => name);
    expect(named.length).toBeGreaterThan(4);
    for (const name of named) expect(manifest.scripts, name).toHaveProperty([name]);
  });

  it("workflows and forms can be read, and run what the project runs", () => {
    const files = ["workflows", "ISSUE_TEMPLATE"].flatMap((folder) =>
      readdirSync(join(root, ".github", folder)).map((name) => `.github/${folder}/${name}`),
    );
    for (const file of files) expect(parse(textOf(file)), file).toBeTypeOf("object");
    for (const file of ["ci", "release"]) expect(textOf(`.github/workflows/${file}.yml`)).toContain("bash .ci/run");
  });
});

describe("release notes", () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });

  async function notesOf(tag: string, changelog: string) {
    const folder = mkdtempSync(join(tmpdir(), "release-"));
    folders.push(folder);
    writeFileSync(join(folder, "package.json"), '{ "version": "0.2.0" }');
    writeFileSync(join(folder, "CHANGELOG.md"), changelog);
    const run = promisify(execFile)(process.execPath, [join(root, "scripts/release-notes.mjs"), tag], { cwd: folder });
    return run.then(
      ({ stdout }) => stdout.trim(),
      ({ stderr }) => ({ refused: String(stderr).trim() }),
    );
  }

  const changelog =
    "# Changelog\n\n## Unreleased\n\n## 0.2.0 (2027-01-02)\n\n- New: a thing.\n\n## 0.1.0\n\n- First.\n";

  it("are the section of the version that is tagged", async () => {
    expect(await notesOf("v0.2.0", changelog)).toBe("- New: a thing.");
  });

  it("are refused where tag, manifest and changelog do not agree", async () => {
    expect(await notesOf("v0.3.0", changelog)).toEqual({ refused: expect.stringContaining('The tag is "v0.3.0"') });
    const without = changelog.replace("0.2.0", "0.2.1");
    expect(await notesOf("v0.2.0", without)).toEqual({ refused: expect.stringContaining('no section "## 0.2.0"') });
    const empty = changelog.replace("- New: a thing.", "");
    expect(await notesOf("v0.2.0", empty)).toEqual({ refused: expect.stringContaining('no section "## 0.2.0"') });
  });
});

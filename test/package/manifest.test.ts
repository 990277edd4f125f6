import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
const readme = readFileSync(`${root}README.md`, "utf8");

/** Entry points beside the main one. */
const subpaths = Object.keys(manifest.exports)
  .filter((path) => path !== "." && path !== "./package.json")
  .map((path) => path.slice("./".length));

describe("package.json", () => {
  it("exports every generated API, for both kinds of modules", () => {
    const apis = readdirSync(`${root}generated`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== "common")
      .map(({ name }) => name);

    expect(subpaths).toEqual(expect.arrayContaining(apis));
    for (const name of subpaths) {
      expect(manifest.exports[`./${name}`]).toEqual({ import: `./dist/${name}.js`, require: `./dist/${name}.cjs` });
    }
  });

  it("leads compilers that know no exports to the same entry points", () => {
    expect(manifest.typesVersions).toEqual({
      "*": Object.fromEntries(subpaths.map((name) => [name, [`./dist/${name}.d.cts`]])),
    });
  });

  it("holds what maps of code and declarations lead to, so that an editor ends in source", () => {
    expect(manifest.files).toEqual(expect.arrayContaining(["dist", "src", "generated"]));
    const { compilerOptions } = JSON.parse(readFileSync(`${root}tsconfig.build.json`, "utf8"));
    expect(compilerOptions.declarationMap).toBe(true);
    expect(readFileSync(`${root}tsup.config.ts`, "utf8")).toMatch(/^\s*sourcemap: true,$/m);
  });

  it("names a command as the package, which npx then runs", () => {
    expect(manifest.bin[manifest.name]).toBe("dist/cli.js");
  });

  it("says where it comes from, and is published for all", () => {
    expect(manifest).toMatchObject({
      homepage: expect.stringContaining("https://"),
      repository: { type: "git", url: expect.stringMatching(/^git\+https:/) },
      bugs: { url: expect.stringContaining("https://") },
      author: expect.any(String),
      publishConfig: { access: "public", provenance: true },
    });
  });

  it("has the runtime dependencies ky and zod, and no more", () => {
    expect(Object.keys(manifest.dependencies)).toEqual(["ky", "zod"]);
  });
});

describe("README.md", () => {
  it("names the releases of Node that engines admits", () => {
    expect(manifest.engines.node).toBe("^20.20.0 || ^22.0.0 || >=24.0.0");
    expect(readme).toMatch(/Node 22, 24 or newer; Node 20\.20 works too/);
  });

  it("links only to what a reader on npm can reach", () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, target = ""]) => target);
    const packed = (path: string) =>
      manifest.files.some((name: string) => path === name || path.startsWith(`${name}/`));

    expect(links.filter((target) => !target.startsWith("https://") && !packed(target))).toEqual([]);
  });

  it("never runs a package of another name", () => {
    const documents = [readme, ...documentsIn(`${root}docs`), ...documentsIn(`${root}examples`)];

    expect(documents.flatMap((text) => text.match(/npx (?:--yes |-y )?newstore(?!-sdk)\S*/g) ?? [])).toEqual([]);
  });
});

function documentsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md") && !name.includes("node_modules"))
    .map((name) => readFileSync(`${folder}/${name}`, "utf8"));
}

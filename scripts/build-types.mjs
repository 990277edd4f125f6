/**
 * Writes the declarations, twice: `dist/types/` for ES modules and `dist/types-cjs/` for CommonJS. Both hold the same
 * text; which kind of module it describes follows from the package.json nearest to it. Beside the code of each entry
 * point stands a declaration that leads to them, so that package.json names the code only.
 */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");

execFileSync(process.execPath, [compiler, "-p", "tsconfig.build.json"], { cwd: root, stdio: "inherit" });
rmSync(`${root}dist/types-cjs`, { recursive: true, force: true });
cpSync(`${root}dist/types`, `${root}dist/types-cjs`, { recursive: true });
writeFileSync(`${root}dist/types-cjs/package.json`, '{ "type": "commonjs" }\n');

const { exports } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
for (const { import: code } of Object.values(exports)) {
  if (code === undefined) continue;
  const name = code.slice("./dist/".length, -".js".length);
  const source = [`src/${name}`, `src/${name}/index`, `generated/${name}/index`].find((path) =>
    existsSync(`${root}dist/types/${path}.d.ts`),
  );
  if (source === undefined) throw new Error(`package.json exports ${code}, and no source has that name`);
  writeFileSync(`${root}dist/${name}.d.ts`, `export * from "./types/${source}.js";\n`);
  writeFileSync(`${root}dist/${name}.d.cts`, `export * from "./types-cjs/${source}.js";\n`);
}

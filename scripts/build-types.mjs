/**
 * Writes the declarations, twice: `dist/types/` for ES modules and `dist/types-cjs/` for CommonJS. Both hold the same
 * text; which kind of module it describes follows from the package.json nearest to it.
 */
import { execFileSync } from "node:child_process";
import { cpSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");

execFileSync(process.execPath, [compiler, "-p", "tsconfig.build.json"], { cwd: root, stdio: "inherit" });
rmSync(`${root}dist/types-cjs`, { recursive: true, force: true });
cpSync(`${root}dist/types`, `${root}dist/types-cjs`, { recursive: true });
writeFileSync(`${root}dist/types-cjs/package.json`, '{ "type": "commonjs" }\n');

/**
 * Checks the lock files, and mends them with `--fix`.
 *
 * - They must not say where packages were downloaded from: that is a matter of the machine, not of ours.
 * - They must name the optional packages of every platform. npm leaves out those that the registry at hand does not
 *   serve, and `npm ci` then refuses the file. Their platform follows from their name.
 */
import { readFileSync, writeFileSync } from "node:fs";

const FILES = ["package-lock.json", "bench/package-lock.json"];
const OPERATING_SYSTEMS = [
  "aix",
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
];
const PROCESSORS = ["arm64", "arm", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "x64", "wasm32"];

for (const name of FILES) {
  const file = new URL(`../${name}`, import.meta.url);
  const lock = JSON.parse(readFileSync(file, "utf8"));
  const problems = mended(lock);
  if (process.argv.includes("--fix") && problems.length > 0) {
    const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
    writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
    console.log(`${name}: ${problems.length} problems mended`);
  } else {
    for (const problem of problems) console.error(problem);
    console.log(`${name}: ${Object.keys(lock.packages).length} packages, ${problems.length} problems`);
    if (problems.length > 0) process.exitCode = 1;
  }
}

/** Mends a lock file in memory; gives what was wrong. */
function mended(lock) {
  const problems = [];
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (entry.resolved === undefined || entry.link) continue;
    problems.push(`${path} has a "resolved" field`);
    delete entry.resolved;
  }
  for (const [path, entry] of Object.entries({ ...lock.packages })) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isLocked(lock, path, name)) continue;
      problems.push(`${name}, an optional package of ${path}, is missing`);
      lock.packages[`node_modules/${name}`] = {
        version: range.replace(/^[^\d]*/, ""),
        optional: true,
        ...(entry.dev && { dev: true }),
        ...platformOf(name),
      };
    }
  }
  return problems;
}

/** Whether a package finds another one, looking upwards from its own folder as Node does. */
function isLocked(lock, path, name) {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("node_modules/") - 1))) {
    if (lock.packages[`${folder === "" ? "" : `${folder}/`}node_modules/${name}`] !== undefined) return true;
    if (folder === "") return false;
  }
}

function platformOf(name) {
  const words = name.split(/[/-]/);
  const os = words.filter((word) => OPERATING_SYSTEMS.includes(word));
  const cpu = words.filter((word) => PROCESSORS.includes(word));
  const libc = words.flatMap((word) => (word.startsWith("musl") ? "musl" : word.startsWith("gnu") ? "glibc" : []));
  const isLinux = os.includes("linux");
  // A build for no known system, as for WebAssembly, is wanted nowhere by itself.
  return {
    os: os.length > 0 ? os : ["none"],
    ...(cpu.length > 0 && { cpu }),
    ...(isLinux && libc.length > 0 && { libc }),
  };
}

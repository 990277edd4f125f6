/**
 * Checks package-lock.json, and mends it with `--fix`.
 *
 * - It must not say where packages were downloaded from: that is a matter of the machine, not of ours.
 * - It must name the optional packages of every platform. npm leaves out those that the registry at hand does not
 *   serve, and `npm ci` then refuses the file. Their platform follows from their name.
 */
import { readFileSync, writeFileSync } from "node:fs";

const FILE = new URL("../package-lock.json", import.meta.url);
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

const lock = JSON.parse(readFileSync(FILE, "utf8"));
const problems = [];

for (const [path, entry] of Object.entries(lock.packages)) {
  if (entry.resolved === undefined || entry.link) continue;
  problems.push(`${path} has a "resolved" field`);
  delete entry.resolved;
}

for (const [path, entry] of Object.entries({ ...lock.packages })) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(path, name)) continue;
    problems.push(`${name}, an optional package of ${path}, is missing`);
    lock.packages[`node_modules/${name}`] = {
      version: range.replace(/^[^\d]*/, ""),
      optional: true,
      ...(entry.dev && { dev: true }),
      ...platformOf(name),
    };
  }
}

if (process.argv.includes("--fix") && problems.length > 0) {
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(FILE, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
  console.log(`${problems.length} problems mended`);
} else {
  for (const problem of problems) console.error(problem);
  console.log(`${Object.keys(lock.packages).length} packages, ${problems.length} problems`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

/** Whether a package finds another one, looking upwards from its own folder as Node does. */
function isLocked(path, name) {
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

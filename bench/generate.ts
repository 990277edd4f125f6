/**
 * What other people's documents cost the generator, and whether the clients that come out send what the documents say.
 * Of each pinned document: time, memory, and how many operations were sent to a loopback server with the method, path,
 * query and body that are read from the document itself. Exits 1 when one takes a gigabyte or an operation differs.
 *
 * npm run bench:generate [-- NAME …]
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DOCUMENTS, type PinnedDocument } from "./generate/documents.js";
import { installPeers } from "./peers.js";

const MOST_BYTES = 1_000_000_000;
const project = fileURLToPath(new URL("..", import.meta.url));
/** `maxRSS` is in kilobytes. */
const REPORT = 'process.on("exit", () => console.error("maxrss", process.resourceUsage().maxRSS))';

installPeers();
const wanted = process.argv.slice(2);
const documents = DOCUMENTS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const failed = documents.map(examine).filter((isGood) => !isGood).length;
process.exitCode = failed === 0 && documents.length > 0 ? 0 : 1;

function examine({ name, file }: PinnedDocument): boolean {
  const folder = mkdtempSync(join(tmpdir(), "bench-generate-"));
  try {
    symlinkSync(join(project, "node_modules"), join(folder, "node_modules"));
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    const runtime = join(project, "src/transport/index.js");
    const startedAtMs = performance.now();
    const made = run("scripts/generate/main.ts", "--from", file, "--to", join(folder, "out"), "--runtime", runtime);
    const seconds = (performance.now() - startedAtMs) / 1_000;
    const bytes = Number(/^maxrss (\d+)$/m.exec(made.stderr)?.[1] ?? Number.NaN) * 1_024;
    if (made.status !== 0) return tell(name, `cannot be generated: ${made.stderr.slice(-400)}`, false);
    const sent = run("bench/generate/send-all.ts", file, join(folder, "out"));
    const isSmall = bytes < MOST_BYTES;
    if (sent.stderr !== "") console.error(sent.stderr.replaceAll(/^maxrss.*\n/gm, ""));
    const text = `${seconds.toFixed(1)} s, ${Math.round(bytes / 1e6)} MB; ${sent.stdout.trim() || sent.stderr.slice(-400)}`;
    return tell(name, text, isSmall && sent.status === 0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(script: string, ...args: readonly string[]) {
  const report = `data:text/javascript,${encodeURIComponent(REPORT)}`;
  const command = ["--import", "tsx", "--import", report, join(project, script), ...args];
  return spawnSync(process.execPath, command, { encoding: "utf8", cwd: project, maxBuffer: 256 * 1_024 * 1_024 });
}

function tell(name: string, text: string, isGood: boolean): boolean {
  console.log(`${isGood ? "ok  " : "FAIL"} ${name.padEnd(8)} ${text}`);
  return isGood;
}

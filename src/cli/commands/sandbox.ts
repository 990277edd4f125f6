import type { RunningSandbox, StartSandboxOptions } from "../../sandbox/index.js";
import { type Command, CommandError, EXIT, type Given, UsageError } from "../command.js";
import type { Io } from "../io.js";
import { banner } from "../sandbox/banner.js";
import { checkWritable, type FolderContent, readFolder, SNAPSHOT_FILE, writeSnapshot } from "../sandbox/data-folder.js";
import { requestLine, violationLine } from "../sandbox/lines.js";

const DEFAULT_PORT = 8787;
const HIGHEST_PORT = 65_535;

/** Runs a simulated NewStore until it is told to stop. */
export const sandboxCommand: Command = {
  name: "sandbox",
  summary: "run a simulated NewStore on this machine",
  operands: "",
  count: [0, 0],
  options: {
    port: { type: "string", value: "PORT", help: `default ${DEFAULT_PORT}; 0 takes any free one` },
    host: { type: "string", value: "HOST", help: "default 127.0.0.1: nobody else can reach it" },
    data: { type: "string", value: "FOLDER", help: "begin with the import files in it; keep what happens in it" },
    seed: { type: "string", value: "TEXT", help: "the same seed gives the same ids and credentials" },
    strict: { type: "boolean", help: "exit with 1 when a request left the contract" },
  },
  notes: [
    "--data takes products*.json, categories*.json, prices*.json and availabilities*.json in the form\n" +
      '{ "head": { … }, "items": [ … ] }, and writes sandbox-snapshot.json at the end. Next time it goes on from there;\n' +
      "delete that file to begin anew.",
  ],
  run: async ({ options }, io) => {
    const folder = text(options, "data");
    const settings = settingsFrom(options);
    const content = folder === undefined ? undefined : await readFolder(folder);
    if (folder !== undefined) await checkWritable(folder);
    const stopped = io.stopped();

    const sandbox = await start({
      ...settings,
      onRequest: (request, violations) => {
        io.out(requestLine(request));
        for (const violation of violations) io.out(`  ${violationLine(violation)}`);
      },
    });
    try {
      const taken = content && takeOver(sandbox, content);
      for (const line of banner(sandbox)) io.out(line);
      if (taken !== undefined) io.out(`${folder}: ${taken}`);
      await stopped;
    } finally {
      await sandbox.stop();
    }
    if (folder !== undefined) io.out(`Kept in ${await writeSnapshot(folder, sandbox.snapshot())}.`);
    return verdict(sandbox, options["strict"] === true, io);
  },
};

/** Puts what a folder holds into the sandbox, and says in a line what that was. */
function takeOver(sandbox: RunningSandbox, content: FolderContent): string {
  if (content.kind === "snapshot") {
    attempt(SNAPSHOT_FILE, "Delete it to begin anew from the files.", () => sandbox.restore(content.snapshot));
    return "going on from the snapshot";
  }
  for (const file of content.files)
    attempt(file.name, "Mend it, or take it out of the folder.", () => sandbox.seed({ files: [file] }));
  if (content.files.length === 0) return "no import files in it; beginning empty";
  return content.files.map(({ name, items }) => `${name} (${items.length})`).join(", ");
}

function attempt(file: string, advice: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw new CommandError(`${file} cannot be taken over: ${(error as Error).message}`, [advice]);
  }
}

function verdict({ violations }: RunningSandbox, strict: boolean, io: Io): number {
  if (!strict) return EXIT.ok;
  if (violations.length === 0) {
    io.out("No request left the contract.");
    return EXIT.ok;
  }
  io.err(`${violations.length} ${violations.length === 1 ? "violation" : "violations"} of the contract:`);
  for (const violation of violations) io.err(violationLine(violation));
  return EXIT.failed;
}

function settingsFrom(options: Given["options"]): StartSandboxOptions {
  const port = text(options, "port") ?? String(DEFAULT_PORT);
  if (!/^\d{1,5}$/.test(port) || Number(port) > HIGHEST_PORT)
    throw new UsageError(`--port is a number from 0 to ${HIGHEST_PORT}; not ${JSON.stringify(port)}.`);
  const host = text(options, "host");
  const seed = text(options, "seed");
  return { port: Number(port), ...(host !== undefined && { host }), ...(seed !== undefined && { seed }) };
}

/** An empty value is a shell variable that was not set, and never what somebody wants. */
function text(options: Given["options"], name: string): string | undefined {
  const value = options[name];
  if (value === "") throw new UsageError(`--${name} is empty.`);
  return typeof value === "string" ? value : undefined;
}

async function start(settings: StartSandboxOptions): Promise<RunningSandbox> {
  const { startSandbox } = await import("../../sandbox/index.js");
  try {
    return await startSandbox(settings);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE")
      throw new CommandError(`port ${settings.port} is taken.`, [
        "Give another one with --port, or --port 0 for any free one.",
      ]);
    if (code === "EACCES")
      throw new CommandError(`this user may not listen on port ${settings.port}.`, [
        "Give one from 1024 up with --port.",
      ]);
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
      throw new CommandError(`this machine has no address ${settings.host}.`, [
        "Leave --host out to listen on 127.0.0.1.",
      ]);
    throw new CommandError(`the sandbox could not start: ${message}`);
  }
}

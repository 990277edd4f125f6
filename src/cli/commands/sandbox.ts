import { Option } from "@commander-js/extra-typings";
import type { FaultProfile, Outbound, RunningSandbox, SandboxSeed, StartSandboxOptions } from "../../sandbox/index.js";
import { isLoopback } from "../../sandbox/kernel/outbound.js";
import { CommandError, EXIT, UsageError, type Verb, verb } from "../lib/command.js";
import type { Io } from "../lib/io.js";
import { address, list, span, text, wholeNumber } from "../lib/values.js";
import { banner } from "../sandbox/banner.js";
import { checkWritable, type FolderContent, readFolder, SNAPSHOT_FILE, writeSnapshot } from "../sandbox/data-folder.js";
import { requestLine, violationLine } from "../sandbox/lines.js";

const DEFAULT_PORT = 8787;
const HIGHEST_PORT = 65_535;

/** Typed out, since loading the sandbox takes longer than printing the help; the type holds it to what there is. */
const FAULT_PROFILE_NAMES = [
  "flaky",
  "rate-limited",
  "slow",
  "checkout-storm",
  "maintenance",
] as const satisfies readonly FaultProfile[];

const readLag = (value: string) => (value === "observed" ? value : span(value));
const addresses = (value: string) => list(value).map(address);

const NOTE = `
--data takes products*.json, categories*.json, prices*.json and availabilities*.json in the form
{ "head": { … }, "items": [ … ] }, and writes sandbox-snapshot.json at the end. Next time it goes on from there;
delete that file to begin anew.`;

/** Runs a simulated NewStore until a signal ends it. */
export const sandbox: Verb = (io) =>
  verb("sandbox", "run a simulated NewStore on this machine")
    .option("--port <port>", "0 takes any free one", wholeNumber(0, HIGHEST_PORT), DEFAULT_PORT)
    .option("--host <host>", "default 127.0.0.1: nobody else can reach it", text)
    .option("--name <names>", "further names it is called by, as in a Docker network; commas between them", list)
    .option("--allow <origins>", "where it may fetch import files and send webhooks; or loopback", list)
    .option("--data <folder>", "begin with the import files in it; keep what happens in it", text)
    .option("--seed <text>", "the same seed gives the same ids and credentials", text)
    .option("--empty", "begin without the sample of products, stock and two orders")
    .addOption(new Option("--faults <profile>", "let a mixture of faults strike").choices(FAULT_PROFILE_NAMES))
    .option("--fulfil-after <span>", "ship or lay ready what is routed, as 30s; default: only by a call", span)
    .option("--read-lag <span>", "how long an order cannot be read, as 4s; or observed: 0.9 to 9.4 s", readLag)
    .option("--webhook <urls>", "who gets events; commas between them", addresses)
    .option("--strict", "exit with 1 when a request left the contract")
    .addHelpText("after", NOTE)
    .action(async ({ data: folder, strict, ...given }) => {
      const content = folder === undefined ? undefined : await readFolder(folder);
      if (folder !== undefined) await checkWritable(folder);
      const stopped = io.stopped();

      const running = await start({
        ...settingsFrom(given),
        seed: await seedFrom(given.seed, given.empty === true || folder !== undefined),
        onRequest: (request, violations) => {
          io.out(requestLine(request));
          for (const violation of violations) io.out(`  ${violationLine(violation)}`);
        },
      });
      try {
        const taken = content && takeOver(running, content);
        for (const line of banner(running)) io.out(line);
        if (taken !== undefined) io.out(`${folder}: ${taken}`);
        await stopped;
      } finally {
        await running.stop();
      }
      if (folder !== undefined) io.out(`Kept in ${await writeSnapshot(folder, running.snapshot())}.`);
      if (strict) io.exitWith(verdict(running, io));
    });

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

function verdict({ violations }: RunningSandbox, io: Io): number {
  if (violations.length === 0) {
    io.out("No request left the contract.");
    return EXIT.ok;
  }
  io.err(`${violations.length} ${violations.length === 1 ? "violation" : "violations"} of the contract:`);
  for (const violation of violations) io.err(violationLine(violation));
  return EXIT.failed;
}

interface GivenSettings {
  readonly port: number;
  readonly host?: string | undefined;
  readonly name?: readonly string[] | undefined;
  readonly allow?: readonly string[] | undefined;
  readonly faults?: FaultProfile | undefined;
  readonly fulfilAfter?: number | undefined;
  readonly readLag?: number | "observed" | undefined;
  readonly webhook?: readonly string[] | undefined;
}

function settingsFrom({
  port,
  host,
  name,
  allow,
  faults,
  fulfilAfter,
  readLag,
  webhook,
}: GivenSettings): StartSandboxOptions {
  return {
    port,
    ...(host !== undefined && { host }),
    ...(name !== undefined && { allowedHosts: [...name] }),
    ...(faults !== undefined && { faultProfile: faults }),
    ...(fulfilAfter !== undefined && { fulfilAfterMs: fulfilAfter, handoverAfterMs: fulfilAfter }),
    ...(readLag !== undefined && { readLagMs: readLag }),
    ...(webhook !== undefined && { webhooks: { receivers: webhook.map((url) => ({ url })) } }),
    ...((allow !== undefined || webhook !== undefined) && { outbound: outboundOf(allow, webhook) }),
  };
}

/** Whoever names a webhook allows its origin; `loopback` allows every port of this machine, so it adds nothing there. */
function outboundOf(allow: readonly string[] = [], webhook: readonly string[] = []): Outbound {
  if (allow.join() === "loopback" && webhook.every((url) => isLoopback(url))) return "loopback";
  return [...allow, ...webhook.map((url) => new URL(url).origin)];
}

async function seedFrom(ids: string | undefined, isEmpty: boolean): Promise<SandboxSeed> {
  const { sampleSeed } = await import("../../sandbox/index.js");
  return { ...(isEmpty ? {} : sampleSeed()), ...(ids !== undefined && { ids }) };
}

async function start(settings: StartSandboxOptions): Promise<RunningSandbox> {
  const { startSandbox } = await import("../../sandbox/index.js");
  try {
    return await startSandbox(settings);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (message.startsWith("outbound ")) throw new UsageError(message.replace("outbound", "--allow"));
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

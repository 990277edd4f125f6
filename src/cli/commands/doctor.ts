import type { Environment } from "../../client/environment.js";
import { isNewStoreError } from "../../core/newstore-error.js";
import { resolveHosts } from "../../transport/hosts.js";
import { checkParts, checkReach, checkToken } from "../doctor/examine.js";
import { type Finding, printFinding, verdict } from "../doctor/finding.js";
import { checkClock, checkProxy } from "../doctor/network.js";
import { PROBES } from "../doctor/probes.js";
import { checkScopes } from "../doctor/scopes.js";
import { checkSettings } from "../doctor/settings.js";
import { watch } from "../doctor/watch.js";
import { type CliClient, clientFrom } from "../lib/client.js";
import { EXIT, type Verb } from "../lib/command.js";
import { connectedVerb, connectionFrom } from "../lib/connection.js";
import type { Io } from "../lib/io.js";
import { environmentOf } from "../lib/layers.js";

const NOTE = `
It only reads, one small call for each part of the platform, and shows no secret.`;

/** Says what is set up, what works, and what to do about the rest. */
export const doctor: Verb = (io) =>
  connectedVerb("doctor", "check settings, credentials and what they open")
    .option("--json", "print the findings as JSON")
    .addHelpText("after", NOTE)
    .action(async ({ json, ...connection }) => {
      const findings: Finding[] = [];
      const report = (finding: Finding) => {
        findings.push(finding);
        if (!json) printFinding(finding, io);
      };
      const env = environmentOf((await connectionFrom(connection, io.env)).settings);
      for (const finding of checkSettings(env)) report(finding);
      const watched = watch();
      const made = await client(() => clientFrom(io, connection, { ...watched.options, logger: {} }), report);
      if (made !== undefined) await examine(made, { env: { ...io.env, ...env }, report, watched, io });
      if (json) io.out(JSON.stringify(findings, null, 2));
      else io.out(`\n${verdict(findings)}`);
      const isWell = findings.every(({ ok }) => ok !== false);
      io.exitWith(isWell ? EXIT.ok : made === undefined ? EXIT.usage : EXIT.failed);
    });

/** A client, unless the settings allow none: then what is wrong was reported. */
async function client(
  make: () => Promise<CliClient>,
  report: (finding: Finding) => void,
): Promise<CliClient | undefined> {
  try {
    return await make();
  } catch (error) {
    // What is missing stands among the settings.
    if (!isNewStoreError(error)) return undefined;
    const issues = error.issues.map(({ path, message }) => `${path}: ${message}`);
    report({ ok: false, what: "settings", detail: [error.message, ...issues].join(" ") });
    return undefined;
  }
}

interface Examination {
  readonly env: Environment;
  readonly report: (finding: Finding) => void;
  readonly watched: ReturnType<typeof watch>;
  readonly io: Io;
}

async function examine({ options, newstore }: CliClient, { env, report, watched, io }: Examination): Promise<void> {
  const { baseUrl = "", tokenUrl, identityUrl } = resolveHosts(options);
  report({ ok: true, what: "host", detail: `${baseUrl}, tokens from ${tokenUrl ?? identityUrl ?? baseUrl}` });
  report(checkProxy(baseUrl, env, process.execArgv));
  for (const finding of checkScopes(env["NEWSTORE_SCOPES"]?.trim().split(/\s+/), PROBES)) report(finding);
  const token = await checkToken(newstore, io.signal);
  report(token);
  // Without a token every part fails alike; whether the tenant can be reached is another matter.
  if (token.ok === true) await checkParts(newstore, { report, signal: io.signal });
  else report(await checkReach(baseUrl, io.signal));
  if (watched.clock() !== undefined || token.ok === true) report(checkClock(watched.clock()));
  for (const finding of watched.findings()) report(finding);
}

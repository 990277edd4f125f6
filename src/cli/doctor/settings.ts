import type { Environment } from "../../config/environment.js";
import type { Finding } from "./finding.js";

const KNOWN = [
  "TENANT",
  "STAGE",
  "CLIENT_ID",
  "CLIENT_SECRET",
  "SCOPES",
  "USERNAME",
  "PASSWORD",
  "BASE_URL",
  "TOKEN_URL",
].map((name) => `NEWSTORE_${name}`);

/** What is set, by name only: values may be secrets. Pure. */
export function checkSettings(env: Environment): Finding[] {
  const set = Object.keys(env).filter((name) => name.startsWith("NEWSTORE_") && (env[name] ?? "").trim() !== "");
  const known = set.filter((name) => KNOWN.includes(name));
  const unknown = set.filter((name) => !KNOWN.includes(name)).sort();
  const findings: Finding[] = [
    {
      ok: known.length > 0,
      what: "settings",
      detail: known.length > 0 ? known.sort().join(", ") : "no NEWSTORE_… variable is set",
    },
  ];
  for (const name of unknown)
    findings.push({ ok: "note", what: "settings", detail: `${name} means nothing to the SDK; is it misspelt?` });
  if (set.includes("NEWSTORE_USERNAME"))
    findings.push({
      ok: "note",
      what: "settings",
      detail: "a user and password are the deprecated way",
      advice: "Create an API client in Omnichannel Manager: Settings > User & Roles > API clients.",
    });
  for (const name of known) {
    if ((env[name] ?? "") !== (env[name] ?? "").trim())
      findings.push({ ok: "note", what: "settings", detail: `${name} has spaces around it; they are left out` });
  }
  return findings;
}

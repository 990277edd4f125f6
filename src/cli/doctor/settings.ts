import type { Environment } from "../../client/environment.js";
import { closestName } from "../../core/unknown-option.js";
import { missingIn, settingsIn } from "../lib/layers.js";
import type { Finding } from "./finding.js";

/** Variables of the SDK, and of this command. */
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
  "PROFILES",
].map((name) => `NEWSTORE_${name}`);

const WHERE = "Set it in the environment, in a file that --env-file names, or in a profile.";

/** What is set, by name only, since values may be secrets, and all that is missing. Pure. */
export function checkSettings(env: Environment): Finding[] {
  const set = Object.keys(env).filter((name) => name.startsWith("NEWSTORE_") && (env[name] ?? "").trim() !== "");
  const known = set.filter((name) => KNOWN.includes(name)).sort();
  const unknown = set.filter((name) => !KNOWN.includes(name)).sort();
  return [
    {
      ok: known.length > 0,
      what: "settings",
      detail: known.length > 0 ? known.join(", ") : "no NEWSTORE_… variable is set",
    },
    ...missingIn(settingsIn(env)).map((name) => ({
      ...{ ok: false, what: "settings", detail: `${name} is not set`, advice: WHERE },
    })),
    ...unknown.map((name) => misspelt(name)),
    ...(set.includes("NEWSTORE_USERNAME") ? [LEGACY] : []),
    ...known.filter((name) => env[name] !== env[name]?.trim()).map((name) => padded(name)),
  ];
}

const LEGACY: Finding = {
  ok: "note",
  what: "settings",
  detail: "a user and password are the deprecated way",
  advice: "Create an API client in Omnichannel Manager: Settings > User & Roles > API clients.",
};

function misspelt(name: string): Finding {
  const meant = closestName(name, KNOWN);
  const advice = meant === undefined ? undefined : `Did you mean ${meant}?`;
  return { ok: "note", what: "settings", detail: `${name} means nothing to the SDK; is it misspelt?`, advice };
}

function padded(name: string): Finding {
  return { ok: "note", what: "settings", detail: `${name} has spaces around it; they are left out` };
}

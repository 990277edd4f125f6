import type { Environment } from "../../client/environment.js";

/** Names of the variables without their prefix, as in `TENANT`. */
export type Settings = Readonly<Record<string, string | undefined>>;

const PREFIX = "NEWSTORE_";

/**
 * What a setting puts out of force below it: an address of one tenant must not serve another, and a secret must not go
 * where it does not belong.
 */
const REPLACES: Readonly<Record<string, readonly string[]>> = {
  TENANT: ["STAGE", "BASE_URL", "TOKEN_URL"],
  BASE_URL: ["STAGE"],
  CLIENT_ID: ["USERNAME", "PASSWORD"],
  USERNAME: ["CLIENT_ID", "CLIENT_SECRET", "SCOPES"],
};

/**
 * Lays settings over each other, the first lowest: environment, file, profile, options of the command line. What is
 * empty counts as absent. Pure.
 */
export function layered(...layers: readonly Settings[]): Settings {
  let result: Settings = {};
  for (const layer of layers) {
    const given = Object.entries(layer).filter(([, value]) => (value ?? "").trim() !== "");
    const replaced = new Set(given.flatMap(([name]) => REPLACES[name] ?? []));
    const kept = Object.entries(result).filter(([name]) => !replaced.has(name));
    result = Object.fromEntries([...kept, ...given]);
  }
  return result;
}

/** The settings in an environment. Pure. */
export function settingsIn(env: Environment): Settings {
  const own = Object.entries(env).filter(([name]) => name.startsWith(PREFIX));
  return Object.fromEntries(own.map(([name, value]) => [name.slice(PREFIX.length), value]));
}

/** Settings as the environment that the SDK reads. Pure. */
export function environmentOf(settings: Settings): Environment {
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [`${PREFIX}${name}`, value]));
}

/** What is missing for a client, all of it. Pure. */
export function missingIn(settings: Settings): readonly string[] {
  const lacks = (...names: readonly string[]) => names.filter((name) => (settings[name] ?? "").trim() === "");
  const host = settings["BASE_URL"] === undefined ? lacks("TENANT") : [];
  const isUser = lacks("USERNAME", "PASSWORD").length < 2;
  const credentials = isUser ? lacks("USERNAME", "PASSWORD") : lacks("CLIENT_ID", "CLIENT_SECRET");
  return [...host, ...credentials].map((name) => `${PREFIX}${name}`);
}

import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { Environment } from "../../client/environment.js";
import type { Endpoints } from "../../wire/endpoints.js";
import { CommandError } from "./command.js";
import type { Settings } from "./layers.js";

/** A tenant by a name of the user's own. */
export interface Profile {
  readonly settings: Settings;
  /** File with its secret. */
  readonly envFile?: string | undefined;
  /** Paths that differ from the contract's, by operation. */
  readonly endpoints?: Endpoints | undefined;
}

/** Members of a profile, and the variable that each stands for. */
const MEMBERS: Readonly<Record<string, string>> = {
  tenant: "TENANT",
  stage: "STAGE",
  baseUrl: "BASE_URL",
  tokenUrl: "TOKEN_URL",
  clientId: "CLIENT_ID",
  scopes: "SCOPES",
  username: "USERNAME",
};

const SECRETS = ["clientSecret", "password"];

/** Where profiles are kept: `NEWSTORE_PROFILES`, or a file in the user's own folder of settings. */
function profilesPath(env: Environment): string {
  const { NEWSTORE_PROFILES: own = "", XDG_CONFIG_HOME: folder = "" } = env;
  if (own !== "") return own;
  return join(folder === "" ? join(homedir(), ".config") : folder, "newstore", "profiles.json");
}

/**
 * Reads a profile.
 *
 * @throws {CommandError} when there is none of that name, or the file is wrong.
 */
export async function readProfile(name: string, env: Environment): Promise<Profile> {
  const path = profilesPath(env);
  const profiles = await contentOf(path);
  const found = Object.hasOwn(profiles, name) ? profiles[name] : undefined;
  if (found === undefined)
    throw new CommandError(`${path} has no profile ${JSON.stringify(name)}.`, [
      `It has ${Object.keys(profiles).join(", ") || "none"}.`,
    ]);
  return profileOf(found, `${path}: profile ${name}`, dirname(path));
}

async function contentOf(path: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    const content: unknown = JSON.parse(await readFile(path, "utf8"));
    if (typeof content === "object" && content !== null && !Array.isArray(content))
      return content as Readonly<Record<string, unknown>>;
    throw new Error("it is no object of profiles");
  } catch (error) {
    // What the parser says quotes the file, and somebody may have put a secret there.
    const why = error instanceof SyntaxError ? "it is not JSON" : (error as Error).message;
    throw new CommandError(`profiles cannot be read from ${path}: ${why}`, [
      'It is a file such as { "staging": { "tenant": "acme-staging", "clientId": "…", "envFile": "acme-staging.env" } }.',
    ]);
  }
}

function profileOf(content: unknown, where: string, folder: string): Profile {
  const { envFile, endpoints, ...members } = Object(content) as Readonly<Record<string, unknown>>;
  const settings = Object.entries(members).map(([member, value]) => settingOf(member, value, where));
  if (envFile !== undefined && typeof envFile !== "string") throw new CommandError(`${where}: envFile is no text.`);
  return {
    settings: Object.fromEntries(settings),
    envFile: envFile === undefined ? undefined : resolve(folder, envFile),
    // What is wrong with them, the client says.
    endpoints: endpoints as Endpoints | undefined,
  };
}

function settingOf(member: string, value: unknown, where: string): readonly [name: string, value: string] {
  if (SECRETS.includes(member))
    throw new CommandError(`${where} holds a secret: ${member}.`, [
      "Take it out of the file. Name a file that only you can read as envFile, or set the variable.",
    ]);
  const variable = MEMBERS[member];
  if (variable === undefined)
    throw new CommandError(`${where} does not know ${member}.`, [
      `It takes ${Object.keys(MEMBERS).join(", ")}, envFile, endpoints.`,
    ]);
  const text = Array.isArray(value) ? value.join(" ") : value;
  if (typeof text !== "string") throw new CommandError(`${where}: ${member} is no text.`);
  return [variable, text];
}

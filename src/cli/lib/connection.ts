import { readFile } from "node:fs/promises";
import { parseEnv } from "node:util";
import { Option } from "@commander-js/extra-typings";
import type { Environment } from "../../client/environment.js";
import type { Endpoints } from "../../wire/endpoints.js";
import { CommandError, verb } from "./command.js";
import { layered, type Settings, settingsIn } from "./layers.js";
import { type Profile, readProfile } from "./profiles.js";
import { text } from "./values.js";

/** Which tenant a verb talks to, as the command line says. */
export interface ConnectionOptions {
  readonly profile?: string | undefined;
  readonly envFile?: string | undefined;
  readonly tenant?: string | undefined;
  readonly baseUrl?: string | undefined;
  readonly tokenUrl?: string | undefined;
  readonly verbose?: true | undefined;
}

const HEADING = "Which tenant:";

/** A verb that talks to a tenant. */
export function connectedVerb(name: string, summary: string) {
  return verb(name, summary)
    .addOption(
      new Option("--profile <name>", "a profile of your own, without secrets").argParser(text).helpGroup(HEADING),
    )
    .addOption(
      new Option("--env-file <file>", "read variables from a file such as .env").argParser(text).helpGroup(HEADING),
    )
    .addOption(new Option("--tenant <name>", "as in acme-staging").argParser(text).helpGroup(HEADING))
    .addOption(new Option("--base-url <url>", "where requests go").argParser(text).helpGroup(HEADING))
    .addOption(new Option("--token-url <url>", "where tokens come from").argParser(text).helpGroup(HEADING))
    .addOption(new Option("--verbose", "tell of each request on standard error").helpGroup(HEADING));
}

/** What a command line says of a tenant, with all that it names. */
export interface Connection {
  readonly settings: Settings;
  readonly endpoints: Endpoints | undefined;
}

/**
 * The settings that a command line means: its own options over a profile, over a file, over the environment. Nothing is
 * read that it does not name.
 *
 * @throws {CommandError} when a file or profile cannot be read.
 */
export async function connectionFrom(given: ConnectionOptions, env: Environment): Promise<Connection> {
  const profile: Profile = given.profile === undefined ? { settings: {} } : await readProfile(given.profile, env);
  const path = given.envFile ?? profile.envFile;
  const file = path === undefined ? {} : settingsIn(await variablesIn(path));
  const own = { TENANT: given.tenant, BASE_URL: given.baseUrl, TOKEN_URL: given.tokenUrl };
  return { settings: layered(settingsIn(env), file, profile.settings, own), endpoints: profile.endpoints };
}

async function variablesIn(path: string): Promise<Environment> {
  try {
    return parseEnv(await readFile(path, "utf8"));
  } catch (error) {
    throw new CommandError(`${path} cannot be read: ${(error as Error).message}`);
  }
}

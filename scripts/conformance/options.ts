import { parseArgs } from "node:util";
import type { Environment } from "../../src/client/environment.js";

/** What is examined, and how far. */
export interface ConformanceOptions {
  readonly baseUrl: string;
  readonly tokenUrl: string;
  readonly tenant: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Nothing is changed: only reads are sent, whatever a flow wants. */
  readonly readOnly: boolean;
  /** A product and a location whose stock may be read; without them such checks are left out. */
  readonly productId?: string | undefined;
  readonly nodeId?: string | undefined;
  /** Where the report goes: this name with `.md` and `.json`. */
  readonly report?: string | undefined;
}

/** The command line was wrong. */
export class OptionError extends Error {}

/** How the command is used. */
export const USAGE = `npm run conformance -- [--base-url URL --token-url URL] [options]

  --base-url URL    the API, as in https://acme-staging.p.newstore.net or a sandbox's; default: a sandbox of its own
  --token-url URL   the token endpoint; default: that of --tenant at id.p.newstore.net
  --tenant NAME     default: what the host of --base-url begins with
  --read-only       send nothing that changes anything (always for hosts of newstore.net unless --write)
  --write           also run the flows that change things, on a tenant of newstore.net
  --product ID      a product whose stock may be read
  --node ID         a location whose stock may be read
  --report FILE     write FILE.md and FILE.json; default: the summary is only printed

Credentials come from NEWSTORE_CLIENT_ID and NEWSTORE_CLIENT_SECRET; for a sandbox of its own none are read.
Exit codes: 0 all that was checked holds, 1 something does not, 2 the command line is wrong.`;

/** Whether the command line says what is examined. A token's address alone does not, and is refused later. */
export function namesPlatform(words: readonly string[]): boolean {
  return words.some((word) => /^--(base-url|token-url|tenant)(=|$)/.test(word));
}

/** Reads the command line and the environment. */
export function readOptions(words: readonly string[], env: Environment): ConformanceOptions {
  const { values } = parse(words);
  const baseUrl = values["base-url"]?.replace(/\/+$/, "");
  if (baseUrl === undefined || !URL.canParse(baseUrl)) throw new OptionError("--base-url is missing or no URL.");
  const { hostname } = new URL(baseUrl);
  const real = hostname.endsWith(".newstore.net");
  const tenant = values.tenant ?? (real ? hostname.split(".")[0] : "sandbox") ?? "";
  const ownTokens = `https://id.p.newstore.net/auth/realms/${tenant}/protocol/openid-connect/token`;
  const tokenUrl = values["token-url"] ?? (real ? ownTokens : undefined);
  if (tokenUrl === undefined || !URL.canParse(tokenUrl)) throw new OptionError("--token-url is missing or no URL.");
  if (values.write && values["read-only"]) throw new OptionError("--write and --read-only contradict each other.");
  return {
    baseUrl,
    tokenUrl,
    tenant,
    clientId: required(env, "NEWSTORE_CLIENT_ID"),
    clientSecret: required(env, "NEWSTORE_CLIENT_SECRET"),
    readOnly: values["read-only"] === true || (real && values.write !== true),
    productId: values.product,
    nodeId: values.node,
    report: values.report,
  };
}

function parse(words: readonly string[]) {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  try {
    return parseArgs({
      args: [...words],
      options: {
        "base-url": text,
        "token-url": text,
        tenant: text,
        product: text,
        node: text,
        report: text,
        "read-only": flag,
        write: flag,
      },
    });
  } catch (error) {
    throw new OptionError((error as Error).message);
  }
}

function required(env: Environment, name: string): string {
  const value = env[name]?.trim();
  if (value) return value;
  throw new OptionError(`The environment variable ${name} is not set.`);
}

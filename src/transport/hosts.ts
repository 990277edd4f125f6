import { configurationError } from "../core/configuration-error.js";
import { NewStoreError } from "../core/newstore-error.js";
import type { Hosts } from "./policies/settings.js";

/** The options that hosts are made of. */
export interface HostOptions {
  /** Tenant name with its stage suffix, as in `acme-staging`. */
  readonly tenant?: string | undefined;
  /** Platform stage label. Default `p`; older set-ups also have `s` and `x`. */
  readonly stage?: string | undefined;
  /** Replaces `https://{tenant}.{stage}.newstore.net`. */
  readonly baseUrl?: string | undefined;
  /** Replaces the token endpoint, whole. */
  readonly tokenUrl?: string | undefined;
}

/** Tokens of every stage come from here (docs/platform/authentication-and-conventions.md#hosts). */
const IDENTITY_URL = "https://id.p.newstore.net";

/** A label of a host name. */
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * Works out where requests and secrets go. Pure.
 *
 * | given | requests go to | client secrets go to |
 * | --- | --- | --- |
 * | `tenant` | `https://{tenant}.p.newstore.net` | `https://id.p.newstore.net` |
 * | `tenant`, `stage` | `https://{tenant}.{stage}.newstore.net` | `https://id.p.newstore.net` |
 * | `baseUrl` on newstore.net | there | `https://id.p.newstore.net` |
 * | `baseUrl` elsewhere | there | nowhere: `tokenUrl` must say so, lest a test's secret goes to NewStore |
 * | `tokenUrl` | as above | there |
 * | `stage` and `baseUrl` | an error: only one of them can be meant | |
 */
export function resolveHosts({ tenant, stage, baseUrl, tokenUrl }: HostOptions): Hosts {
  checkLabel(
    "tenant",
    tenant,
    "give the tenant's name in lower case with its stage suffix, as in acme-staging, without a host or https://",
  );
  checkLabel("stage", stage, "give the label of the platform stage, as in p");
  if (stage !== undefined && baseUrl !== undefined) {
    throw new NewStoreError(
      "The options stage and baseUrl contradict each other: baseUrl is the whole host. Give one.",
      {
        kind: "configuration",
      },
    );
  }
  const ownBaseUrl = baseUrl === undefined ? undefined : checkUrl("baseUrl", baseUrl);
  const isNewStore = ownBaseUrl === undefined || /\.newstore\.net$/.test(new URL(ownBaseUrl).hostname);
  return {
    tenant,
    baseUrl: ownBaseUrl ?? (tenant === undefined ? undefined : `https://${tenant}.${stage ?? "p"}.newstore.net`),
    tokenUrl: tokenUrl === undefined ? undefined : checkUrl("tokenUrl", tokenUrl),
    identityUrl: isNewStore ? IDENTITY_URL : undefined,
  };
}

function checkLabel(name: string, value: string | undefined, advice: string): void {
  if (value === undefined || LABEL.test(value)) return;
  throw configurationError(name, `is ${JSON.stringify(value)}: ${advice}`);
}

/** The value of a wrong URL is not shown: it may hold a password. */
function checkUrl(name: string, value: string): string {
  const fail = (problem: string) => configurationError(name, problem);
  if (!URL.canParse(value)) throw fail("is no URL: give one like https://acme-staging.p.newstore.net");
  const url = new URL(value);
  if (url.username !== "" || url.password !== "")
    throw fail("holds a user name or password: give credentials as an option");
  if (url.search !== "" || url.hash !== "") throw fail("holds a query or a fragment: leave it out");
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname))) {
    throw fail("is not https: tokens and secrets would travel readable. Only loopback addresses may be http");
  }
  return url.href.replace(/(?<!\/)\/+$/, "");
}

export function isLoopback(hostname: string): boolean {
  return (
    hostname === "localhost" ||
    hostname.endsWith(".localhost") ||
    hostname === "[::1]" ||
    /^127(\.\d{1,3}){3}$/.test(hostname)
  );
}

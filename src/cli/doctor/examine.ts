import { isNewStoreError, type NewStoreError } from "../../core/newstore-error.js";
import type { NewStore } from "../../newstore.js";
import type { Finding } from "./finding.js";
import { PROBES, type Probe } from "./probes.js";

/** A doctor does not wait for long, and does not insist. */
const PATIENCE = { timeouts: { perAttemptMs: 15_000, totalMs: 15_000 }, retry: { retries: 0 } } as const;

/** Fetches a token. */
export async function checkToken(newstore: NewStore, stop: AbortSignal): Promise<Finding> {
  const startMs = performance.now();
  try {
    const signal = AbortSignal.any([stop, AbortSignal.timeout(PATIENCE.timeouts.totalMs)]);
    await newstore.transport.accessToken({ signal });
    return { ok: true, what: "token", detail: `granted in ${Math.round(performance.now() - startMs)} ms` };
  } catch (error) {
    return { ok: false, what: "token", detail: messageOf(error), advice: tokenAdvice(error) };
  }
}

/** Whether a host responds at all, whatever it says. */
export async function checkReach(baseUrl: string, stop: AbortSignal): Promise<Finding> {
  const what = "reach";
  const signal = AbortSignal.any([stop, AbortSignal.timeout(PATIENCE.timeouts.totalMs)]);
  try {
    const { status } = await fetch(baseUrl, { method: "HEAD", redirect: "manual", signal });
    return { ok: true, what, detail: `${baseUrl} responds (${status})` };
  } catch {
    const advice = "Is NEWSTORE_TENANT or NEWSTORE_BASE_URL right, and is the host open from this machine?";
    return { ok: false, what, detail: `${baseUrl} does not respond`, advice };
  }
}

interface PartsOptions {
  readonly report: (finding: Finding) => void;
  readonly signal: AbortSignal;
}

/** Reads something small from each part of the platform. */
export async function checkParts(newstore: NewStore, { report, signal }: PartsOptions): Promise<void> {
  for (const probe of PROBES) report(await checkPart(newstore, probe, signal));
}

async function checkPart(newstore: NewStore, probe: Probe, signal: AbortSignal): Promise<Finding> {
  const { what, notFound, call } = probe;
  const startMs = performance.now();
  try {
    await call(newstore, { ...PATIENCE, signal });
    return { ok: true, what, detail: `works (${Math.round(performance.now() - startMs)} ms)` };
  } catch (error) {
    if (notFound !== undefined && isNewStoreError(error) && error.status === 404 && error.errorCode !== undefined)
      return { ok: true, what, detail: notFound };
    return { ok: false, what, detail: messageOf(error), advice: partAdvice(error, probe) };
  }
}

function tokenAdvice(error: unknown): string {
  const { kind, status }: Partial<NewStoreError> = isNewStoreError(error) ? error : {};
  if (kind === "connection")
    return "Is the address right (NEWSTORE_TENANT, NEWSTORE_TOKEN_URL), and is it open from this machine?";
  if (kind === "timeout" || kind === "aborted")
    return "The token endpoint did not respond in time: is a proxy or firewall in the way?";
  if (status === 404)
    return "There is no such realm: NEWSTORE_TENANT is the tenant's name with its stage suffix, as in acme-staging.";
  if (kind === "authentication")
    return "Check NEWSTORE_CLIENT_ID and NEWSTORE_CLIENT_SECRET, and that they belong to this tenant: each stage has its own.";
  return "See the message; https://status.newstore.net says whether the platform is well.";
}

function partAdvice(error: unknown, { operation: { method, path, scopes = [] } }: Probe): string {
  const request = `${method} ${path}`;
  const { kind, status }: Partial<NewStoreError> = isNewStoreError(error) ? error : {};
  if (status === 401 || status === 403)
    return scopes.length === 0
      ? `The API client may not do this (${request}): let it have "Support Legacy APIs" or the scope for it.`
      : `The API client may not do this (${request}): give it the scope ${scopes.join(" and ")}.`;
  if (status === 404)
    return `This tenant has no ${request}: correct the path with the option \`endpoints\`, or ask NewStore whether it is switched on.`;
  if (kind === "connection")
    return "Is NEWSTORE_TENANT or NEWSTORE_BASE_URL right, and is the host open from this machine?";
  return `The request was ${request}.`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

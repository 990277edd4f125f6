import type { Environment } from "../../client/environment.js";
import { proxyAdvice } from "../../transport/proxy-advice.js";
import type { Finding } from "./finding.js";

/** A clock that is further off makes tokens look valid that have expired, or the other way round. */
const LARGEST_SKEW_MS = 30_000;

const PROXY_VARIABLES = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "NO_PROXY", "no_proxy"];

/** Whether the environment names a proxy, and whether it is used. Its address may hold a password. Pure. */
export function checkProxy(url: string, env: Environment, execArgv: readonly string[]): Finding {
  const named = PROXY_VARIABLES.filter((name) => (env[name] ?? "") !== "");
  const advice = proxyAdvice(url, { process: { env, execArgv } });
  if (advice !== undefined)
    return { ok: "note", what: "proxy", detail: "the environment names one that is not used", advice };
  if (named.length === 0) return { ok: true, what: "proxy", detail: "the environment names none" };
  return { ok: true, what: "proxy", detail: `${named.join(", ")} set` };
}

/** What a response said of the time, and when it was read. */
export interface ClockReading {
  readonly theirsMs: number;
  readonly oursMs: number;
}

/** Whether this machine's clock agrees with the platform's. Pure. */
export function checkClock(reading: ClockReading | undefined): Finding {
  const what = "clock";
  if (reading === undefined) return { ok: "note", what, detail: "no response said what time it is there" };
  const skewMs = reading.oursMs - reading.theirsMs;
  if (Math.abs(skewMs) <= LARGEST_SKEW_MS) return { ok: true, what, detail: "agrees with the platform's" };
  const detail = `this machine is ${Math.round(Math.abs(skewMs) / 1_000)} s ${skewMs > 0 ? "ahead of" : "behind"} the platform`;
  return { ok: false, what, detail, advice: "Set the clock, by NTP: tokens and dates of orders depend on it." };
}

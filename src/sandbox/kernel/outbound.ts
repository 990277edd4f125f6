import type { UrlLike } from "../../core/web-types.js";

/**
 * Where the sandbox itself may send requests, to fetch the files of imports and to deliver events: `loopback` is every
 * port of this machine, `any` is everywhere, and a list names origins like `http://127.0.0.1:3000`.
 */
export type Outbound = "loopback" | "any" | readonly string[];

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Whether an address is on this machine. */
export function isLoopback(address: string | UrlLike): boolean {
  if (!URL.canParse(String(address))) return false;
  const { hostname, protocol } = new URL(String(address));
  return LOOPBACK.test(hostname) && /^https?:$/.test(protocol);
}

/** Whether the sandbox may send a request to an address. */
export function mayReach(address: string | UrlLike, outbound: Outbound): boolean {
  if (!URL.canParse(String(address))) return false;
  if (outbound === "any") return /^https?:$/.test(new URL(String(address)).protocol);
  return outbound === "loopback" ? isLoopback(address) : outbound.includes(new URL(String(address)).origin);
}

/** The option as it is used: origins in one spelling. Throws a `TypeError` on what is none. */
export function checkOutbound(outbound: Outbound): Outbound {
  if (outbound === "loopback" || outbound === "any") return outbound;
  if (!Array.isArray(outbound)) throw new TypeError('outbound must be "loopback", "any" or a list of origins.');
  return outbound.map((origin) => {
    if (URL.canParse(origin) && /^https?:$/.test(new URL(origin).protocol)) return new URL(origin).origin;
    throw new TypeError(`outbound must list origins like "http://127.0.0.1:3000"; ${JSON.stringify(origin)} is none.`);
  });
}

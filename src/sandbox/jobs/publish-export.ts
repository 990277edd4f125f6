import { hashHex } from "../hash.js";
import type { World } from "../world.js";

/** Where files behind links are served. */
export const EXPORTS_PATH = "/__sandbox/exports/";

const DEFAULT_LINK_LIFETIME_MS = 60 * 60 * 1000;

/** Puts a file behind a link that carries its own proof and stops working (availabilities-export.md 4). */
export function publishExport(
  world: World,
  name: string,
  bytes: Uint8Array,
  contentType: string,
  madeAtMs: number,
): string {
  const token = `${world.ids.token(32)}-${hashHex(`${world.tenant}/${name}`).slice(0, 8)}`;
  const lifetimeMs = world.settings?.exportLinkLifetimeMs ?? DEFAULT_LINK_LIFETIME_MS;
  world.state.exports.files.set(token, {
    bytes,
    contentType,
    expiresAtMs: world.clock.nowMs() + lifetimeMs,
    etag: `"${contentHash(bytes)}"`,
    lastModifiedMs: madeAtMs,
  });
  return `${world.baseUrl()}${EXPORTS_PATH}${token}/${name}`;
}

/** 64 bits of FNV-1a in two halves: enough to tell one day's file from the next. */
function contentHash(bytes: Uint8Array): string {
  let [low, high] = [0x811c9dc5, 0xcbf29ce4];
  for (const byte of bytes) {
    low = Math.imul(low ^ byte, 0x01000193);
    high = Math.imul(high ^ byte ^ low, 0x01000193);
  }
  return [low, high].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}

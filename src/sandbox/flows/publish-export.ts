import { hashHex } from "../kernel/hash.js";
import type { World } from "../kernel/world.js";
import type { HeldFile } from "../state/exports.js";

/** Where files behind links are served. */
export const EXPORTS_PATH = "/__sandbox/exports/";

const DEFAULT_LINK_LIFETIME_MS = 60 * 60 * 1000;

/**
 * Puts a file behind a link that carries its own proof and stops working (docs/platform/availabilities-export.md#file).
 */
export function publishExport(
  world: World,
  name: string,
  content: HeldFile,
  contentType: string,
  madeAtMs: number,
): string {
  const token = `${world.secrets.token(32)}-${hashHex(`${world.tenant}/${name}`).slice(0, 8)}`;
  const lifetimeMs = world.settings?.exportLinkLifetimeMs ?? DEFAULT_LINK_LIFETIME_MS;
  world.state.exports.files.set(token, {
    content,
    contentType,
    expiresAtMs: world.clock.nowMs() + lifetimeMs,
    etag: `"${content.hash}"`,
    lastModifiedMs: madeAtMs,
  });
  return `${world.baseUrl}${EXPORTS_PATH}${token}/${name}`;
}

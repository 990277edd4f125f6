import { mayReach, type Outbound } from "../kernel/outbound.js";
import type { FileStore } from "../state/files.js";
import { fileNameOf } from "./control.js";

const TIMEOUT_MS = 30_000;

/**
 * Fetches the file of an import: from the sandbox's own file store, or over HTTP from where `outbound` allows. An `s3://` address is found in the store under its whole name.
 */
export async function fetchImportFile(
  uri: string,
  store: FileStore,
  ownOrigin: string,
  outbound: Outbound,
): Promise<Uint8Array> {
  const published = store.get(uri);
  if (published) return published.bytes;
  const url = new URL(uri);
  if (url.origin === new URL(ownOrigin).origin) {
    const file = store.get(fileNameOf(url.pathname) ?? "");
    if (!file) throw new Error("the sandbox's file store has no such file");
    return file.bytes;
  }
  if (!mayReach(url, outbound))
    throw new Error(`the sandbox may not fetch from there; its option outbound: ["${url.origin}"] allows it`);
  const response = await globalThis.fetch(url, { redirect: "error", signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!response.ok) throw new Error(`the server responded with ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

import { fileNameOf } from "./control.js";
import { isLoopback } from "./loopback.js";
import type { FileShelf } from "./state/files.js";

const TIMEOUT_MS = 30_000;

/**
 * Fetches the file of an import: from the sandbox's own shelf, or over HTTP from this machine. The sandbox never
 * reaches out to another one. An `s3://` address is found on the shelf under its whole name.
 */
export async function fetchImportFile(uri: string, shelf: FileShelf, ownOrigin: string): Promise<Uint8Array> {
  const published = shelf.get(uri);
  if (published) return published.bytes;
  const url = new URL(uri);
  if (url.origin === new URL(ownOrigin).origin) {
    const file = shelf.get(fileNameOf(url.pathname) ?? "");
    if (!file) throw new Error("there is no such file on the sandbox's shelf");
    return file.bytes;
  }
  if (!isLoopback(url)) throw new Error("the sandbox fetches from loopback addresses and from its own shelf only");
  const response = await globalThis.fetch(url, { redirect: "error", signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

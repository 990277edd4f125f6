import { NewStoreError } from "../core/newstore-error.js";

/** Whether this is a web page or a worker of one. Deno and server runtimes have no `document` and say otherwise. */
function isBrowser(): boolean {
  const { window, document, importScripts } = globalThis as Record<string, unknown>;
  return (window !== undefined && document !== undefined) || typeof importScripts === "function";
}

/**
 * Refuses to run in a browser.
 *
 * @throws {NewStoreError} kind `configuration`.
 */
export function refuseBrowser(allowed: boolean | undefined): void {
  if (allowed === true || !isBrowser()) return;
  throw new NewStoreError(
    "NewStore clients belong on a server: their tokens can read and change everything of the tenant, and everybody" +
      " can read what a browser holds. Call your own backend from here. If the token is harmless (a sandbox), set" +
      " dangerouslyAllowBrowser.",
    { kind: "configuration" },
  );
}

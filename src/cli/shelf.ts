import type { NewStoreOptions } from "../config/options.js";
import type { Publish } from "../imports/publish.js";
import { CommandError } from "./command.js";

const LOOPBACK = /^(localhost|.*\.localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Puts archives on the shelf of a sandbox on this machine. A real tenant has no shelf: where its files lie is up to
 * whoever runs the import, so there the command says so before anything is sent.
 *
 * @throws {CommandError} when the client does not talk to a sandbox on this machine.
 */
export async function sandboxShelf({ baseUrl }: NewStoreOptions): Promise<Publish> {
  if (baseUrl === undefined || !LOOPBACK.test(new URL(baseUrl).hostname)) throw noShelf();
  const shelf = `${baseUrl.replace(/\/+$/, "")}/__sandbox/files/`;
  return async ({ name, bytes, contentType }) => {
    const uri = shelf + encodeURIComponent(name);
    const body = bytes as Uint8Array<ArrayBuffer>;
    const { ok, status } = await fetch(uri, { method: "PUT", body, headers: { "content-type": contentType } });
    if (!ok) throw new Error(`There is no sandbox at ${baseUrl}: it answered ${status}.`);
    return uri;
  };
}

function noShelf(): CommandError {
  return new CommandError("this command imports into a sandbox only.", [
    "NewStore fetches an import file from an address (https:// or s3://), and this command has no place to put it.",
    "For a tenant, give the SDK a `publish` function, which stores the zip and answers its address:",
    "  new NewStore({ …, publish: async ({ name, bytes }) => uploadAndSign(name, bytes) })",
    "For a sandbox, start `newstore sandbox` and set NEWSTORE_BASE_URL and NEWSTORE_TOKEN_URL as it says.",
  ]);
}

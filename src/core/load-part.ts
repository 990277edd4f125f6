import { quotedCause } from "./cause.js";
import { NewStoreError } from "./newstore-error.js";

/**
 * Loads a part of the SDK that only some calls need. It can be gone: a deployment replaced the files while the process
 * ran, or a bundler left dynamic imports out.
 */
export async function loadPart<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (thrown) {
    const message =
      `A part of newstore-sdk could not be loaded, ${quotedCause(thrown)}. Nothing was sent. Restart the` +
      " process if its files were replaced, and let a bundler keep dynamic imports.";
    throw new NewStoreError(message, { kind: "configuration", cause: thrown });
  }
}

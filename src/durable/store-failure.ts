import { nameAndCode } from "../core/cause.js";
import { isInstance } from "../core/is-instance.js";
import { asSentence } from "../core/message.js";
import { isNewStoreError, NewStoreError } from "../core/newstore-error.js";
import { StoreHangs } from "./bounded-store.js";

/**
 * Why a store failed, as an error of the method that asked it. Not in its own words, nor in those of its causes: a driver
 * quotes what it could not write.
 *
 * @param what - the method, and what did not happen where that is to be said.
 */
export function storeFailure(what: string, thrown: unknown, advice = ""): NewStoreError {
  const isOwn = isNewStoreError(thrown);
  const isLate = isInstance(thrown, StoreHangs);
  const why = isOwn || isLate ? asSentence(thrown.message) : `the store threw ${nameAndCode(thrown)}.`;
  const kind = isOwn ? thrown.kind : isLate ? "timeout" : "connection";
  return new NewStoreError([`${what}: ${why}`, advice].filter(Boolean).join(" "), {
    kind,
    retryable: true,
    cause: isOwn ? thrown : new Error(nameAndCode(thrown)),
  });
}

/** Does something with a store for a method of the user's; whatever it throws is an error of the SDK. */
export async function withStore<T>(method: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    throw isNewStoreError(thrown) ? thrown : storeFailure(method, thrown);
  }
}

import { isNewStoreError, type NewStoreError } from "../../src/core/newstore-error.js";

/** The error that a promise, or what a function does, ends with. Fails where there is none, or one that is not the SDK's. */
export async function failureOf(work: PromiseLike<unknown> | (() => unknown)): Promise<NewStoreError> {
  let value: unknown;
  try {
    value = await (typeof work === "function" ? work() : work);
  } catch (error) {
    if (isNewStoreError(error)) return error;
    throw error;
  }
  throw new Error(`it did not fail but gave ${String(JSON.stringify(value)).slice(0, 500)}`);
}

import { quotedCause, safeCause } from "../../core/cause.js";
import { isNewStoreError, NewStoreError } from "../../core/newstore-error.js";

/**
 * Whatever a method throws is an error of the SDK. What is none comes of what the caller handed over: a getter, a proxy, an
 * iterator or a function that throws.
 */
export function ofFamily(method: string, thrown: unknown): NewStoreError {
  if (isNewStoreError(thrown)) return thrown;
  const message = `${method} failed: what it was given cannot be used, ${quotedCause(thrown)} was thrown.`;
  return new NewStoreError(message, { kind: "validation", cause: safeCause(thrown) });
}

/** Whether options have a member; what is no object, or lets nobody look into it, has none and is left to the call. */
export function hasOption<T extends object, K extends PropertyKey>(
  options: T | undefined,
  name: K,
): options is T & Readonly<Record<K, never>> {
  if (typeof options !== "object" || options === null) return false;
  try {
    return name in options;
  } catch {
    return false;
  }
}

/** What a method reads of its arguments before anything is sent. */
export function reading<T>(method: string, read: () => T): T {
  try {
    return read();
  } catch (thrown) {
    throw ofFamily(method, thrown);
  }
}

/**
 * Takes what nobody waits for: work that goes on beside a call, or what a function of the user gave. An async function
 * fits the type of one that gives nothing. A rejection would otherwise go unhandled, and may end the process.
 */
export function unheeded(given: unknown, onFailure: () => void = () => {}): void {
  // What is no object is no promise.
  if (Object(given) === given) Promise.resolve(given).catch(onFailure);
}

/** Whether a function of the user's gave a promise, where nobody waits for one: it is taken. */
export function isUnheededPromise(given: unknown): boolean {
  const { then } = Object(given ?? {}) as { readonly then?: unknown };
  if (typeof then !== "function") return false;
  unheeded(given);
  return true;
}

/**
 * Takes what nobody waits for: work that goes on beside a call, or what a function of the user gave. An async function
 * fits the type of one that gives nothing. A rejection would otherwise go unhandled, and may end the process.
 */
export function unheeded(given: unknown, onFailure: () => void = () => {}): void {
  // What is no object is no promise.
  if (typeof given === "object" && given !== null) Promise.resolve(given).catch(onFailure);
}

import type { TransportOptions } from "./create-transport.js";

/** Options that are groups: a change of one member leaves the others alone. */
const GROUPS = ["timeouts", "retry", "validate", "hooks", "headers", "endpoints"] as const;

/** Options with changes laid over them. `undefined` changes nothing. */
export function mergeOptions(options: TransportOptions, changes: TransportOptions): TransportOptions {
  const said = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const groups = GROUPS.flatMap((name) => {
    const change = changes[name];
    // What is no group at all is left for the part that checks it.
    return typeof change === "object" ? [[name, { ...options[name], ...change }] as const] : [];
  });
  return { ...options, ...said, ...Object.fromEntries(groups) };
}

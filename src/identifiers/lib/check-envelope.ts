import { NewStoreError } from "../../core/newstore-error.js";
import type { EventLike } from "./types.js";

/** Identifiers of what is no envelope would stay as they are, and nobody would notice. */
export function checkEnvelope(event: EventLike): void {
  const { name, payload } = (event ?? {}) as Partial<EventLike>;
  if (typeof name === "string" && typeof payload === "object" && payload !== null) return;
  const problem = typeof event === "string" ? "it is text: parse it with JSON.parse first" : "it is no event envelope";
  throw new NewStoreError(`mapEvent cannot map this: ${problem}. Give { name, payload, … } as NewStore sent it.`, {
    kind: "validation",
    issues: [{ path: "event", message: problem, rule: "envelope" }],
  });
}

/** One step of a JSON Patch (RFC 6902). */
export interface PatchStep {
  readonly op: string;
  readonly path: string;
  readonly value?: unknown;
}

/** Why a patch does not apply. */
export class PatchError extends Error {}

type Json = Record<string, unknown>;

/** Applies a patch to a document of nested objects and gives back a new one; all steps apply, or none. */
export function applyPatch(document: Json, steps: readonly PatchStep[]): Json {
  const copy = structuredClone(document);
  for (const step of steps) apply(copy, step);
  return copy;
}

// The platform documents add, replace and test; whether it takes remove, move and copy is UNKNOWN
// (docs/platform/delivery.md#service-levels).
function apply(document: Json, { op, path, value }: PatchStep): void {
  const keys = path.split("/").slice(1).map(unescapeKey);
  const last = keys.pop();
  const parent = keys.reduce<unknown>((node, key) => (isObject(node) ? own(node, key) : undefined), document);
  if (!path.startsWith("/") || last === undefined || !isObject(parent)) throw new PatchError(`${path} does not exist`);
  const exists = Object.hasOwn(parent, last);
  if (op !== "add" && !exists) throw new PatchError(`${path} does not exist`);
  if (op === "add" || op === "replace") {
    // Never an assignment: a key such as `__proto__` must become an ordinary member.
    Object.defineProperty(parent, last, { value, enumerable: true, configurable: true, writable: true });
    return;
  }
  if (op === "remove") {
    delete parent[last];
    return;
  }
  if (op !== "test") throw new PatchError(`the operation ${op} is not known`);
  if (JSON.stringify(parent[last]) !== JSON.stringify(value)) throw new PatchError(`the test of ${path} failed`);
}

function unescapeKey(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function own(node: Json, key: string): unknown {
  return Object.hasOwn(node, key) ? node[key] : undefined;
}

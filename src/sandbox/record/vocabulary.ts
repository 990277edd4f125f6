import * as z from "zod";
import type { OperationDescriptor } from "../../transport/operation.js";

/** Names of all properties that the contract knows in an operation's requests and answers. */
export type Vocabulary = ReadonlySet<string>;

const known = new Map<string, Promise<Vocabulary>>();

/**
 * Reads the vocabulary of an operation from its schemas. A property that is not in it came from nowhere we know, so its
 * text may be anything.
 */
export function vocabularyOf(operation: OperationDescriptor): Promise<Vocabulary> {
  const made = known.get(operation.id) ?? read(operation);
  known.set(operation.id, made);
  return made;
}

async function read(operation: OperationDescriptor): Promise<Vocabulary> {
  const { path, query, headers, body, responses } = await operation.schemas();
  const bodies = [...Object.values(body ?? {}), ...Object.values(responses).flatMap((byType) => Object.values(byType))];
  const names = new Set<string>();
  for (const schema of [path, query, headers, ...bodies])
    if (schema) collect(z.toJSONSchema(schema, { unrepresentable: "any", io: "input" }), names, new Set());
  return names;
}

function collect(node: unknown, names: Set<string>, seen: Set<unknown>): void {
  if (typeof node !== "object" || node === null || seen.has(node)) return;
  seen.add(node);
  const { properties } = node as { properties?: unknown };
  if (typeof properties === "object" && properties !== null)
    for (const name of Object.keys(properties)) names.add(name);
  for (const child of Object.values(node)) collect(child, names, seen);
}

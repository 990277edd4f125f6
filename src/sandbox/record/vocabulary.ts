import type { OperationDescriptor } from "../../core/operation.js";

/** Names of all properties that the contract knows in an operation's requests and responses. */
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
  // Loaded here, with zod: a sandbox that records nothing has no need of it. By a file of our own, since what builds
  // the CommonJS files knows how to load that.
  const { addPropertyNames } = await import("./property-names.js");
  const { path, query, headers, body, responses } = await operation.schemas();
  const bodies = [...Object.values(body ?? {}), ...Object.values(responses).flatMap((byType) => Object.values(byType))];
  const names = new Set<string>();
  for (const schema of [path, query, headers, ...bodies]) if (schema) addPropertyNames(schema, names);
  return names;
}

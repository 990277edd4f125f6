import { files as contract } from "../../../generated/import/files.js";
import { JsonListProblem, jsonListBatches, type Members } from "../../files/json-list.js";
import type { ZipEntry } from "../../files/zip-reader.js";
import type { FileSchemas, FileSchemasOf } from "../kernel/contract-source.js";
import { holdFile } from "../kernel/held-file.js";
import { textChunks } from "../kernel/text-chunks.js";
import type { World } from "../kernel/world.js";
import { checkItem, entityOf, failsJob, headProblem } from "../rules/import-file.js";
import type { AdmittedFile, ImportError, ImportJobRecord } from "../state/imports.js";
import { placeProblems } from "./apply-import.js";

type Item = Readonly<Record<string, unknown>>;

/** What a file of a job was found to be. */
export interface CheckedFile {
  /** Absent where the job fails. */
  readonly file?: AdmittedFile;
  readonly errors: readonly Omit<ImportError, "error_id">[];
  /** Why the whole job fails; absent: it goes on. */
  readonly fatal?: string;
}

/** Ends the reading of a file that fails its job. */
class Fatal extends Error {
  override readonly name = "Fatal";
}

/**
 * Checks one file of a job, piece by piece: what is held of it is compressed.
 *
 * | found | outcome |
 * | --- | --- |
 * | not `{ head, items }`, or a head outside the contract | the job fails |
 * | an item outside the contract or against a rule | listed under the job's errors, left out |
 * | a price with too many decimals | listed, and the job fails |
 *
 * See docs/platform/import.md#file-rules.
 */
export async function checkEntry(
  job: ImportJobRecord,
  entry: ZipEntry,
  world: World,
  schemasOf: FileSchemasOf,
): Promise<CheckedFile> {
  const errors: Omit<ImportError, "error_id">[] = [];
  try {
    const head = await headOf(entry);
    const { entity, schemas } = await entityIn(job, entry, schemasOf);
    const problem = headProblem(head, schemas.head);
    if (problem !== undefined) throw new Fatal(`${entry.name}: ${problem}`);
    checkSize(entry, entity);
    const found = { isFatal: false, count: 0 };
    const texts = keptItems(entry, { entity, head }, schemas, world, errors, found);
    const items = await holdFile(textChunksOf(texts));
    if (found.isFatal) throw new Fatal(`${entry.name}: Prices have more decimals than their currency allows.`);
    return { file: { entity, head, items, count: found.count }, errors };
  } catch (error) {
    if (error instanceof Fatal) return { errors, fatal: error.message };
    if (!(error instanceof JsonListProblem)) throw error;
    const isOther = error.isOtherJson;
    const why = isOther
      ? ": The file is not an object with the members head and items."
      : ` is not JSON: ${error.message}`;
    return { errors: [], fatal: `${entry.name}${why}` };
  }
}

/** The texts of a JSON array of the items that are taken over, a batch at a time. */
async function* keptItems(
  entry: ZipEntry,
  file: { readonly entity: string; readonly head: Item },
  schemas: FileSchemas,
  world: World,
  errors: Omit<ImportError, "error_id">[],
  found: { isFatal: boolean; count: number },
): AsyncGenerator<string[]> {
  const placeProblem = placeProblems(file, world);
  const { entity, head } = file;
  let index = 0;
  yield ["["];
  for await (const items of jsonListBatches(entry.chunks(), "items", () => {})) {
    const texts: string[] = [];
    for (const item of items as Item[]) {
      if (failsJob(entity, head, item)) found.isFatal = true;
      const problem = checkItem(entity, head, item, index, schemas.item) ?? placeProblem(item);
      index += 1;
      if (problem !== undefined) errors.push(problem);
      else texts.push(found.count++ === 0 ? JSON.stringify(item) : `,${JSON.stringify(item)}`);
    }
    yield texts;
  }
  yield ["]"];
}

async function* textChunksOf(batches: AsyncIterable<string[]>): AsyncGenerator<Uint8Array> {
  for await (const texts of batches) yield* textChunks(texts);
}

/** The head stands before the items as a rule; only where it does not, the file is read through for it. */
async function headOf(entry: ZipEntry): Promise<Item> {
  const seen: { members?: Members } = {};
  const onMembers = (members: Members) => {
    seen.members = members;
  };
  for await (const _ of jsonListBatches(entry.chunks(), "items", onMembers))
    if (isObject(seen.members?.["head"])) break;
  const head = seen.members?.["head"];
  if (isObject(head)) return head;
  throw new JsonListProblem("it has no head", true);
}

/**
 * docs/platform/import.md#limits: what becomes of a longer file is UNKNOWN; here its job fails, so that a program which
 * does not split its files finds out.
 */
function checkSize({ name, size }: ZipEntry, entity: string): void {
  const { maxBytes = Number.POSITIVE_INFINITY } = contract[entity as keyof typeof contract]?.limits ?? {};
  if (size > maxBytes) throw new Fatal(`${name}: The file has ${size} bytes; ${entity} may have ${maxBytes}.`);
}

async function entityIn(job: ImportJobRecord, entry: ZipEntry, schemasOf: FileSchemasOf) {
  const entity = entityOf(job.entities, job.entities.length > 1 ? await firstItem(entry) : undefined);
  const schemas = entity === undefined ? undefined : await schemasOf(entity);
  if (entity !== undefined && schemas !== undefined) return { entity, schemas };
  throw new Fatal(`${entry.name} holds none of: ${job.entities.join(", ")}.`);
}

async function firstItem(entry: ZipEntry): Promise<Item | undefined> {
  for await (const [first] of jsonListBatches(entry.chunks(), "items", () => {})) return first as Item;
  return undefined;
}

function isObject(value: unknown): value is Item {
  return typeof value === "object" && value !== null;
}

import { limits } from "../../../generated/import/operations.js";
import { looksLikeZip, unzip } from "../../files/zip-reader.js";
import { routeOnHold } from "../flows/route.js";
import { type CheckedFile, checkImportFile, entityOf, type FileSchemas } from "../rules/import-file.js";
import type { ImportError, ImportJobRecord } from "../state/imports.js";
import type { World } from "../world.js";
import { admitFile, applyFile, deleteAbsent } from "./apply-import.js";

/** Finds the schemas of an import file by entity. */
export type FileSchemasOf = (entity: string) => Promise<FileSchemas | undefined>;

/** Processes a job whose turn has come. Whatever goes wrong ends in the job's state, never in an exception. */
export async function runImport(job: ImportJobRecord, world: World, schemasOf: FileSchemasOf): Promise<void> {
  if (job.state !== "waiting") return;
  const reason = await process(job, world, schemasOf).catch((error: unknown) => messageOf(error));
  // A call may have set the job to failed while its file was on the way; that verdict stands.
  if ((job.state as string) !== "waiting") return;
  job.state = reason === undefined ? "finished" : "failed";
  job.completed_at = world.clock.iso();
  if (reason !== undefined) job.reason = reason;
}

/** Does the work; gives back why the job failed. */
async function process(job: ImportJobRecord, world: World, schemasOf: FileSchemasOf): Promise<string | undefined> {
  // import.md 2: stock cannot be replaced as a whole.
  if (job.full && job.entities.includes("availabilities")) return "A full import of availabilities is not supported.";
  const uri = job.transformed_uri ?? job.source_uri;
  const bytes = await world.fetchFile(uri).catch((error: unknown) => {
    throw new Error(`The file at ${withoutQuery(uri)} could not be fetched: ${messageOf(error)}`);
  });
  if (!looksLikeZip(bytes)) return "The file is not a zip archive.";
  const files = await unzip(bytes);
  const { minFilesPerZip, maxFilesPerZip } = limits;
  if (files.length < minFilesPerZip || files.length > maxFilesPerZip)
    return `The archive holds ${files.length} files; ${minFilesPerZip} to ${maxFilesPerZip} are allowed.`;
  const checked: CheckedFile[] = [];
  for (const file of files) checked.push(await checkEntry(job, file, schemasOf));
  for (const file of checked) addErrors(job, file.errors);
  const fatal = checked.find((file) => file.fatal !== undefined);
  if (fatal) return fatal.fatal;
  const admitted: CheckedFile[] = [];
  for (const one of checked) {
    const { file, errors } = admitFile(one, world);
    admitted.push(file);
    job.applied[file.entity] = (job.applied[file.entity] ?? 0) + file.items.length;
    addErrors(job, errors);
  }
  // import.md 2: what a finished job brought is seen minutes later.
  const lagMs = world.settings?.visibilityLagMs ?? 0;
  world.state.imports.hidden.set(job.import_id, admitted);
  if (lagMs > 0) world.later(lagMs, { kind: "show-import", importId: job.import_id });
  else showImport(job.import_id, world);
  return undefined;

  function addErrors(to: ImportJobRecord, errors: readonly Omit<ImportError, "error_id">[]): void {
    for (const error of errors) {
      to.errors.push({ error_id: world.ids.uuidFor(`${to.import_id}/${to.errors.length}`), ...error });
    }
  }
}

/** Lets everybody see what a job brought. */
export function showImport(importId: string, world: World): void {
  const { imports } = world.state;
  const files = imports.hidden.get(importId);
  if (files === undefined) return;
  imports.hidden.delete(importId);
  for (const file of files) applyFile(file, world);
  if (imports.get(importId)?.full) deleteAbsent(files, world);
  // in-store-pickup.md 6: units on hold wait until stock is found.
  if (files.some((file) => file.entity === "availabilities")) routeOnHold(world);
}

async function checkEntry(
  job: ImportJobRecord,
  file: { readonly name: string; readonly bytes: Uint8Array },
  schemasOf: FileSchemasOf,
): Promise<CheckedFile> {
  const nothing = { entity: "", head: {}, items: [], errors: [] };
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(file.bytes));
  } catch (error) {
    return { ...nothing, fatal: `${file.name} is not JSON: ${messageOf(error)}` };
  }
  const entity = entityOf(job.entities, json);
  const schemas = entity === undefined ? undefined : await schemasOf(entity);
  if (entity === undefined || !schemas)
    return { ...nothing, fatal: `${file.name} holds none of: ${job.entities.join(", ")}.` };
  const checked = checkImportFile(entity, json, schemas);
  return checked.fatal === undefined ? checked : { ...checked, fatal: `${file.name}: ${checked.fatal}` };
}

/** A signed link is a secret; its path is enough to know the file. */
function withoutQuery(uri: string): string {
  return uri.split("?")[0] ?? uri;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

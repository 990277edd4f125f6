import { limits } from "../../../generated/import/limits.js";
import { looksLikeZip } from "../../files/zip-format.js";
import { readZip } from "../../files/zip-reader.js";
import type { FileSchemasOf } from "../kernel/contract-source.js";
import type { World } from "../kernel/world.js";
import type { ImportError, ImportJobRecord } from "../state/imports.js";
import { applyFiles, deleteAbsent, mapLocations } from "./apply-import.js";
import { type CheckedFile, checkEntry } from "./check-import.js";
import { routeOnHold } from "./route.js";

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
  // docs/platform/import.md#full-or-partial: stock cannot be replaced as a whole.
  if (job.full && job.entities.includes("availabilities")) return "A full import of availabilities is not supported.";
  const uri = job.transformed_uri ?? job.source_uri;
  const bytes = await world.fetchFile(uri).catch((error: unknown) => {
    throw new Error(`The file at ${withoutQuery(uri)} could not be fetched: ${messageOf(error)}`);
  });
  if (!looksLikeZip(bytes)) return "The file is not a zip archive.";
  const entries = readZip(bytes);
  const { minFilesPerZip, maxFilesPerZip } = limits;
  if (entries.length < minFilesPerZip || entries.length > maxFilesPerZip)
    return `The archive holds ${entries.length} files; ${minFilesPerZip} to ${maxFilesPerZip} are allowed.`;
  const checked: CheckedFile[] = [];
  for (const entry of entries) checked.push(await checkEntry(job, entry, world, schemasOf));
  const fatal = checked.find((file) => file.fatal !== undefined);
  const admitted = fatal === undefined ? checked.flatMap(({ file }) => file ?? []) : [];
  for (const file of admitted) {
    addErrors(mapLocations(file, world));
    job.applied[file.entity] = (job.applied[file.entity] ?? 0) + file.count;
  }
  for (const { errors } of checked) addErrors(errors);
  if (fatal) return fatal.fatal;
  // docs/platform/import.md#process: what a finished job brought is seen minutes later.
  const lagMs = world.settings?.visibilityLagMs ?? 0;
  world.state.imports.hidden.set(job.import_id, admitted);
  if (lagMs > 0) world.later(lagMs, { kind: "show-import", importId: job.import_id });
  else await showImport(job.import_id, world);
  return undefined;

  function addErrors(errors: readonly Omit<ImportError, "error_id">[]): void {
    for (const error of errors)
      job.errors.push({ error_id: world.ids.uuidFor(`${job.import_id}/${job.errors.length}`), ...error });
  }
}

/** Lets everybody see what a job brought. */
export async function showImport(importId: string, world: World): Promise<void> {
  const { imports } = world.state;
  const files = imports.hidden.get(importId);
  if (files === undefined) return;
  imports.hidden.delete(importId);
  await applyFiles(files, world);
  if (imports.get(importId)?.full) await deleteAbsent(files, world);
  // docs/platform/in-store-pickup.md#stores-without-stock: units on hold wait until stock is found.
  if (files.some((file) => file.entity === "availabilities")) routeOnHold(world);
}

/** A signed link is a secret; its path is enough to know the file. */
function withoutQuery(uri: string): string {
  return uri.split("?")[0] ?? uri;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

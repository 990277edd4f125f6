import { basename } from "node:path";
import type { RowProblem } from "../../bulk/index.js";
import { isNewStoreError } from "../../core/newstore-error.js";
import type { NewStore } from "../../newstore.js";
import type { ImportOptions } from "../../resources/import/options.js";
import type { StartedImport } from "../../resources/import/result.js";
import { ONE_OF } from "../lib/file-kind.js";
import type { Io } from "../lib/io.js";
import { plain } from "../lib/plain.js";
import { counted } from "../lib/rate.js";
import { type KeptImport, keptImport } from "./kept-import.js";
import type { OpenFile } from "./open-file.js";
import { goingOn, problemLine } from "./outcome-lines.js";
import { LogLines, progressLine } from "./progress-lines.js";

/** How files are imported, beside how they are read. */
export interface ImportingOptions {
  readonly options: ImportOptions;
  readonly isSkipping: boolean;
  readonly isWaiting: boolean;
  /** Folder that keeps how far each file is. */
  readonly checkpoints: string | undefined;
  /** Whether what is kept there is gone on with. */
  readonly isResuming: boolean;
  /** How the jobs are polled. */
  readonly poll: { readonly intervalMs?: number; readonly maxIntervalMs?: number };
}

/** What became of a file. */
export interface FileOutcome {
  readonly file: string;
  readonly kind: string;
  readonly items: number;
  readonly skipped: number;
  /** Items that were sent although something looks wrong with them. */
  readonly warnings: number;
  readonly refused: number;
  readonly jobs: readonly string[];
}

const MOST_SHOWN = 10;

/** Imports one file, tells what happens meanwhile, and what was left out. */
export async function importOne(
  newstore: NewStore,
  file: OpenFile,
  how: ImportingOptions,
  io: Io,
): Promise<FileOutcome> {
  const name = basename(file.path);
  const rows: RowProblem[] = [];
  let unreadable = 0;
  const onInvalid = (problem: RowProblem) => {
    unreadable += 1;
    if (rows.length < MOST_SHOWN) rows.push(problem);
  };
  const items = file.items({ signal: io.signal, ...(how.isSkipping && { onInvalid }) });
  const { kind, head } = file;
  const kept = how.checkpoints === undefined ? undefined : await keptImport(how.checkpoints, file.path, [kind, head]);
  if (kept?.isOfOlder) io.err(`${name}: what --checkpoint kept was of other content of this file; it begins anew.`);
  const { started, jobs } = await start(newstore, file, name, items, how, kept, io);
  const { skipped, warnings } = started;
  for (const { line, message } of rows) io.err(`${name}:${line}: ${plain(message)}`);
  for (const problem of skipped.problems.slice(0, MOST_SHOWN)) io.err(problemLine(name, problem));
  for (const problem of warnings.problems.slice(0, MOST_SHOWN)) io.err(problemLine(name, problem, "warning: "));
  const refused = how.isWaiting && started.jobs.length > 0 ? await waitFor(newstore, name, started, how, kept, io) : 0;
  // What was waited for needs no going on.
  if (how.isWaiting) await kept?.forget();
  const left = unreadable + skipped.items;
  const parts = [
    counted(started.items, ONE_OF[file.kind], file.kind),
    ...(left > 0 ? [`${left.toLocaleString("en-US")} skipped`] : []),
    ...(warnings.items > 0 ? [`${warnings.items.toLocaleString("en-US")} with a warning`] : []),
    ...(how.options.dryRun ? ["nothing was sent"] : [`${refused.toLocaleString("en-US")} refused`]),
  ];
  const where = how.options.dryRun ? "" : ` (${jobs.map((id) => `job ${id}`).join(", ") || "no job"})`;
  io.out(`${name}: ${parts.join(", ")}${where}`);
  return {
    file: file.path,
    kind: file.kind,
    items: started.items,
    skipped: left,
    warnings: warnings.items,
    refused,
    jobs,
  };
}

async function start(
  newstore: NewStore,
  file: OpenFile,
  name: string,
  items: AsyncIterable<object>,
  { options, isResuming }: ImportingOptions,
  kept: KeptImport | undefined,
  io: Io,
): Promise<{ readonly started: StartedImport; readonly jobs: readonly string[] }> {
  const log = new LogLines();
  const created: string[] = [];
  const going = new Set<string>();
  io.atStop(() => goingOn(name, created, going, kept !== undefined));
  const checkpoint = kept?.store;
  const watched: Pick<ImportOptions, "signal" | "onProgress"> = {
    signal: io.signal,
    onProgress(progress) {
      const reading = { bytes: file.bytes, bytesRead: file.bytesRead() };
      if (progress.step === "created" && progress.jobId !== undefined) created.push(progress.jobId);
      if (progress.step === "started" && progress.jobId !== undefined) going.add(progress.jobId);
      io.progress(progressLine(name, progress, reading));
      const line = io.hasProgress ? undefined : log.of(name, progress, reading);
      if (line !== undefined) io.err(line);
    },
  };
  const { gapMs } = options;
  const left = checkpoint && isResuming ? await newstore.imports.resume(checkpoint, { ...watched, gapMs }) : undefined;
  if (left !== undefined) io.err(`${name}: goes on with what was begun before; the file is not read again.`);
  const started = left ?? (await send(newstore, file, items, { ...options, ...watched, checkpoint }));
  return { started, jobs: started.jobs.map(({ id }) => id) };
}

async function waitFor(
  newstore: NewStore,
  name: string,
  started: StartedImport,
  { poll }: ImportingOptions,
  kept: KeptImport | undefined,
  io: Io,
): Promise<number> {
  const waiting = newstore.imports.wait(started, {
    ...poll,
    signal: io.signal,
    onState: (state, id) => io.progress(`job ${id}: ${plain(state)}`),
  });
  const { errors } = await waiting.catch(async (error: unknown) => {
    // Going on would wait for the same failure again.
    if (kept !== undefined && isNewStoreError(error, "job")) {
      await kept.forget();
      io.err(`${name}: its job has failed; the next run imports the file anew.`);
    }
    throw error;
  });
  for (const error of errors.slice(0, MOST_SHOWN))
    io.out(`  ${plain(error.entity_type)} ${plain(error.entity_id)}: ${plain(error.reason)}`);
  if (errors.length > MOST_SHOWN) io.out(`  … and ${counted(errors.length - MOST_SHOWN, "more", "more")}`);
  return errors.length;
}

/** What the file holds is checked by the SDK against the contract, item by item, before anything is sent. */
function send(
  { catalog, inventory }: NewStore,
  { kind, head }: OpenFile,
  items: AsyncIterable<object>,
  options: ImportOptions,
): Promise<StartedImport> {
  // Unchecked until then: what a file holds is anybody's guess.
  const [rows, top] = [items as AsyncIterable<never>, head as never];
  if (kind === "products") return catalog.importProducts(rows, top, options);
  if (kind === "categories") return catalog.importCategories(rows, top, options);
  if (kind === "prices") return catalog.importPrices(rows, top, options);
  return inventory.importStock(rows, top, options);
}

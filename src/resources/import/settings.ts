import { limits as platformLimits } from "../../../generated/import/limits.js";
import { configurationError } from "../../core/configuration-error.js";
import { NewStoreError } from "../../core/newstore-error.js";
import type { FileDescriptor } from "../../core/operation.js";
import { resolveTimeouts, resolveValidate } from "../../core/options.js";
import type { CallOptions, ValidationMode } from "../../core/request.js";
import { requireMs } from "../../core/require-number.js";
import { written } from "../../core/shown.js";
import type { FacadeContext } from "../lib/context.js";
import { checkPublish, type Publish } from "../lib/publish.js";
import { checkCheckpoint, type ImportCheckpoint } from "./checkpoint.js";
import { type FileLimits, fileLimits } from "./file-limits.js";
import type { UnclearJob } from "./jobs.js";
import { noFunction } from "./no-function.js";
import type { ImportOptions, ResumeOptions } from "./options.js";

const DEFAULT_PROVIDER = "newstore-sdk";
const DEFAULT_GAP_MS = platformLimits.secondsBetweenSplitJobs * 1_000;
const DEFAULT_QUEUE_TIMEOUT_MS = 3_600_000;

const UNCLEAR_JOB: readonly unknown[] = ["throw", "create"] satisfies readonly UnclearJob[];

/** An import's options, checked and with the client's laid below. */
export interface ImportSettings {
  /** `undefined` in a dry run. */
  readonly publish: Publish | undefined;
  readonly checkpoint: ImportCheckpoint | undefined;
  readonly provider: string;
  readonly label: string | undefined;
  readonly full: boolean | undefined;
  readonly revision: number | undefined;
  readonly onInvalid: ImportOptions["onInvalid"];
  readonly onProgress: ImportOptions["onProgress"];
  readonly mode: ValidationMode;
  readonly fileLimits: FileLimits;
  readonly gapMs: number;
  readonly queueTimeoutMs: number;
  readonly unclearJob: UnclearJob;
  /** Longest wait for the user's source and publisher. */
  readonly totalMs: number;
  readonly callOptions: CallOptions;
}

/** @throws {NewStoreError} kind `configuration` or `validation`, before an item is read. */
export function importSettings(context: FacadeContext, file: FileDescriptor, options: ImportOptions): ImportSettings {
  const { publish = context.publish, provider = DEFAULT_PROVIDER, name: label, full, revision, ...others } = options;
  const { maxFileBytes, maxFileItems, onInvalid, dryRun = false, ...timing } = others;
  const { checkpoint, ...timed } = timing;
  const { callOptions, ...jobs } = timingOf(timed);
  if (publish === undefined && !dryRun) throw noPublisher(file);
  checkPublish(publish);
  if (checkpoint !== undefined) checkCheckpoint(checkpoint);
  if (full === true && !file.fullAllowed) throw fullRefused(file);
  if (full === true && onInvalid !== undefined && onInvalid !== "throw") throw fullWithGaps();
  if (onInvalid !== undefined && typeof onInvalid !== "function" && onInvalid !== "throw" && onInvalid !== "skip")
    throw configurationError("onInvalid", `is ${written(onInvalid)}: give "throw", "skip" or a function`);
  const { totalMs } = resolveTimeouts(context.timeouts, callOptions.timeouts);
  const { requests: mode } = resolveValidate(context.validate, callOptions.validate);
  return {
    ...{ provider, label, full, revision, onInvalid, mode, totalMs, callOptions, ...jobs },
    publish: dryRun ? undefined : publish,
    checkpoint: dryRun ? undefined : checkpoint,
    fileLimits: fileLimits(file, maxFileBytes, maxFileItems),
  };
}

/** How the jobs of an import are started, checked. */
export function timingOf(given: ResumeOptions) {
  const {
    gapMs = DEFAULT_GAP_MS,
    queueTimeoutMs = DEFAULT_QUEUE_TIMEOUT_MS,
    unclearJob = "throw",
    onProgress,
    ...others
  } = given;
  if (onProgress !== undefined && typeof onProgress !== "function") throw noFunction("onProgress", onProgress);
  for (const [option, value] of Object.entries({ gapMs, queueTimeoutMs })) requireMs(option, value, "0 or more");
  if (!UNCLEAR_JOB.includes(unclearJob))
    throw configurationError("unclearJob", `is ${written(unclearJob)}: give "throw" or "create"`);
  const callOptions: CallOptions = others;
  return { gapMs, queueTimeoutMs, unclearJob, onProgress, callOptions };
}

function noPublisher(file: FileDescriptor): NewStoreError {
  return new NewStoreError(
    `The ${file.name} import has nowhere to put its zip: NewStore fetches it from an address. Give a \`publish\`` +
      " function to the client or to this call; it stores the bytes and returns their URL.",
    { kind: "configuration" },
  );
}

function fullRefused(file: FileDescriptor): NewStoreError {
  const message = `the platform fails a full import of ${file.name}: leave \`full\` out`;
  return new NewStoreError(`The ${file.name} import was not sent: ${message}.`, {
    kind: "validation",
    issues: [{ path: "full", message, rule: "full-not-allowed" }],
  });
}

/** How much a full import deletes is not known: another catalog's products may be among it. */
export function severalInFull(): NewStoreError {
  return configurationError(
    "full",
    "is true for several catalogs or locales, and how far a full import deletes is not stated: import each by itself",
  );
}

function fullWithGaps(): NewStoreError {
  return configurationError(
    "onInvalid",
    'leaves items out, and a full import deletes what it does not hold: give "throw", or leave `full` out',
  );
}

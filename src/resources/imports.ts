import type {
  ImportJob,
  ImportJobAnswer,
  ImportJobError,
  ImportJobErrorList,
  ImportJobList,
  ImportJobState,
} from "../../generated/import/types.js";
import { type Call, fromResponse } from "../core/call.js";
import { fixedOptions } from "../core/fixed-options.js";
import { loadPart } from "../core/load-part.js";
import type { CallOptions } from "../core/request.js";
import { refuseUnknown } from "../core/unknown-option.js";
import type { ImportCheckpoint } from "./import/checkpoint.js";
import type { ResumeOptions } from "./import/options.js";
import type { StartedImport } from "./import/result.js";
import {
  callOptionsOf,
  checkJobs,
  type ImportJobs,
  type ImportOutcome,
  type WaitOptions,
} from "./import/wait-options.js";
import { asMethod, inWordsOf, withWords } from "./lib/as-method.js";
import { reading } from "./lib/of-family.js";
import { Resource } from "./lib/resource.js";
import { unusable } from "./lib/unusable.js";

/** What the wire's id of a job is called here. */
const ID = { "path.import_id": "id" };

/** Import jobs: what became of what was imported. */
export class Imports extends Resource {
  /**
   * Reads one job.
   *
   * @throws {NewStoreError} kind `api` with `status` 404 when there is none.
   *
   * @example
   * ```ts
   * const [job] = started.jobs;
   * if (job !== undefined) console.log((await newstore.imports.get(job.id)).state);
   * ```
   */
  get(id: string, options?: CallOptions): Call<ImportJob> {
    const call = this.context.api.import.showImportJob({ path: { import_id: id } }, options);
    return asMethod({ method: "imports.get", names: ID }, call);
  }

  /**
   * Lists jobs. Jobs that were created and never started count against the platform's limit of open jobs.
   *
   * @example
   * ```ts
   * const { items } = await newstore.imports.list({ state: "received" });
   * ```
   */
  list(given: { readonly state?: ImportJobState | undefined } = {}, options?: CallOptions): Call<ImportJobList> {
    let state: ImportJobState | undefined;
    const read = () => {
      refuseUnknown(given, ["state"]);
      state = given.state;
    };
    const problem = problemOf(() => reading("imports.list", read));
    if (problem !== undefined) return fromResponse(Promise.reject(problem));
    const query = state === undefined ? {} : { "filter[state]": state };
    const call = this.context.api.import.listImportJobs({ query }, options);
    return asMethod(
      { method: "imports.list", names: { "query.filter[state]": "state", 'query["filter[state]"]': "state" } },
      call,
    );
  }

  /**
   * Waits until all jobs of an import are done, and reads what went wrong with single items.
   *
   * @throws {NewStoreError} as for a single job; the other jobs have been waited for by then.
   *
   * @example
   * ```ts
   * const started = await newstore.catalog.importProducts(products, head);
   * const { isComplete, errors } = await newstore.imports.wait(started, { timeoutMs: 30 * 60_000 });
   * if (!isComplete) for (const { entity_id, reason } of errors) console.warn(entity_id, reason);
   * ```
   */
  wait(started: ImportJobs, options?: WaitOptions): Promise<ImportOutcome>;
  /**
   * Waits until a job is done. `finished` means processed, not yet visible: that takes minutes, rarely a day. Single
   * items may have failed: see {@link Imports.errors}.
   *
   * @throws {NewStoreError} kind `job` when it failed, with its reason; kind `timeout` after `timeoutMs`: the job goes on.
   *
   * @example
   * ```ts
   * const { items } = await newstore.imports.list({ state: "waiting" });
   * for (const { import_id } of items) await newstore.imports.wait(import_id, { timeoutMs: 30 * 60_000 });
   * ```
   */
  wait(id: string, options?: WaitOptions): Promise<ImportJob>;
  wait(what: string | ImportJobs, options: WaitOptions = {}): Promise<ImportJob | ImportOutcome> {
    return withWords({ method: "imports.wait", names: ID }, async () => {
      const own = fixedOptions(options);
      const { waitForImport, waitForImports } = await loadPart(() => import("./import/wait-for-import.js"));
      if (typeof what === "string") return waitForImport(this.context, what, own);
      checkJobs(what);
      return waitForImports(this.context, what, own, (id) => this.errors(id, callOptionsOf(own)));
    });
  }

  /**
   * What went wrong with single items of a job, or of all jobs of an import. Both forms of the response that the sources show are read.
   *
   * @example
   * ```ts
   * const errors = await newstore.imports.errors(started);
   * ```
   */
  async errors(what: string | ImportJobs, options?: CallOptions): Promise<readonly ImportJobError[]> {
    return withWords({ method: "imports.errors", names: ID }, async () => {
      const own = fixedOptions(options);
      if (typeof what === "string") return this.#errorsOf(what, own);
      checkJobs(what);
      const lists: (readonly ImportJobError[])[] = [];
      for (const { id } of what.jobs) lists.push(await this.#errorsOf(id, own));
      return lists.flat();
    });
  }

  async #errorsOf(id: string, options: CallOptions | undefined): Promise<readonly ImportJobError[]> {
    const call = this.context.api.import.listImportJobErrors({ path: { import_id: id } }, options);
    const words = { method: "imports.errors", names: ID };
    const response = await asMethod(words, call).withResponse();
    const list: ImportJobErrorList | null | undefined = response.data;
    if (Array.isArray(list)) return list;
    if (Array.isArray(list?.items)) return list.items;
    // `{}` is a list without entries; `null` or a text says nothing about errors.
    if (typeof list === "object" && list !== null && list.items === undefined) return [];
    throw inWordsOf(words, unusable(response, "listImportJobErrors", "is no list of errors"));
  }

  /**
   * Goes on with an import after a crash: creates and starts the jobs that are missing, and none a second time. A job
   * that was created without anybody noting it is found by name and address of its archive, started or not; where the
   * platform's lists do not tell for sure whether it exists, none is created and the call fails.
   *
   * @param checkpoint - what the import was given.
   * @returns what the import would have given back, also when it had been started whole; `undefined` when not all files
   * were published: then no job exists, and the import is to be done again, with the same checkpoint.
   *
   * @throws {NewStoreError} kind `connection` when the checkpoint fails; with `outcomeUnknown` where a job may exist and
   * cannot be found, with how to go on (see `unclearJob`); else as {@link Catalog.importProducts}.
   *
   * @example
   * ```ts
   * const left = await newstore.imports.resume(checkpoint);
   * const started = left ?? (await newstore.catalog.importProducts(products, head, { checkpoint }));
   * await newstore.imports.wait(started);
   * ```
   */
  resume(checkpoint: ImportCheckpoint, options: ResumeOptions = {}): Promise<StartedImport | undefined> {
    return withWords({ method: "imports.resume" }, async () => {
      const own = fixedOptions(options);
      const { resumeImport } = await loadPart(() => import("./import/resume.js"));
      return resumeImport(this.context, checkpoint, own);
    });
  }

  /**
   * Starts a job that was created and forgotten in `received`, where it counts as open.
   *
   * @param uri - address of the zip. Default: the job's own `source_uri`, which holds it for jobs of this SDK.
   *
   * @throws {NewStoreError} kind `rate_limit` when too many jobs are open.
   *
   * @example
   * ```ts
   * const { items } = await newstore.imports.list({ state: "received" });
   * for (const { import_id } of items) await newstore.imports.start(import_id);
   * ```
   */
  async start(id: string, uri?: string, options?: CallOptions): Promise<ImportJobAnswer> {
    const own = fixedOptions(options);
    const address = uri ?? (await this.get(id, own)).source_uri;
    const body = { transformed_uri: address ?? "" };
    const call = this.context.api.import.startImportJob({ path: { import_id: id }, body }, own);
    return asMethod({ method: "imports.start", names: { ...ID, "body.transformed_uri": "uri" } }, call);
  }

  /**
   * Gives a job up that was never started, so that it no longer counts as open.
   *
   * @example
   * ```ts
   * const { items } = await newstore.imports.list({ state: "received" });
   * for (const { import_id } of items) await newstore.imports.fail(import_id, "superseded");
   * ```
   */
  fail(id: string, reason: string, options?: CallOptions): Call<ImportJobAnswer> {
    const call = this.context.api.import.failImportJob({ path: { import_id: id }, body: { reason } }, options);
    return asMethod({ method: "imports.fail", names: { ...ID, "body.reason": "reason" } }, call);
  }
}

/** What some work throws. */
function problemOf(work: () => void): unknown {
  try {
    return work();
  } catch (problem) {
    return problem;
  }
}

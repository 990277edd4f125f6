import { showImportJob } from "../../generated/import/operations.js";
import type {
  ImportJob,
  ImportJobAnswer,
  ImportJobError,
  ImportJobErrorList,
  ImportJobList,
  ImportJobState,
} from "../../generated/import/types.js";
import type { FacadeContext } from "../context.js";
import { asSentence } from "../errors/message.js";
import { NewStoreError } from "../errors/newstore-error.js";
import { type PollOptions, poll } from "../polling/poll.js";
import type { Call } from "../transport/call.js";
import type { CallOptions } from "../transport/transport.js";

/** How an import job is waited for. */
export interface WaitOptions extends PollOptions {
  /** Called with the job's state each time it was asked for. */
  readonly onState?: ((state: ImportJobState) => void) | undefined;
}

/** Import jobs: what became of what was imported. */
export class Imports {
  readonly #context: FacadeContext;

  constructor(context: FacadeContext) {
    this.#context = context;
  }

  /**
   * Reads one job.
   *
   * @throws {NewStoreError} kind `api` with `status` 404 when there is none.
   *
   * @example
   * ```ts
   * const { state } = await newstore.imports.get(started.id);
   * ```
   */
  get(id: string, options?: CallOptions): Call<ImportJob> {
    return this.#context.api.import.showImportJob({ path: { import_id: id } }, options);
  }

  /**
   * Lists jobs. Jobs that were created and never started count against the platform's limit of open jobs.
   *
   * @example
   * ```ts
   * const { items } = await newstore.imports.list({ state: "received" });
   * ```
   */
  list({ state }: { readonly state?: ImportJobState | undefined } = {}, options?: CallOptions): Call<ImportJobList> {
    const query = state === undefined ? {} : { "filter[state]": state };
    return this.#context.api.import.listImportJobs({ query }, options);
  }

  /**
   * Waits until a job is done. `finished` means processed, not yet visible: that takes minutes, rarely a day. Single
   * items may have failed: see {@link Imports.errors}.
   *
   * @throws {NewStoreError} kind `job` when it failed, with its reason; kind `timeout` after `waitMs`: the job goes on.
   *
   * @example
   * ```ts
   * const { id } = await newstore.catalog.importProducts(products, head);
   * await newstore.imports.wait(id, { waitMs: 30 * 60_000 });
   * for (const error of await newstore.imports.errors(id)) console.warn(error.entity_id, error.reason);
   * ```
   */
  async wait(id: string, { onState, ...options }: WaitOptions = {}): Promise<ImportJob> {
    // Values between the known ones are not published, so only the final ones end the wait.
    const terminal = showImportJob.states?.terminal ?? [];
    const job = await poll<ImportJob>(
      {
        operationId: showImportJob.id,
        what: `import job ${id}`,
        resume: `imports.wait(${JSON.stringify(id)})`,
        ask: async (callOptions) => {
          const answer = await this.get(id, callOptions);
          onState?.(answer.state);
          return answer;
        },
        isDone: ({ state }) => terminal.includes(state),
        state: ({ state }) => state,
      },
      options,
      this.#context.platform,
    );
    if (job.state !== "failed") return job;
    throw new NewStoreError(
      `Import job ${id} failed: ${asSentence(job.reason ?? "the platform gives no reason")} imports.errors(${JSON.stringify(id)}) lists what it says of single items.`,
      { kind: "job", operationId: showImportJob.id, body: job },
    );
  }

  /**
   * What went wrong with single items. Both forms that the platform may answer in are read.
   *
   * @example
   * ```ts
   * const errors = await newstore.imports.errors(started.id);
   * ```
   */
  async errors(id: string, options?: CallOptions): Promise<readonly ImportJobError[]> {
    const answer: ImportJobErrorList = await this.#context.api.import.listImportJobErrors(
      { path: { import_id: id } },
      options,
    );
    return Array.isArray(answer) ? answer : (answer.items ?? []);
  }

  /**
   * Gives a job up that was never started, so that it no longer counts as open.
   *
   * @example
   * ```ts
   * await newstore.imports.fail(started.id, "superseded");
   * ```
   */
  fail(id: string, reason: string, options?: CallOptions): Call<ImportJobAnswer> {
    return this.#context.api.import.failImportJob({ path: { import_id: id }, body: { reason } }, options);
  }
}

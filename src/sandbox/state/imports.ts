import type { HeldFile } from "./exports.js";
import { refill } from "./refill.js";

/** States of an import job (docs/platform/import.md#job-object). */
export type ImportJobState = "received" | "waiting" | "finished" | "failed";

/** What an import job could not take over. */
export interface ImportError {
  /** UUID. */
  readonly error_id: string;
  /** What is wrong, as text for people. */
  readonly reason: string;
  /** Kind of what was left out, as `products`; empty where a caller added the error without one. */
  readonly entity_type: string;
  /** Its id in the file, as a product's; empty where a caller added the error without one. */
  readonly entity_id: string;
}

/** What of an import file is taken over. */
export interface AdmittedFile {
  readonly entity: string;
  readonly head: Readonly<Record<string, unknown>>;
  /** The items, as one JSON array. */
  readonly items: HeldFile;
  readonly count: number;
}

/** An import job, in the wire's words. */
export interface ImportJobRecord {
  /** UUID, the id that `newstore.imports` takes. */
  readonly import_id: string;
  /** Who sends the data, as the caller said; empty where it did not. */
  readonly provider: string;
  /** Label of the caller's own; absent without one. */
  readonly name?: string;
  /** Address of the file before it was transformed, or of the file itself; empty where the caller gave none. */
  readonly source_uri: string;
  /** Number of the caller's own; absent without one. */
  readonly revision?: number;
  /** Kinds of items that the file may hold, as `products`. */
  readonly entities: readonly string[];
  /** Whether what the file lacks is taken away. Default false. */
  readonly full: boolean;
  /** As the caller gave it; absent without. It changes nothing here. */
  readonly shop?: string;
  /** As the caller gave it; absent without. It changes nothing here. */
  readonly locale?: string;
  /** As the caller gave it; absent without. It changes nothing here. */
  readonly type?: string;
  /** When the job was made, RFC 3339. */
  readonly received_at: string;
  /** `received` until it is started, `waiting` until its file was read. */
  state: ImportJobState;
  /** Address that the file is fetched from; absent until the job is started. */
  transformed_uri?: string;
  /** When it finished or failed, RFC 3339; absent until then. */
  completed_at?: string;
  /** Why it failed; absent unless it did. */
  reason?: string;
  /** Items that were left out, oldest first; a job that finished may have some. */
  readonly errors: ImportError[];
  /** What was taken over, by entity. Not on the wire. */
  readonly applied: Record<string, number>;
}

/** A retailer's own JSON Schema for products. */
export interface ImportSchemaRecord {
  /** The caller's own, or a UUID. */
  readonly id: string;
  /** Kind of items that it describes. Default `PRODUCTS`. */
  readonly entity: string;
  /** The JSON Schema, as it was sent. No import is checked against it: how a job names one is not known. */
  schema: unknown;
  /** When it was last sent, in milliseconds since the epoch. */
  updatedAtMs: number;
}

/** Import jobs in the order of their creation, and import schemas. */
export class ImportState {
  readonly #jobs = new Map<string, ImportJobRecord>();
  /** By id. */
  readonly schemas = new Map<string, ImportSchemaRecord>();
  /** @internal What finished jobs brought and nobody sees yet (docs/platform/import.md#process), by job. */
  readonly hidden = new Map<string, readonly AdmittedFile[]>();

  /** @internal */
  put(job: ImportJobRecord): void {
    this.#jobs.set(job.import_id, job);
  }

  /** A job by its `import_id`; absent where there is none. */
  get(id: string): ImportJobRecord | undefined {
    return this.#jobs.get(id);
  }

  /** All jobs, oldest first. */
  list(): readonly ImportJobRecord[] {
    return [...this.#jobs.values()];
  }

  /** docs/platform/import.md#limits: what is `received` or `waiting` is open. */
  open(): readonly ImportJobRecord[] {
    return this.list().filter((job) => job.state === "received" || job.state === "waiting");
  }

  /** @internal What a snapshot keeps; `load` takes it back. */
  dump(): unknown {
    return { jobs: this.#jobs, schemas: this.schemas, hidden: this.hidden };
  }

  /** @internal */
  load(saved: unknown): void {
    const parts = saved as Pick<ImportState, "schemas" | "hidden"> & { jobs: Map<string, ImportJobRecord> };
    refill(this.#jobs, parts.jobs);
    refill(this.schemas, parts.schemas);
    refill(this.hidden, parts.hidden);
  }
}

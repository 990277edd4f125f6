import type { HeldFile } from "./exports.js";
import { refill } from "./refill.js";

/** States of an import job (docs/platform/import.md#job-object). */
export type ImportJobState = "received" | "waiting" | "finished" | "failed";

/** What an import job could not take over. */
export interface ImportError {
  readonly error_id: string;
  readonly reason: string;
  readonly entity_type: string;
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
  readonly import_id: string;
  readonly provider: string;
  readonly name?: string;
  readonly source_uri: string;
  readonly revision?: number;
  readonly entities: readonly string[];
  readonly full: boolean;
  readonly shop?: string;
  readonly locale?: string;
  readonly type?: string;
  readonly received_at: string;
  state: ImportJobState;
  transformed_uri?: string;
  completed_at?: string;
  reason?: string;
  readonly errors: ImportError[];
  /** What was taken over, by entity. Not on the wire. */
  readonly applied: Record<string, number>;
}

/** A retailer's own JSON Schema for products. */
export interface ImportSchemaRecord {
  readonly id: string;
  readonly entity: string;
  schema: unknown;
  updatedAtMs: number;
}

/** Import jobs in the order of their creation, and import schemas. */
export class ImportState {
  readonly #jobs = new Map<string, ImportJobRecord>();
  readonly schemas = new Map<string, ImportSchemaRecord>();
  /** What finished jobs brought and nobody sees yet (docs/platform/import.md#process), by job. */
  readonly hidden = new Map<string, readonly AdmittedFile[]>();

  put(job: ImportJobRecord): void {
    this.#jobs.set(job.import_id, job);
  }

  get(id: string): ImportJobRecord | undefined {
    return this.#jobs.get(id);
  }

  list(): readonly ImportJobRecord[] {
    return [...this.#jobs.values()];
  }

  /** docs/platform/import.md#limits: what is `received` or `waiting` is open. */
  open(): readonly ImportJobRecord[] {
    return this.list().filter((job) => job.state === "received" || job.state === "waiting");
  }

  /** What a snapshot keeps; `load` takes it back. */
  dump(): unknown {
    return { jobs: this.#jobs, schemas: this.schemas, hidden: this.hidden };
  }

  load(saved: unknown): void {
    const parts = saved as Pick<ImportState, "schemas" | "hidden"> & { jobs: Map<string, ImportJobRecord> };
    refill(this.#jobs, parts.jobs);
    refill(this.schemas, parts.schemas);
    refill(this.hidden, parts.hidden);
  }
}

import { refill } from "./refill.js";

/** A named set of locations whose ATP is exported as one figure. */
export interface LocationGroupRecord {
  readonly id: string;
  name: string;
  fulfillment_node_ids: readonly string[];
}

/** An ATP export job. */
export interface ExportJobRecord {
  readonly id: string;
  /** Cursor that was asked from; absent: everything. */
  readonly since?: number;
  /** Locations whose figures are summed up; absent: all locations, a row each. */
  readonly nodeIds?: readonly string[];
  state: "processing" | "finished";
  link?: string;
  /** New cursor; 0: nothing changed. */
  cursor?: number;
  rows?: number;
}

/** A file behind a link that needs no token and stops working. */
export interface ExportFile {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly expiresAtMs: number;
  readonly etag: string;
  readonly lastModifiedMs: number;
}

/** Export jobs, groups, and the files behind links. */
export class ExportState {
  readonly jobs = new Map<string, ExportJobRecord>();
  readonly groups = new Map<string, LocationGroupRecord>();
  /** By the token in the link. */
  readonly files = new Map<string, ExportFile>();
  /** Daily catalog snapshots, by what they are of. */
  readonly snapshots = new Map<string, { readonly takenAtMs: number; readonly bytes: Uint8Array }>();

  /** What a snapshot keeps; `load` takes it back. */
  dump(): unknown {
    return { jobs: this.jobs, groups: this.groups, files: this.files, snapshots: this.snapshots };
  }

  load(saved: unknown): void {
    const parts = saved as ExportState;
    refill(this.jobs, parts.jobs);
    refill(this.groups, parts.groups);
    refill(this.files, parts.files);
    refill(this.snapshots, parts.snapshots);
  }
}

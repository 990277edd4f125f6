import { refill } from "./refill.js";

/** A named set of locations whose ATP is exported as one figure. */
export interface LocationGroupRecord {
  readonly id: string;
  group_name: string;
  fulfillment_nodes: readonly string[];
}

/** An ATP export job. */
export interface ExportJobRecord {
  readonly id: string;
  /** Cursor that the request named; absent: everything. */
  readonly since?: number;
  /** Locations whose figures are summed up; absent: all locations, a row each. */
  readonly nodeIds?: readonly string[];
  state: "processing" | "finished";
  link?: string;
  /** New cursor; 0: nothing changed. */
  cursor?: number;
  rows?: number;
}

/** A file that is held in pieces, deflated unless it is compressed already: a day's catalog is a hundred megabytes. */
export interface HeldFile {
  readonly parts: readonly Uint8Array[];
  readonly isDeflated: boolean;
  /** Size of what it holds, in bytes. */
  readonly size: number;
  /** The same for the same content. */
  readonly hash: string;
}

/** A file behind a link that needs no token and stops working. */
export interface ExportFile {
  readonly content: HeldFile;
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
  readonly snapshots = new Map<string, { readonly takenAtMs: number; readonly content: HeldFile }>();

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

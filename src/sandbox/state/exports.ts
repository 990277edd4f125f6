import { refill } from "./refill.js";

/** A named set of locations whose ATP is exported as one figure. */
export interface LocationGroupRecord {
  /** The caller's own, or a UUID. How NewStore names groups is inferred. */
  readonly id: string;
  /** Its name; the id where the caller gave none. */
  group_name: string;
  /** Fulfillment node ids of its members; each is a location of the sandbox. */
  fulfillment_nodes: readonly string[];
}

/** An ATP export job. */
export interface ExportJobRecord {
  /** UUID, `availability_export_id` on the wire. */
  readonly id: string;
  /** Cursor that the request named; absent: everything. */
  readonly since?: number;
  /** Locations whose figures are summed up; absent: all locations, a row each. */
  readonly nodeIds?: readonly string[];
  /** `processing` until its file is there. */
  state: "processing" | "finished";
  /** Address of the file; absent until it is there, and where nothing changed. */
  link?: string;
  /** New cursor; 0: nothing changed. */
  cursor?: number;
  /** Rows of the file; absent until it is there. */
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
  /** By id, oldest first. */
  readonly jobs = new Map<string, ExportJobRecord>();
  /** By id, oldest first. */
  readonly groups = new Map<string, LocationGroupRecord>();
  /** @internal By the token in the link. */
  readonly files = new Map<string, ExportFile>();
  /** @internal Daily catalog snapshots, by what they are of. */
  readonly snapshots = new Map<string, { readonly takenAtMs: number; readonly content: HeldFile }>();

  /** @internal What a snapshot keeps; `load` takes it back. */
  dump(): unknown {
    return { jobs: this.jobs, groups: this.groups, files: this.files, snapshots: this.snapshots };
  }

  /** @internal */
  load(saved: unknown): void {
    const parts = saved as ExportState;
    refill(this.jobs, parts.jobs);
    refill(this.groups, parts.groups);
    refill(this.files, parts.files);
    refill(this.snapshots, parts.snapshots);
  }
}

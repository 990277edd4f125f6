import type { CallOptions } from "../transport/transport.js";
import type { Publish } from "./publish.js";

/** Items of an import: anything that can be iterated, once. */
export type ImportItems<Item> = Iterable<Item> | AsyncIterable<Item>;

/** How an import is filed. */
export interface ImportOptions extends CallOptions {
  /** Where the zip is put for NewStore to fetch. Default: the client's `publish`. */
  readonly publish?: Publish | undefined;
  /** Label of the data's origin, shown with the job. Default `newstore-sdk`. */
  readonly provider?: string | undefined;
  /** Label of this import, shown with the job. Default: the file's name. */
  readonly name?: string | undefined;
  /**
   * Whether everything that the file does not hold is **deleted**. Default `false`: what is there is updated, nothing is
   * deleted. Stock cannot be imported in full.
   */
  readonly full?: boolean | undefined;
  /** Revision of the data, by habit milliseconds since the epoch. What the platform does with it is not known. */
  readonly revision?: number | undefined;
}

/** An import that NewStore has been told to start. */
export interface StartedImport {
  /** The job's id, for `imports.wait`, `imports.get` and `imports.errors`. */
  readonly id: string;
  /** Address the zip was published at. */
  readonly uri: string;
  /** Number of items in the file. */
  readonly items: number;
  /** Size of the file inside the zip, in bytes. */
  readonly bytes: number;
}

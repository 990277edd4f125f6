import { quotedCause, safeCause } from "../../core/cause.js";
import { configurationError } from "../../core/configuration-error.js";
import { isNewStoreError, NewStoreError } from "../../core/newstore-error.js";
import { resolveSignal } from "../../core/options.js";
import { refuseUnknown } from "../../core/unknown-option.js";
import type { AbortSignalLike } from "../../core/web-types.js";
import type { FacadeContext } from "../lib/context.js";
import { checkSource } from "../lib/in-parallel.js";
import { ofItem, ofRow } from "./comparable.js";
import { Join } from "./join/join.js";
import { RowPacker } from "./join/row-packer.js";
import { TempFile } from "./join/temp-file.js";
import { rowsInTime } from "./rows-in-time.js";

/** One product that is not the same on both sides. */
export interface CatalogDifference {
  /**
   * `missing`: the source has it, the snapshot does not. `extra`: the other way round. `different`: both have it, and
   * `fields` are not the same.
   */
  readonly kind: "missing" | "extra" | "different";
  /** Id of the product. */
  readonly product_id: string;
  /** Names of the members that differ, those of the snapshot; empty unless `kind` is `different`. */
  readonly fields: readonly string[];
}

/** What is compared: a product or a price, with any members. */
export interface Comparable {
  /** NewStore's id of the product, or the shop's where the client maps ids. */
  readonly product_id: string;
}

/** How a source and a snapshot are compared. */
export interface CompareOptions {
  /** Ends the comparison. Default: nothing does. */
  readonly signal?: AbortSignalLike | null | undefined;
  /**
   * Folder for the temporary file of a large source; give one on a disk where the system's is in memory. The file is gone
   * however the comparison ends, its process killed included; on Windows alone that leaves a folder `newstore-compare-…`,
   * which nobody needs. Default: the system's folder for temporary files.
   */
  readonly folder?: string | undefined;
}

type Items = Iterable<Comparable> | AsyncIterable<Comparable>;

/** So much of the source is held: some 300,000 prices, or 80,000 products of twenty members. */
const MOST_BYTES = 16 * 1_024 ** 2;

/**
 * Compares a source with a snapshot: the source is read first, then the snapshot, row by row. Of their rows only ids and
 * a checksum of 40 bits a member are held, or written down.
 *
 * @param mostBytes - so many of the source are held; beyond, both sides go through a file.
 * @throws {NewStoreError} kind `validation` where the snapshot was not sent because it is unchanged, and where a side throws
 *   what is none of the SDK's errors.
 */
export async function* compareCatalogs(
  { clock, timeouts }: Pick<FacadeContext, "clock" | "timeouts">,
  source: Items,
  snapshot: Items,
  options: CompareOptions = {},
  mostBytes = MOST_BYTES,
): AsyncGenerator<CatalogDifference> {
  refuseUnknown(options, ["signal", "folder"]);
  const { folder } = options;
  const signal = resolveSignal(options.signal);
  if (folder !== undefined && (typeof folder !== "string" || folder === ""))
    throw configurationError("folder", "is no path: give one, or leave it out");
  checkSource("source", source);
  checkSource("snapshot", snapshot);
  const packer = new RowPacker();
  const check = () => {
    if (signal?.aborted === true) throw signal.reason;
  };
  const join = new Join({ mostBytes, check, open: () => TempFile.open(folder) });
  const limits = { clock, limitMs: timeouts.totalMs };

  async function* packed(name: "source" | "snapshot", items: Items) {
    const isSource = name === "source";
    let index = -1;
    try {
      for await (const item of rowsInTime(name, items, limits, signal)) {
        index += 1;
        checkId(name, index, item);
        yield packer.pack(item.product_id, (isSource ? ofItem : ofRow)({ ...item }), isSource);
      }
    } catch (thrown) {
      throw signal?.aborted === true || isNewStoreError(thrown) ? thrown : unreadable(name, thrown);
    }
    if ((items as { readonly unchanged?: unknown }).unchanged === true && !isSource) throw notRead();
  }

  try {
    for await (const { kind, id, names } of join.of(packed("source", source), packed("snapshot", snapshot))) {
      check();
      yield { kind, product_id: id, fields: names.map((name) => packer.names[name] as string) };
    }
  } catch (cause) {
    if (signal?.aborted !== true || isNewStoreError(cause)) throw cause;
    throw new NewStoreError("catalog.compare was aborted by the caller's signal.", { kind: "aborted", cause });
  } finally {
    await join.close();
  }
}

/** Without an id there is nothing to compare by; what it holds is not shown. */
function checkId(name: "source" | "snapshot", index: number, item: Comparable | null | undefined): void {
  if (typeof item?.product_id === "string") return;
  const path = `${name}[${index}].product_id`;
  const message = "it is no text: products are compared by their ids";
  throw new NewStoreError(`catalog.compare: ${path}: ${message}.`, {
    kind: "validation",
    issues: [{ path, message, rule: "invalid_type" }],
  });
}

/** What a side threw, or one of its items when it was looked at. */
function unreadable(name: "source" | "snapshot", thrown: unknown): NewStoreError {
  const message = `reading it failed, it threw ${quotedCause(thrown)}`;
  return new NewStoreError(`catalog.compare: ${name}: ${message}.`, {
    kind: "validation",
    issues: [{ path: name, message, rule: "source" }],
    cause: safeCause(thrown),
  });
}

/** A snapshot that is unchanged gives no rows: by that, everything would be missing. */
function notRead(): NewStoreError {
  const message = "it is unchanged since the etag in ifNoneMatch and gave no rows: read it without ifNoneMatch";
  return new NewStoreError(`catalog.compare: snapshot: ${message}.`, {
    kind: "validation",
    issues: [{ path: "snapshot", message, rule: "unchanged" }],
  });
}

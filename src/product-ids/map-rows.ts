import type { AbortSignalLike } from "../platform/types.js";
import type { FileDescriptor } from "../transport/operation.js";
import type { Journey } from "./errors.js";
import { mapLists } from "./map-lists.js";
import type { MappingSettings } from "./map-transport.js";
import { filePlan } from "./plan.js";

/** Exchanges the identifiers of exported rows. The same batches come back when none of their identifiers are mapped. */
export function mapRows<Row>(
  file: FileDescriptor,
  batches: AsyncIterable<readonly Row[]>,
  { maps, platform, logger }: MappingSettings,
  signal: AbortSignalLike | undefined,
): AsyncIterable<readonly Row[]> {
  const { item: tree } = filePlan(file, maps);
  if (tree === undefined) return batches;
  const journey: Journey = {
    source: file.name,
    direction: "fromNewStore",
    outcome: `The ${file.name} was read, and its rows could not be mapped`,
    consequence: "Rows before these were given; read it again for all of them.",
    isRepeatable: true,
  };
  const limits = { platform, signal, limitMs: Number.POSITIVE_INFINITY };
  return mapLists(batches, { translation: { maps, logger, journey, links: "documents" }, tree, path: "rows", limits });
}

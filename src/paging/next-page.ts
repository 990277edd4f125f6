import { NewStoreError } from "../errors/newstore-error.js";
import type { OperationDescriptor, Pagination } from "../transport/operation.js";

/**
 * Decides which page comes next, from the contract's `x-pagination` alone.
 *
 * | answer | next |
 * | --- | --- |
 * | offset: all of `total` seen, or no `total` and a page shorter than asked for | none |
 * | offset: an empty page | none, or an error when `total` says that more is there |
 * | offset: the next one would begin at `maxOffset` | an error: the platform refuses it |
 * | offset: the next one would reach over `maxOffset` | the part of it before `maxOffset` |
 * | cursor: none in the answer | none |
 * | cursor: the same one again | an error: it would page for ever |
 * | otherwise | offset grows by what was received; the new cursor is sent back |
 */
export function nextPage(
  operation: OperationDescriptor,
  pagination: Pagination,
  query: Readonly<Record<string, unknown>>,
  data: unknown,
): Readonly<Record<string, unknown>> | undefined {
  return pagination.style === "cursor"
    ? nextByCursor(operation, pagination, query, data)
    : nextByOffset(operation, pagination, query, data);
}

/** The items of a page; none when the answer has no such list. */
export function pageItems(pagination: Pagination, data: unknown): readonly unknown[] {
  const items = valueAt(data, pagination.items);
  return Array.isArray(items) ? items : [];
}

function nextByCursor(
  operation: OperationDescriptor,
  pagination: Pagination & { style: "cursor" },
  query: Readonly<Record<string, unknown>>,
  data: unknown,
): Readonly<Record<string, unknown>> | undefined {
  const next = valueAt(data, pagination.next);
  if (next === undefined || next === null || next === "") return undefined;
  if (next === query[pagination.cursor])
    throw stuck(operation, `it answered the ${pagination.next} that was sent, so the next page would be the same one`);
  return { ...query, [pagination.cursor]: next };
}

function nextByOffset(
  operation: OperationDescriptor,
  pagination: Pagination & { style: "offset" },
  query: Readonly<Record<string, unknown>>,
  data: unknown,
): Readonly<Record<string, unknown>> | undefined {
  const received = pageItems(pagination, data).length;
  const offset = Number(query[pagination.offset] ?? 0) + received;
  const total = pagination.total === undefined ? undefined : valueAt(data, pagination.total);
  if (typeof total === "number") {
    if (offset >= total) return undefined;
    if (received === 0) throw stuck(operation, `it answered an empty page although ${total - offset} more are there`);
  } else if (received === 0 || received < Number(query[pagination.count] ?? 1)) return undefined;
  if (pagination.maxOffset !== undefined && offset >= pagination.maxOffset)
    throw new NewStoreError(
      `${operation.id}: the platform pages through at most ${pagination.maxOffset} entries and more match. Narrow the search.`,
      { kind: "validation", operationId: operation.id },
    );
  const left = (pagination.maxOffset ?? Number.POSITIVE_INFINITY) - offset;
  const count = Number(query[pagination.count] ?? 0) > left ? { [pagination.count]: left } : {};
  return { ...query, ...count, [pagination.offset]: offset };
}

/** Value at a dotted path, as in `pagination_info.total`. */
function valueAt(data: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], data);
}

function stuck(operation: OperationDescriptor, why: string): NewStoreError {
  return new NewStoreError(`${operation.id} makes no progress: ${why}. Nothing is lost; ask again later.`, {
    kind: "api",
    operationId: operation.id,
  });
}

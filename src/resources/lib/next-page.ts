import { NewStoreError } from "../../core/newstore-error.js";
import type { OperationDescriptor, Pagination } from "../../core/operation.js";

/**
 * Decides which page comes next, from the contract's `x-pagination` alone.
 *
 * | response | next |
 * | --- | --- |
 * | offset: all of `total` seen, or no `total` and a page shorter than requested, or than the platform's own | none |
 * | offset: an empty page | none, or an error when `total` says that more is there |
 * | offset: the next one would begin at `maxOffset` | an error: the platform refuses it |
 * | offset: the next one would reach over `maxOffset` | the part of it before `maxOffset` |
 * | cursor: none in the response | none |
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

/** The items of a page; none when the response has no such list. */
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
    throw stuck(operation, `it returned the ${pagination.next} that was sent, so the next page would be the same one`);
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
  const more = countOfMore(pagination, query, data);
  if (more !== undefined) {
    if (more <= 0) return undefined;
    if (received === 0) throw stuck(operation, `it returned an empty page although ${more} more are there`);
  } else if (received === 0 || received < Number(query[pagination.count] ?? pagination.defaultCount ?? 1))
    return undefined;
  const { maxOffset = Number.POSITIVE_INFINITY } = pagination;
  if (offset >= maxOffset)
    throw new NewStoreError(
      `${operation.id}: the platform pages through at most ${maxOffset} entries and more match. Narrow the search.`,
      { kind: "validation", operationId: operation.id },
    );
  const left = maxOffset - offset;
  const count = Number(query[pagination.count] ?? 0) > left ? { [pagination.count]: left } : {};
  return { ...query, ...count, [pagination.offset]: offset };
}

/** How many entries come after a page, by the platform's own total; `undefined` where it says none. */
export function countOfMore(
  pagination: Pagination & { style: "offset" },
  query: Readonly<Record<string, unknown>>,
  data: unknown,
): number | undefined {
  const total = countOf(pagination.total === undefined ? undefined : valueAt(data, pagination.total));
  if (total === undefined) return undefined;
  return total - Number(query[pagination.offset] ?? 0) - pageItems(pagination, data).length;
}

/** A number, also one that is written as text; `undefined` for anything else. */
function countOf(total: unknown): number | undefined {
  const count = typeof total === "string" && /^\d{1,15}$/.test(total) ? Number(total) : total;
  return typeof count === "number" && count >= 0 ? count : undefined;
}

/** Value at a dotted path, as in `pagination_info.total`. */
function valueAt(data: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], data);
}

/** The error of a list that nothing would end. */
export function stuck(operation: OperationDescriptor, why: string): NewStoreError {
  return new NewStoreError(`${operation.id} makes no progress: ${why}. Nothing is lost; list again later.`, {
    kind: "api",
    operationId: operation.id,
  });
}

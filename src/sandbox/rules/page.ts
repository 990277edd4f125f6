/** One page of a list, with the figures that the platform sends along. */
export interface Page<T> {
  readonly items: T[];
  readonly info: { readonly count: number; readonly offset: number; readonly total: number };
}

/** Cuts the page that starts at `offset`. `count` in the response is the number of elements in this page. */
export function pageOf<T>(all: readonly T[], offset: number, count: number): Page<T> {
  const items = all.slice(offset, offset + count);
  return { items, info: { count: items.length, offset, total: all.length } };
}

/** A whole number of the query, or the default. The contract has already checked its range. */
export function numberOf(query: URLSearchParams, name: string, fallback: number): number {
  const text = query.get(name);
  return text === null || text === "" ? fallback : Number(text);
}

/** The values of a list parameter, written `a,b` or repeated. */
export function listOf(query: URLSearchParams, name: string): string[] {
  return query.getAll(name).flatMap((value) => value.split(",").filter((part) => part !== ""));
}

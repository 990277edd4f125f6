import { configurationError } from "../../core/configuration-error.js";
import { closestName } from "../../core/unknown-option.js";
import { cellValue, NoJson } from "./cell.js";
import type { MemberForm, MemberKind } from "./member-kinds.js";

/** What the columns of a file become, by their header: a member, `member[key]`, or `null` for nothing. */
export type ColumnNames = Readonly<Record<string, string | null>>;

/** @throws {NewStoreError} kind `configuration` for what is no names of columns. */
export function checkColumnNames(names: unknown): void {
  if (typeof names !== "object" || names === null || Array.isArray(names))
    throw configurationError("columns", 'is no object: give names by header, as in { SKU: "product_id" }');
  for (const [title, target] of Object.entries(names))
    if (typeof target !== "string" && target !== null)
      throw configurationError(`columns[${JSON.stringify(title)}]`, "is no name: give text, or null to leave it out");
}

/** A column, and where its cells go. */
export interface Column {
  readonly title: string;
  /** `undefined`: nowhere. */
  readonly member: string | undefined;
  readonly kind: MemberKind;
  /** The pair in a list of pairs that the cell is the `value` of. */
  readonly pair?: { readonly name: string; readonly key: string };
}

/**
 * Finds the place of each column.
 *
 * @returns the columns, or a text that says what is wrong with the header.
 */
export function columnsOf(
  header: readonly string[],
  names: ColumnNames,
  members: ReadonlyMap<string, MemberForm>,
): readonly Column[] | string {
  const missing = Object.keys(names).find((title) => !header.includes(title));
  if (missing !== undefined) return noColumn(missing, header);
  const taken = new Set<string>();
  const columns: Column[] = [];
  for (const title of header) {
    const target = Object.hasOwn(names, title) ? names[title] : title;
    if (target === null || target === undefined) columns.push({ title, member: undefined, kind: "text" });
    else {
      const column = columnOf(title, target, members);
      if (typeof column === "string") return column;
      if (taken.has(target)) return `two columns are ${JSON.stringify(target)}`;
      taken.add(target);
      columns.push(column);
    }
  }
  return columns;
}

function noColumn(title: string, header: readonly string[]): string {
  const meant = closestName(title, header);
  const hint =
    meant === undefined
      ? `there are ${header.map((one) => JSON.stringify(one)).join(", ")}`
      : `did you mean ${JSON.stringify(meant)}?`;
  return `the header has no column ${JSON.stringify(title)}, which the option columns names: ${hint}`;
}

function columnOf(title: string, target: string, members: ReadonlyMap<string, MemberForm>): Column | string {
  if (target === "") return `a column has no name: give it one, or leave it out by columns: { "": null }`;
  if (target === "__proto__") return `a column cannot be named ${target}`;
  const [, list = "", key] = /^([^[\]]+)\[([^[\]]+)\]$/.exec(target) ?? [];
  if (key === undefined) return { title, member: target, kind: members.get(target)?.kind ?? "text" };
  const { keyedBy } = members.get(list) ?? {};
  if (keyedBy === undefined)
    return `the column ${JSON.stringify(target)} is not of a list of pairs, as external_identifiers is`;
  return { title, member: list, kind: "text", pair: { name: keyedBy, key } };
}

/**
 * The item of a row, without the members whose cells are empty.
 *
 * @returns the item, `undefined` where every cell is empty, or a text that says what is wrong.
 */
export function itemOf(cells: readonly string[], columns: readonly Column[]): object | string | undefined {
  const item: Record<string, unknown> = {};
  let isEmpty = true;
  for (let index = 0; index < columns.length; index += 1) {
    const { title, member, kind, pair } = columns[index] as Column;
    const cell = cells[index] as string;
    if (cell === "") continue;
    isEmpty = false;
    if (member === undefined) continue;
    try {
      if (pair === undefined) item[member] = cellValue(cell, kind);
      else addPair(item, member, { [pair.name]: pair.key, value: cell });
    } catch (error) {
      if (!(error instanceof NoJson)) throw error;
      return `the column ${JSON.stringify(title)} ${error.message}`;
    }
  }
  return isEmpty ? undefined : item;
}

/** A list in a column of its own, as JSON, may stand before or behind the pairs. */
function addPair(item: Record<string, unknown>, member: string, pair: object): void {
  const list = item[member];
  item[member] = Array.isArray(list) ? [...list, pair] : [pair];
}

/** Part of a schema of zod: what wraps another one, and what it is. */
export interface SchemaLike {
  readonly _zod: { readonly def: { readonly type: string; readonly innerType?: SchemaLike } };
}

/** A column, and what its cells hold by the contract. */
export interface CellForm {
  readonly name: string;
  readonly kind: "text" | "number" | "boolean" | "JSON";
  /** Whether a cell may be empty. */
  readonly mayBeNull: boolean;
}

/** The form of a column; one that the contract does not have is text. */
export function formOf(name: string, schema: SchemaLike | undefined): CellForm {
  let def = schema?._zod.def;
  let mayBeNull = def === undefined;
  while (def?.innerType !== undefined) {
    mayBeNull ||= def.type === "nullable" || def.type === "optional";
    def = def.innerType._zod.def;
  }
  return { name, kind: kindOf(def?.type), mayBeNull };
}

function kindOf(type: string | undefined): CellForm["kind"] {
  if (type === "number" || type === "int") return "number";
  if (type === "boolean") return "boolean";
  return type === "array" || type === "object" ? "JSON" : "text";
}

/** Stands for a cell that does not hold what its column says. */
export const NO_VALUE: unique symbol = Symbol("no value");

/** A number as JSON writes it: `Number` would take a blank for 0, and `0x10` for 16. */
const NUMBER = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["false", false],
  ["1", true],
  ["0", false],
]);

/**
 * What a cell holds.
 *
 * | column | cell | value |
 * | --- | --- | --- |
 * | any | empty | `null`; none where the contract knows no `null` |
 * | text | `\t`, `\n`, `\r`, with one backslash or two | tab, line feed, carriage return (published) |
 * | number | as JSON writes one, blanks around it aside | the number |
 * | boolean | `true`, `false`, `1`, `0`, in any case | the boolean |
 * | JSON | JSON | what it says |
 * | any of the three | anything else, blanks too | none |
 */
export function valueOfCell(cell: string, { kind, mayBeNull }: CellForm): unknown {
  if (cell === "") return mayBeNull ? null : NO_VALUE;
  if (kind === "text") return cell.includes("\\") ? unescaped(cell) : cell;
  const text = cell.trim();
  if (kind === "number") {
    const number = NUMBER.test(text) ? Number(text) : Number.NaN;
    return Number.isFinite(number) ? number : NO_VALUE;
  }
  if (kind === "boolean") return BOOLEANS.get(text.toLowerCase()) ?? NO_VALUE;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return NO_VALUE;
  }
}

const ESCAPED = { t: "\t", n: "\n", r: "\r" } as const;

function unescaped(cell: string): string {
  return cell.replaceAll(/\\{1,2}([tnr])/g, (_, letter: "t" | "n" | "r") => ESCAPED[letter]);
}

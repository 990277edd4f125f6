import { limits } from "../../generated/order-injection/limits.js";
import type { LineDraft } from "./read-lines.js";
import type { Reader } from "./reader.js";

/** One unit of a line: one entry of `items` on the wire. */
export interface Unit {
  readonly line: LineDraft;
  readonly id: string;
  /** Position of its shipment. */
  readonly shipment: number;
  /** `external_item_id` of the unit that it is an add-on of. */
  parentId: string | undefined;
  /** What is left of its price. */
  net: bigint;
}

/** Every line's units, in the order of the lines. */
export type UnitsOfLine = ReadonlyMap<LineDraft, readonly Unit[]>;

/**
 * Makes the units and their ids.
 *
 * | units of an id in the order | their `external_item_id` |
 * | --- | --- |
 * | one | the id |
 * | several, of one line or of several lines | `id-1`, `id-2`, … in the order of lines |
 *
 * Unique, although the platform asks that of add-ons and their parents only: the response is joined with the shop's lines
 * by these ids.
 */
export function makeUnits(reader: Reader, lines: readonly LineDraft[], shipmentCount: number): UnitsOfLine {
  const sharing = linesById(lines);
  const used = new Set<string>();
  const units = new Map<LineDraft, readonly Unit[]>();
  for (const line of lines) {
    const parent = line.addOnOf === undefined ? undefined : sharing.get(line.addOnOf)?.lines[0];
    const shipment = shipmentOf(reader, line, parent, shipmentCount);
    const shared = sharing.get(line.id) as SharedId;
    const own: Unit[] = [];
    for (let unit = 0; unit < line.quantity; unit += 1) {
      shared.made += 1;
      const id = shared.units === 1 ? line.id : `${line.id}-${shared.made}`;
      own.push({ line, id, shipment, parentId: undefined, net: line.unitPrice });
    }
    const taken = own.find(({ id }) => used.has(id));
    const long = own.find(({ id }) => [...id].length > limits.itemIdCharacters);
    if (long !== undefined) {
      const problem = `${own.length === 1 ? "its unit" : "one of its units"} would have an external_item_id of ${[...long.id].length} characters: at most ${limits.itemIdCharacters} are taken, numbers of units included`;
      reader.problems.add(`${line.path}.id`, "unit-id", problem);
    }
    if (taken !== undefined) {
      const problem = `its unit would have the external_item_id ${JSON.stringify(taken.id)}, as one of another line: rename one`;
      reader.problems.add(`${line.path}.id`, "unit-id", problem);
    }
    for (const { id } of own) used.add(id);
    units.set(line, own);
  }
  for (const line of lines) {
    if (line.addOnOf !== undefined) joinParents(reader, line, sharing.get(line.addOnOf)?.lines ?? [], units);
  }
  return units;
}

/** Lines under one id. */
interface SharedId {
  readonly lines: LineDraft[];
  /** Units of all of them. */
  units: number;
  /** Units that have their id already. */
  made: number;
}

function linesById(lines: readonly LineDraft[]): Map<string, SharedId> {
  const sharing = new Map<string, SharedId>();
  for (const line of lines) {
    const shared = sharing.get(line.id) ?? { lines: [], units: 0, made: 0 };
    shared.lines.push(line);
    shared.units += line.quantity;
    sharing.set(line.id, shared);
  }
  return sharing;
}

function shipmentOf(reader: Reader, line: LineDraft, parent: LineDraft | undefined, count: number): number {
  const { problems } = reader;
  const position = line.shipment ?? parent?.shipment ?? (count > 1 ? undefined : 0);
  const path = `${line.path}.shipment`;
  if (position === undefined) {
    problems.add(
      path,
      "shipment",
      `it is missing: say in which of the ${count} shipments the line travels, the first is 0`,
    );
    return 0;
  }
  if (position < count || count === 0) return position;
  problems.add(path, "shipment", `it is ${position}: there are ${count} shipments, the first is 0`);
  return 0;
}

/** The units of an add-on belong to those of the line in turn. docs/platform/order-injection.md#add-ons */
function joinParents(reader: Reader, line: LineDraft, lines: readonly LineDraft[], units: UnitsOfLine): void {
  const own = units.get(line) ?? [];
  const parents = lines.flatMap((parent) => units.get(parent) ?? []);
  const near = parents.filter(({ shipment }) => shipment === own[0]?.shipment);
  const problem = addOnProblem(line, lines, near);
  if (problem !== undefined) reader.problems.add(`${line.path}.addOnOf`, "add-on", problem);
  for (const [index, unit] of own.entries()) unit.parentId = near[index % near.length]?.id;
}

function addOnProblem(
  { id, addOnOf }: LineDraft,
  lines: readonly LineDraft[],
  near: readonly Unit[],
): string | undefined {
  const named = JSON.stringify(addOnOf);
  if (id === addOnOf) {
    return lines.length === 1
      ? `it is ${named}, the line itself: name another line`
      : `it is ${named}, the id of this line as well as of another: give each an id of its own`;
  }
  if (lines.length === 0) return `no line has the id ${named}: name one`;
  if (lines.some((parent) => parent.addOnOf !== undefined)) {
    return `the line ${named} is an add-on itself: add-ons cannot be nested`;
  }
  return near.length > 0 ? undefined : `the line ${named} travels in another shipment: an add-on goes with its line`;
}

import { configurationError } from "../../core/configuration-error.js";
import { NewStoreError } from "../../core/newstore-error.js";
import { isPlainObject } from "../../core/own-property.js";
import { checkMapHooks } from "../lib/check-map.js";
import { hookResultReader } from "../lib/hook-result.js";
import { idText } from "../lib/id-text.js";
import type {
  IdentifierMap,
  IdentifierMapOptions,
  LearnIds,
  MapIds,
  MappedId,
  MappingContext,
  MappingDirection,
} from "../lib/types.js";

/** Members that say how a map is used, not what it maps. */
const USES = ["unmapped", "onKept", "cache", "maxBatch"] satisfies readonly (keyof IdentifierMapOptions)[] as string[];

/**
 * Combines maps: each is called only with the ids that those before it do not have.
 *
 * What a later map returns must not belong to another id by an earlier one: with `{ "SHOP-1": "TT-1" }` in front of
 * `identity`, the shop's `TT-1` would become NewStore's `TT-1`, which is `SHOP-1`. Such an id fails the calls that need
 * it. Earlier maps are called backwards to find out.
 *
 * How a map is used, as by `unmapped` or `cache`, is said of all of them: `{ ...chain(first, second), unmapped: "keep" }`.
 *
 * @throws {NewStoreError} kind `configuration` where one of them is no map, or says how it is used.
 *
 * @example
 * ```ts
 * const productIds = chain(fromRecord({ "GIFT-CARD": "NS-GIFT" }), fromTable(readPairs), identity);
 * ```
 */
export function chain(...maps: readonly IdentifierMap[]): IdentifierMap {
  for (const [index, map] of maps.entries()) checkLink(`map ${index + 1} of chain`, map);
  const via =
    (direction: MappingDirection): MapIds =>
    async (ids, context) => {
      const result = new Map<string, MappedId>();
      let open = ids;
      for (const [index, map] of maps.entries()) {
        if (open.length === 0) break;
        const read = hookResultReader(await map[direction]([...open], context));
        const found = new Map<string, MappedId>();
        // What is no id is passed on as it is: it is checked where the results of all maps are.
        for (const id of open) {
          const mappedId = read(id);
          if (mappedId !== undefined && mappedId !== null) found.set(id, (idText(mappedId) ?? mappedId) as MappedId);
        }
        for (const [id, mappedId] of await withoutClashes(found, maps.slice(0, index), { ...context, direction }))
          result.set(id, mappedId);
        open = open.filter((id) => !result.has(id));
      }
      return result;
    };
  const hooks = { toNewStore: via("toNewStore"), fromNewStore: via("fromNewStore") };
  return maps.some((map) => map.learn !== undefined) ? { ...hooks, learn: learnerOf(maps) } : hooks;
}

function checkLink(name: string, map: unknown): void {
  checkMapHooks(name, map);
  // A map may be an object of the user's own class, with members of its own.
  const given = isPlainObject(map) ? Object.entries(map).filter(([, value]) => value !== undefined) : [];
  const option = given.map(([member]) => member).find((member) => USES.includes(member));
  if (option !== undefined)
    throw configurationError(`${name}.${option}`, `would not be heeded: give it for all, { ...chain(…), ${option} }`);
}

function learnerOf(maps: readonly IdentifierMap[]): LearnIds {
  return (id, holder, context) => {
    const learned = maps.map((map) => map.learn?.(id, holder, context)).filter((one) => one !== undefined);
    if (learned.length === 0) return undefined;
    return {
      shopIds: learned.flatMap(({ shopIds }) => shopIds),
      newStoreIds: learned.flatMap(({ newStoreIds }) => newStoreIds),
    };
  };
}

/** The mapped ids of a later map; an error in place of those that an earlier map has for another id. */
async function withoutClashes(
  found: ReadonlyMap<string, MappedId>,
  earlier: readonly IdentifierMap[],
  context: MappingContext,
): Promise<ReadonlyMap<string, MappedId>> {
  const checked = new Map(found);
  const direction = context.direction === "toNewStore" ? "fromNewStore" : "toNewStore";
  const mappedIds = [...new Set([...found.values()].filter((mappedId) => typeof mappedId === "string"))];
  if (mappedIds.length === 0) return checked;
  const backwards: MappingContext = { ...context, direction, holderOf: () => undefined };
  for (const map of earlier) {
    const read = hookResultReader(await map[direction]([...mappedIds], backwards));
    for (const [id, mappedId] of found) {
      const other = typeof mappedId === "string" ? idText(read(mappedId)) : undefined;
      if (other !== undefined && other !== id) checked.set(id, clash(id, mappedId as string, other));
    }
  }
  return checked;
}

function clash(id: string, mappedId: string, other: string): NewStoreError {
  const [a, b, c] = [id, mappedId, other].map((one) => JSON.stringify(one));
  return new NewStoreError(`${a} would be ${b}, which an earlier map of the chain has for ${c}.`, { kind: "mapping" });
}

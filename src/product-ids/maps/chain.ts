import { answerReader } from "../outcome.js";
import type { IdentifierMap, MapIds, MappingDirection } from "../types.js";

/**
 * Asks one map after the other: each is asked only for the ids that those before it have no counterpart for.
 *
 * @example
 * ```ts
 * const productIds = chain(fromRecord({ "GIFT-CARD": "NS-GIFT" }), fromTable(readPairs), identity);
 * ```
 */
export function chain(...maps: readonly IdentifierMap[]): IdentifierMap {
  const via =
    (direction: MappingDirection): MapIds =>
    async (ids, context) => {
      const answer = new Map<string, string>();
      let open = ids;
      for (const map of maps) {
        if (open.length === 0) break;
        const read = answerReader(await map[direction]([...open], context));
        // What is no text is passed on as it is: it is judged where all answers are.
        for (const id of open) {
          const counterpart = read(id);
          if (counterpart !== undefined && counterpart !== null) answer.set(id, counterpart as string);
        }
        open = open.filter((id) => !answer.has(id));
      }
      return answer;
    };
  return { toNewStore: via("toNewStore"), fromNewStore: via("fromNewStore") };
}

import type { Call } from "../../core/call.js";
import { isCall, type MethodWords, responseOf, withWords } from "./as-method.js";
import { unusable } from "./unusable.js";

/** The list in a response. One that has none is no empty list: nothing was found out. */
export function listIn<Item, Name extends string>(
  words: MethodWords,
  call: Call<Readonly<Record<Name, Item[]>>>,
  { operationId, name }: { readonly operationId: string; readonly name: Name },
): Promise<Item[]> {
  return withWords(words, async () => {
    const response = await responseOf(call);
    const list: Item[] | undefined = (response.data as Partial<Record<Name, Item[]>> | null | undefined)?.[name];
    if (Array.isArray(list) || !isCall(call)) return list as Item[];
    throw unusable(response, operationId, `has no list ${name}`);
  });
}

import { bytesFromBase64, bytesToBase64 } from "../kernel/base64.js";

/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Member that marks what JSON has no word for. Objects that have such a member themselves are written as entries. */
const MARK = "$";

/** Writes maps, sets and bytes as plain JSON; nothing in it is shared with the value. */
export function freeze(value: unknown): Json {
  if (value === null || typeof value === "boolean" || typeof value === "number" || typeof value === "string")
    return value;
  if (Array.isArray(value)) return value.map((element) => freeze(element ?? null));
  if (value instanceof Map) return { [MARK]: "map", of: [...value].map(([key, one]) => [freeze(key), freeze(one)]) };
  if (value instanceof Set) return { [MARK]: "set", of: [...value].map(freeze) };
  if (value instanceof Uint8Array) return { [MARK]: "bytes", of: bytesToBase64(value) };
  if (typeof value !== "object") throw new TypeError(`A snapshot cannot hold a ${typeof value}.`);
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  const frozen = entries.map(([key, member]) => [key, freeze(member)] as const);
  return Object.hasOwn(value, MARK) ? { [MARK]: "object", of: frozen } : Object.fromEntries(frozen);
}

/** Reads what {@link freeze} wrote. */
export function thaw(json: Json): unknown {
  if (json === null || typeof json !== "object") return json;
  if (isList(json)) return json.map(thaw);
  const of = json["of"];
  switch (json[MARK]) {
    case undefined:
      return Object.fromEntries(Object.entries(json).map(([key, member]) => [key, thaw(member)]));
    case "map":
      return new Map(pairs(of).map(([key, one]) => [thaw(key), thaw(one)]));
    case "set":
      return new Set(list(of).map(thaw));
    case "bytes":
      return bytesFromBase64(String(of));
    case "object":
      return Object.fromEntries(pairs(of).map(([key, member]) => [String(key), thaw(member)]));
    default:
      throw new TypeError(`A snapshot does not know the mark ${JSON.stringify(json[MARK])}.`);
  }
}

function isList(json: Json): json is readonly Json[] {
  return Array.isArray(json);
}

function list(json: Json | undefined): readonly Json[] {
  if (json === undefined || json === null || !isList(json)) throw new TypeError("A snapshot lacks a list.");
  return json;
}

function pairs(json: Json | undefined): readonly (readonly [Json, Json])[] {
  const entries = list(json);
  if (!entries.every((entry) => Array.isArray(entry) && entry.length === 2))
    throw new TypeError("A snapshot's entries are pairs.");
  return entries as unknown as readonly (readonly [Json, Json])[];
}

import type { IdentifierPlace, OperationDescriptor, Place } from "../../core/operation.js";
import { PERSONAL_FIELDS, type PersonalKind, SECRET_NAME, STORE_PARTS } from "./personal-fields.js";
import type { Pseudonyms } from "./pseudonyms.js";
import { scrubProse, scrubText } from "./scrub-text.js";
import type { Vocabulary } from "./vocabulary.js";

/** What scrubbing a document takes. */
export interface ScrubParts {
  readonly operation: OperationDescriptor;
  readonly vocabulary: Vocabulary;
  readonly pseudonyms: Pseudonyms;
}

const IDENTIFIER_KINDS: Readonly<Partial<Record<IdentifierPlace["kind"], PersonalKind>>> = {
  customer: "person",
  order: "order",
};
/** Names of properties that hold sentences, which may quote anything. */
const PROSE = /^(messages?|details?|title|description|error_description|reason)$/;
/** About ten kilometres. */
const COARSE_DEGREES = 0.1;

/** Replaces what is personal or secret in a document of an operation; gives back a new document. */
export function scrubDocument(document: unknown, side: "body" | "response", parts: ScrubParts): unknown {
  const { operation } = parts;
  const marked = new Map<Place, PersonalKind>();
  for (const { kind, in: where, at } of operation.identifiers) {
    const personal = IDENTIFIER_KINDS[kind];
    if (where === side && personal) marked.set(at, personal);
  }
  if (side === "body") for (const at of operation.secrets) marked.set(at, "secret");
  const marks: Marks = { kinds: marked, personal: new Set(operation.personal?.[side]) };
  return walk(document, { place: "", name: "", above: [], inherited: undefined }, marks, parts);
}

/** What the contract says of places. */
interface Marks {
  readonly kinds: ReadonlyMap<Place, PersonalKind>;
  /** About people, of a kind that the name tells; free text where it tells none. */
  readonly personal: ReadonlySet<Place>;
}

/** Replaces the value of a path, query or header parameter. */
export function scrubParameter(
  name: string,
  where: "path" | "query" | "header",
  value: string,
  parts: ScrubParts,
): string {
  const { operation, pseudonyms } = parts;
  const marked = operation.identifiers.find((place) => place.in === where && place.at === name);
  const kind =
    (marked && IDENTIFIER_KINDS[marked.kind]) ??
    kindByName(name, [], operation.api) ??
    kindByPath(operation, name, value);
  if (kind === undefined) return scrubText(value, pseudonyms);
  // `external_id=1001`: the form of an id stays readable.
  const prefixes = operation.parameters.find((one) => one.name === name)?.prefixes ?? [];
  const prefix = prefixes.map((one) => `${one}=`).find((one) => value.startsWith(one)) ?? "";
  return prefix + pseudonyms.replace(kind, value.slice(prefix.length));
}

/** Free words that a person is looked for by. */
const SEARCH_WORDS = "q";

/** `/v0/orders/{id}` and its like name an order, in whichever form; a search names a person. */
function kindByPath({ api, path }: OperationDescriptor, name: string, value: string): PersonalKind | undefined {
  if (name === SEARCH_WORDS) return value.includes("@") ? "email" : "name";
  return name === "id" && api === "orders" && path.includes("orders/{id}") ? "order" : undefined;
}

interface Where {
  readonly place: Place;
  /** Name of the nearest property. */
  readonly name: string;
  /** Names of the properties above it, outermost first. */
  readonly above: readonly string[];
  /** Kind of a property above that holds for all below it. */
  readonly inherited: PersonalKind | undefined;
}

function walk(value: unknown, where: Where, marked: Marks, parts: ScrubParts): unknown {
  if (Array.isArray(value))
    return value.map((one) => walk(one, { ...where, place: `${where.place}[]` }, marked, parts));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, walk(one, below(where, name, marked, parts), marked, parts)]),
    );
  }
  if (typeof value !== "string" && typeof value !== "number") return value;
  const { pseudonyms, vocabulary } = parts;
  const kind = where.inherited ?? marked.kinds.get(where.place);
  if (kind === "place") return coarse(value);
  if (typeof value === "number")
    return kind === undefined || kind === "text"
      ? value
      : Number.parseInt(pseudonyms.replace("zip", String(value)), 10);
  if (kind !== undefined) return pseudonyms.replace(kind, value);
  if (where.name !== "" && !vocabulary.has(where.name)) return pseudonyms.replace("text", value);
  return PROSE.test(where.name) ? scrubProse(value, pseudonyms) : scrubText(value, pseudonyms);
}

function below(where: Where, name: string, { kinds, personal }: Marks, { operation }: ScrubParts): Where {
  const place = where.place === "" ? name : `${where.place}.${name}`;
  const above = where.name === "" ? where.above : [...where.above, where.name];
  const named = kinds.get(place) ?? kindByName(name, above, operation.api);
  const kind = named ?? (personal.has(place) || personal.has(`${place}[]`) ? "text" : undefined);
  return { place, name, above, inherited: kind ?? where.inherited };
}

/** What the list of personal fields says of a name. */
function kindByName(name: string, above: readonly string[], api: string): PersonalKind | undefined {
  if (SECRET_NAME.test(name)) return "secret";
  const parent = above.at(-1) ?? "";
  if (above.some((one) => STORE_PARTS.test(one))) return undefined;
  return PERSONAL_FIELDS.find(
    ({ names, apis, below: within }) =>
      names.includes(name) &&
      (apis === undefined || apis.includes(api)) &&
      (within === undefined || within.test(parent)),
  )?.kind;
}

function coarse(value: string | number): number {
  return Math.round(Number(value) / COARSE_DEGREES) / Math.round(1 / COARSE_DEGREES);
}

import type {
  FileDescriptor,
  IdentifierCondition,
  IdentifierKind,
  OperationDescriptor,
} from "../transport/operation.js";
import type { KindMaps } from "./kind-maps.js";
import { type KindAt, type Tree, treeOf } from "./tree.js";

/** Parts of a request that identifiers travel in. */
export const REQUEST_PARTS = ["path", "query", "headers", "body"] as const;

/** Where the identifiers that are mapped travel in an operation. */
export interface OperationPlan {
  readonly request: Readonly<Partial<Record<(typeof REQUEST_PARTS)[number], Tree>>>;
  readonly response: Tree | undefined;
  /** Kinds whose NewStore ids must stand for one of the shop's only, since they come back or are keys. */
  readonly unambiguous: ReadonlySet<IdentifierKind>;
}

/** Whether the plan of an operation is another one for other path parameters. */
export function dependsOnPath({ identifiers }: OperationDescriptor): boolean {
  return identifiers.some(({ when }) => when !== undefined && "parameter" in when);
}

/** The plan of an operation; `undefined` when nothing that is mapped travels in it. */
export function operationPlan(
  operation: OperationDescriptor,
  maps: KindMaps,
  path: object = {},
): OperationPlan | undefined {
  const places = operation.identifiers.filter(({ kind, when }) => maps.has(kind) && mayHold(when, path));
  if (places.length === 0) return undefined;
  const inPart = (part: string): KindAt[] => places.filter((place) => place.in === part);
  // A parameter that may be given more than once is a list.
  const inParameters = (part: string): KindAt[] =>
    inPart(part).flatMap(({ kind, at, when }) => {
      const prefixes = operation.parameters.find(
        (parameter) => parameter.in === part && parameter.name === at,
      )?.prefixes;
      return [at, `${at}[]`].map((place) => ({ kind, at: place, prefixes, ...(when && { when }) }));
    });
  const trees = {
    path: treeOf(inParameters("path")),
    query: treeOf(inParameters("query")),
    headers: treeOf(inParameters("header").map((place) => ({ ...place, at: place.at.toLowerCase() }))),
    body: treeOf(inPart("body")),
  };
  return {
    request: Object.fromEntries(Object.entries(trees).filter(([, tree]) => tree !== undefined)),
    response: treeOf(inPart("response")),
    unambiguous: new Set(
      places.filter((place) => place.in === "response" || place.at.endsWith("{key}")).map(({ kind }) => kind),
    ),
  };
}

/** Whether a condition can hold in a call. What depends on a property shows in the document. */
function mayHold(when: IdentifierCondition | undefined, path: object): boolean {
  if (when === undefined || "property" in when) return true;
  const { parameter, is } = when;
  return Object.hasOwn(path, parameter) && is.includes(String((path as Readonly<Record<string, unknown>>)[parameter]));
}

/** Where the identifiers that are mapped stand in a file. */
export interface FilePlan {
  readonly head: Tree | undefined;
  readonly item: Tree | undefined;
}

/** The plan of a file. */
export function filePlan({ identifiers }: FileDescriptor, maps: KindMaps): FilePlan {
  const inPart = (part: "head" | "item") =>
    treeOf(identifiers.filter((place) => place.in === part && maps.has(place.kind)));
  return { head: inPart("head"), item: inPart("item") };
}

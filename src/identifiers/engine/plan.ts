import type {
  FileDescriptor,
  IdentifierAt,
  IdentifierCondition,
  IdentifierKind,
  OperationDescriptor,
} from "../../core/operation.js";
import type { OperationInput } from "../../core/request.js";
import type { KindMaps } from "./kind-maps.js";
import { type Tree, treeOf } from "./tree.js";

/** Parts of a request that may contain identifiers. */
export const REQUEST_PARTS = ["path", "query", "headers", "body"] as const;

/** Where an operation has identifiers that are mapped. */
export interface OperationPlan {
  readonly request: Readonly<Partial<Record<(typeof REQUEST_PARTS)[number], Tree>>>;
  readonly response: Tree | undefined;
  /** Kinds whose NewStore ids must stand for one of the shop's only, since they come back or are keys. */
  readonly unambiguous: ReadonlySet<IdentifierKind>;
}

/** Whether the plan of an operation depends on the parameters of the call. */
export function dependsOnParameters({ identifiers }: OperationDescriptor): boolean {
  return identifiers.some(({ when }) => when !== undefined && "parameter" in when);
}

/** The plan of an operation; `undefined` when it has no identifiers that are mapped. */
export function operationPlan(
  operation: OperationDescriptor,
  maps: KindMaps,
  input: OperationInput = {},
): OperationPlan | undefined {
  const places = operation.identifiers.filter(({ kind, when }) => maps.has(kind) && mayHold(when, input));
  if (places.length === 0) return undefined;
  const inPart = (part: string): readonly IdentifierAt[] => places.filter((place) => place.in === part);
  // A parameter that may be given more than once is a list.
  const inParameters = (part: string): IdentifierAt[] =>
    inPart(part).flatMap((place) => [place, { ...place, at: `${place.at}[]` }]);
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

/** Whether a condition can hold in a call. Others are checked in the document. */
function mayHold(when: IdentifierCondition | undefined, { path, query }: OperationInput): boolean {
  if (when === undefined || !("parameter" in when)) return true;
  return [path, query].some((parameters) => {
    if (parameters === undefined || !Object.hasOwn(parameters, when.parameter)) return false;
    return when.is.includes(String((parameters as Readonly<Record<string, unknown>>)[when.parameter]));
  });
}

/** Where a file has identifiers that are mapped. */
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

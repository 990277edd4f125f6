import type { OperationInput } from "../../core/request.js";
import type { Part } from "./parts.js";
import { type OperationPlan, REQUEST_PARTS } from "./plan.js";
import type { Tree } from "./tree.js";

/** The parts of a request that contain identifiers. Names of headers are compared without regard to case. */
export function partsOf(input: OperationInput, { request }: OperationPlan): Part[] {
  return REQUEST_PARTS.flatMap((part) => {
    const tree = request[part];
    const document = input[part];
    if (tree === undefined || document === undefined) return [];
    return [{ document, tree: part === "headers" ? spelledAs(tree, document as object) : tree, path: part }];
  });
}

/** A request with some of its parts replaced, as `partsOf` gave them. */
export function withParts(
  input: OperationInput,
  parts: readonly Part[],
  documents: readonly unknown[],
): OperationInput {
  return { ...input, ...Object.fromEntries(parts.map(({ path }, index) => [path, documents[index]])) };
}

/** Whether the body is text or bytes already, so that identifiers cannot be found in it. */
export function isSerialised(body: unknown): boolean {
  return typeof body === "string" || body instanceof ArrayBuffer || ArrayBuffer.isView(body);
}

function spelledAs({ members }: Tree, headers: object): Tree {
  const spelled = Object.keys(headers).flatMap((name) => {
    const member = members.find(([known]) => known === name.toLowerCase());
    return member === undefined ? [] : [[name, member[1]] as const];
  });
  return { members: spelled };
}

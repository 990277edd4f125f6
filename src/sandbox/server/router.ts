import type { OperationDescriptor } from "../../core/operation.js";

/** What a router goes by: `{name}` in a path stands for any text without a slash. */
export interface Routable {
  readonly method: string;
  readonly path: string;
}

interface Route<Operation> {
  readonly operation: Operation;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  /** Sorts the more literal first: `/v0/orders/search` and `/v0/c/products/{type}={value}` must win over `…/{id}`. */
  readonly rank: string;
}

/** What a request's method and path lead to. */
export type Match<Operation extends Routable = OperationDescriptor> =
  | { readonly kind: "found"; readonly operation: Operation; readonly path: Readonly<Record<string, string>> }
  | { readonly kind: "wrong-method"; readonly allowed: readonly string[] }
  | { readonly kind: "unknown" };

/** Finds the operation of a request. */
export type Router<Operation extends Routable = OperationDescriptor> = (
  method: string,
  pathname: string,
) => Match<Operation>;

const LITERAL = "0";
/** `{type}={value}` */
const MIXED = "1";
const PARAMETER = "2";

/** Makes a router of the contract's path templates. */
export function createRouter<Operation extends Routable>(operations: readonly Operation[]): Router<Operation> {
  const routes = operations.map(toRoute).sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0));
  const bySegments = new Map<number, Route<Operation>[]>();
  for (const route of routes) {
    const count = route.operation.path.split("/").length;
    bySegments.set(count, [...(bySegments.get(count) ?? []), route]);
  }
  return (method, pathname) => {
    const fitting: Route<Operation>[] = [];
    for (const route of bySegments.get(pathname.split("/").length) ?? []) {
      const found = route.pattern.exec(pathname);
      if (!found) continue;
      if (route.operation.method !== method) fitting.push(route);
      else return { kind: "found", operation: route.operation, path: valuesOf(route, found) };
    }
    if (fitting.length === 0) return { kind: "unknown" };
    return { kind: "wrong-method", allowed: [...new Set(fitting.map((route) => route.operation.method))] };
  };
}

function toRoute<Operation extends Routable>(operation: Operation): Route<Operation> {
  const names: string[] = [];
  const segments = operation.path.split("/").map((segment) =>
    segment
      .split(/(\{[^{}]*\})/)
      .map((part) => {
        if (!part.startsWith("{")) return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
        names.push(part.slice(1, -1));
        // The shortest that fits: of `sku=a=b`, the type is `sku`.
        return "([^/]+?)";
      })
      .join(""),
  );
  const rank = operation.path
    .split("/")
    .map((segment) => (!segment.includes("{") ? LITERAL : /^\{[^{}]*\}$/.test(segment) ? PARAMETER : MIXED))
    .join("");
  return { operation, pattern: new RegExp(`^${segments.join("/")}$`), names, rank };
}

function valuesOf({ names }: Route<unknown>, found: RegExpExecArray): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name, index) => [name, decodeSegment(found[index + 1] ?? "")]));
}

/** A segment with a broken escape is taken as it stands; nothing will be found under it. */
function decodeSegment(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

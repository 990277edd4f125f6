import type { OperationDescriptor } from "../transport/operation.js";

interface Route {
  readonly operation: OperationDescriptor;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  /** Sorts the more literal first: `/v0/orders/search` and `/v0/c/products/{type}={value}` must win over `…/{id}`. */
  readonly rank: string;
}

/** What a request's method and path lead to. */
export type Match =
  | { readonly kind: "found"; readonly operation: OperationDescriptor; readonly path: Readonly<Record<string, string>> }
  | { readonly kind: "wrong-method"; readonly allowed: readonly string[] }
  | { readonly kind: "unknown" };

/** Finds the operation of a request. */
export type Router = (method: string, pathname: string) => Match;

const LITERAL = "0";
/** `{type}={value}` */
const MIXED = "1";
const PARAMETER = "2";

/** Makes a router of the contract's path templates. */
export function createRouter(operations: readonly OperationDescriptor[]): Router {
  const routes = operations.map(toRoute).sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0));
  const bySegments = new Map<number, Route[]>();
  for (const route of routes) {
    const count = route.operation.path.split("/").length;
    bySegments.set(count, [...(bySegments.get(count) ?? []), route]);
  }
  return (method, pathname) => {
    const fitting: Route[] = [];
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

function toRoute(operation: OperationDescriptor): Route {
  const names: string[] = [];
  const segments = operation.path.split("/").map((segment) =>
    segment
      .split(/(\{[^}]*\})/)
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
    .map((segment) => (!segment.includes("{") ? LITERAL : /^\{[^}]*\}$/.test(segment) ? PARAMETER : MIXED))
    .join("");
  return { operation, pattern: new RegExp(`^${segments.join("/")}$`), names, rank };
}

function valuesOf(route: Route, found: RegExpExecArray): Readonly<Record<string, string>> {
  return Object.fromEntries(route.names.map((name, index) => [name, decodeSegment(found[index + 1] ?? "")]));
}

/** A segment with a broken escape is taken as it stands; nothing will be found under it. */
function decodeSegment(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

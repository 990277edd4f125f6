import { NewStoreError } from "../core/newstore-error.js";
import type { HttpMethod, OperationDescriptor } from "../core/operation.js";
import { placeholdersOf } from "./path.js";

/** Where an operation really is, when the contract is wrong: a path template, or path and method. */
export type EndpointOverride =
  | string
  | {
      /** Path template with the operation's own placeholders. Absent: the contract's. */
      readonly path?: string | undefined;
      /** HTTP method. Absent: the contract's. */
      readonly method?: HttpMethod | undefined;
    };

/**
 * Corrections by operation id. A template uses the operation's own placeholders.
 *
 * @example
 * ```ts
 * const endpoints: Endpoints = {
 *   createDeliveryOptions: "/v0/d/routing_options",
 *   updateLocationGroup: { method: "PUT" },
 * };
 * ```
 */
export type Endpoints<Id extends string = string> = { readonly [Name in Id]?: EndpointOverride | undefined };

/** Method and path template of an operation, corrected. */
export function endpointOf(operation: OperationDescriptor, endpoints: Endpoints): { method: HttpMethod; path: string } {
  const override = Object.hasOwn(endpoints, operation.id) ? endpoints[operation.id] : undefined;
  if (override === undefined) return { method: operation.method, path: operation.path };
  const { path = operation.path, method = operation.method } =
    typeof override === "string" ? { path: override } : override;
  checkTemplate(operation, path);
  return { method, path };
}

function checkTemplate(operation: OperationDescriptor, path: string): void {
  const known = new Set(placeholdersOf(operation.path));
  const given = new Set(placeholdersOf(path));
  const unknown = [...given].filter((name) => !known.has(name));
  const missing = [...known].filter((name) => !given.has(name));
  const complaint = [
    // A full URL would send the token to a host of its own.
    path.startsWith("/") ? "" : "it must start with /; another host is set by baseUrl",
    unknown.length > 0 ? `it has no value for {${unknown.join("}, {")}}` : "",
    missing.length > 0 ? `it has no place for {${missing.join("}, {")}}` : "",
  ].filter((part) => part !== "");
  if (complaint.length === 0) return;
  throw new NewStoreError(
    `The option endpoints.${operation.id} is wrong: ${complaint.join("; ")}. The contract has ${operation.path}.`,
    {
      kind: "configuration",
      operationId: operation.id,
    },
  );
}

/**
 * Name of a path for log lines, metrics and spans. An override in `endpoints` may carry a query, and that a key of its
 * own (`?code=…` of a gateway), which belongs into none of them.
 */
export function templateOf(path: string): string {
  return path.split("?", 1)[0] ?? path;
}

import { operationIds } from "../../generated/operation-ids.js";
import { configurationError } from "../core/configuration-error.js";
import { oneLine } from "../core/text.js";
import { closestName } from "../core/unknown-option.js";
import type { ClientOptions } from "./options.js";

/** Longest part of a wrong id that is shown. */
const LONGEST_ID = 64;

/**
 * Refuses a correction of an operation that does not exist: it would correct nothing, unseen.
 *
 * @throws {NewStoreError} kind `configuration`, with the id that was probably meant.
 */
export function checkEndpoints({ endpoints, operations }: Pick<ClientOptions, "endpoints" | "operations">): void {
  if (endpoints === undefined) return;
  if (typeof endpoints !== "object" || endpoints === null)
    throw configurationError("endpoints", 'is no object: give one, as in { createDeliveryOptions: "/your/path" }');
  const own = Object.values(operations ?? {}).flatMap((operation) => operation?.id ?? []);
  const known = new Set<string>([...operationIds, ...own]);
  const unknown = Object.keys(endpoints).find((id) => !known.has(id));
  if (unknown === undefined) return;
  const meant = closestName(unknown, [...known]);
  const advice =
    meant === undefined
      ? "docs/contract.md lists all of them; give those of your own document by the option operations"
      : `did you mean ${meant}?`;
  throw configurationError(`endpoints.${oneLine(unknown, LONGEST_ID)}`, `is no operation: ${advice}`);
}

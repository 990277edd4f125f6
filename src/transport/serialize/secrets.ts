import type { OperationDescriptor } from "../operation.js";
import { valuesAt } from "../place.js";

/** Texts at the contract's secret places of a body. */
export function secretsOf(operation: OperationDescriptor, body: unknown): string[] {
  return operation.secrets
    .flatMap((place) => valuesAt(body, place))
    .map(({ value }) => value)
    .filter((value) => typeof value === "string");
}

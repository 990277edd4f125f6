import { allOperations } from "../../../generated/index.js";
import type { OperationDescriptor } from "../../core/operation.js";
import { closestName } from "../../core/unknown-option.js";
import { CommandError } from "./command.js";

/** Every operation of the contract. */
export const OPERATIONS: readonly OperationDescriptor[] = Object.values(allOperations);

/** Their ids. */
export const OPERATION_IDS: readonly string[] = OPERATIONS.map(({ id }) => id);

/**
 * The operation with this id.
 *
 * @throws {CommandError} with the id that was probably meant.
 */
export function operationCalled(id: string): OperationDescriptor {
  const found = OPERATIONS.find((operation) => operation.id === id);
  if (found !== undefined) return found;
  const meant = closestName(id, OPERATION_IDS);
  throw new CommandError(`the contract has no operation ${JSON.stringify(id)}.`, [
    meant === undefined ? "`npx newstore-sdk contract list` shows all of them." : `Did you mean ${meant}?`,
  ]);
}

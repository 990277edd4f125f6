import { listIssues } from "../core/list-issues.js";
import { type Issue, NewStoreError } from "../core/newstore-error.js";
import type { OperationDescriptor } from "../core/operation.js";

/** The error for input that does not fit: every problem, and nothing was sent. */
export function validationError(operation: OperationDescriptor, issues: readonly Issue[]): NewStoreError {
  const count = issues.length === 1 ? "1 problem" : `${issues.length} problems`;
  return new NewStoreError(`${operation.id} was not sent: ${count} in the request. ${listIssues(issues)}`, {
    kind: "validation",
    operationId: operation.id,
    issues,
    attempts: 0,
  });
}

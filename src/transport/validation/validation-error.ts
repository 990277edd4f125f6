import type { Issue } from "../../errors/newstore-error.js";
import { NewStoreError } from "../../errors/newstore-error.js";
import type { OperationDescriptor } from "../operation.js";

/** More than this many are counted and not spelled out in the text; `issues` holds them all. */
const SPELLED_OUT = 5;

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

/** `body.payments: …; body.currency: …; and 3 more in \`issues\`.` */
export function listIssues(issues: readonly Issue[]): string {
  const lines = issues.slice(0, SPELLED_OUT).map(({ path, message }) => `${path}: ${message}`);
  const rest = issues.length - lines.length;
  return `${[...lines, ...(rest > 0 ? [`and ${rest} more in \`issues\``] : [])].join("; ")}.`;
}

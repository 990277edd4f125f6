import { hideSecrets } from "../../checks/hide-secrets.js";
import { loadChecks } from "../../checks/load-checks.js";
import { validationError } from "../../checks/validation-error.js";
import type { OperationDescriptor } from "../../core/operation.js";
import { resolveValidate } from "../../core/options.js";
import type { CallOptions, OperationInput } from "../../core/request.js";
import type { FacadeContext } from "../lib/context.js";

/**
 * Checks a request before anything is done for it.
 *
 * @throws {NewStoreError} kind `validation` for one that would not be sent, unless the caller wants no checks.
 */
export async function checkBody(
  operation: OperationDescriptor,
  input: OperationInput,
  { validate }: FacadeContext,
  options: CallOptions,
): Promise<void> {
  if (resolveValidate(validate, options.validate).requests !== "throw") return;
  const checks = await loadChecks(operation);
  const found = hideSecrets(operation, input, checks.request(input, {}));
  const issues = found.filter(({ isWarning }) => isWarning !== true).map(({ issue }) => issue);
  if (issues.length > 0) throw validationError(operation, issues);
}

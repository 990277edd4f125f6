import { DriftReporter, type Finding } from "../../checks/drift.js";
import { hidePersonal, hideSecrets } from "../../checks/hide-secrets.js";
import { inexactNumber } from "../../checks/inexact-number.js";
import { checksAtHand, loadChecks } from "../../checks/load-checks.js";
import { UNKNOWN_MEMBER } from "../../checks/unknown-member.js";
import { validationError } from "../../checks/validation-error.js";
import { unknownOutcome } from "../../core/advice.js";
import { headerRecord } from "../../core/headers-input.js";
import { listIssues } from "../../core/list-issues.js";
import { errorMessage } from "../../core/message.js";
import { NewStoreError } from "../../core/newstore-error.js";
import { resolveValidate } from "../../core/options.js";
import { type Redact, redactor } from "../../core/redact.js";
import type { OperationRequest, Policy } from "../../core/request.js";
import type { ApiResponse } from "../../core/response.js";
import { secretsOf } from "../../wire/secrets.js";
import { replayOf } from "./replay.js";
import type { Settings } from "./settings.js";

/**
 * Checks requests and responses against the contract.
 *
 * | mode | request | response |
 * | --- | --- | --- |
 * | `throw` | fails with every problem; nothing is sent. A mere warning is reported once a shape, and it is sent | fails, kind `api` |
 * | `report` | is sent; each shape of problem is reported once | is handed over unchanged; each shape is reported once |
 * | `off` | not checked | not checked |
 *
 * Members that the contract does not know have a mode of their own, `unknownMembers`.
 *
 * A whole number of a response that JavaScript cannot hold is reported in both modes: it has been rounded.
 *
 * The value itself is never replaced by what a schema makes of it: unknown keys travel.
 */
export function validatePolicy({ validate, logger, hooks }: Settings): Policy<OperationRequest> {
  const drift = new DriftReporter(logger, hooks);
  return (next) => ({
    async send(request) {
      const { operation, input, options } = request;
      const modes = resolveValidate(validate, options.validate);
      if (modes.requests === "off" && modes.responses === "off") return next.send(request);
      const checks = checksAtHand(operation) ?? (await loadChecks(operation));
      const problems = modes.requests === "off" ? [] : checks.request(input, headerRecord(options.headers));
      if (problems.length > 0) {
        const found = hideSecrets(operation, input, problems);
        const wanted = found.filter(({ issue }) => modes.unknownMembers !== "off" || issue.rule !== UNKNOWN_MEMBER);
        const findings = withoutSecrets(wanted, () => redactor(secretsOf(operation, input.body)));
        const errors = findings.filter(({ isWarning, issue }) =>
          issue.rule === UNKNOWN_MEMBER ? modes.unknownMembers === "throw" : isWarning !== true,
        );
        if (errors.length > 0 && modes.requests === "throw")
          throw validationError(
            operation,
            errors.map(({ issue }) => issue),
          );
        drift.report({ operationId: operation.id, direction: "request", status: undefined }, findings);
      }
      const response = await next.send(request);
      if (modes.responses === "off") return response;
      const { inexact, redact } = request.context;
      const differences = checks.response(response);
      if (differences.length + inexact.length === 0) return response;
      const source = { operationId: operation.id, direction: "response", status: response.status } as const;
      // A response may echo what was sent with it, the token included. A number that was rounded is no fault of the platform.
      const rounded = inexact.map((keys) => inexactNumber(keys));
      drift.report(
        source,
        withoutSecrets(rounded, () => redact),
      );
      const told = hidePersonal(operation, response.data, differences);
      const findings = withoutSecrets(told, () => redact);
      if (findings.length > 0 && modes.responses === "throw") throw responseError(request, response, findings);
      drift.report(source, findings);
      return response;
    },
  });
}

/** A message about a wrong value may show the value, and the keys of a map are values too. */
function withoutSecrets(findings: readonly Finding[], makeRedact: () => Redact): readonly Finding[] {
  if (findings.length === 0) return findings;
  const redact = makeRedact();
  return findings.map(({ keys, issue: { path, message, rule }, ...rest }) => ({
    ...rest,
    keys: keys.map((key) => (typeof key === "string" ? redact(key) : key)),
    issue: { path: redact(path), message: redact(message), rule },
  }));
}

function responseError(request: OperationRequest, response: ApiResponse, findings: readonly Finding[]): NewStoreError {
  const { operation, context } = request;
  // The status is a success: what a write asked for has probably been done.
  const outcomeUnknown = operation.idempotency !== "safe";
  const { callerMayRetry } = replayOf(operation, request, context.hasGeneratedKey);
  const issues = findings.map(({ issue }) => ({ ...issue, path: issue.path === "" ? "response" : issue.path }));
  const { status, requestId, attempts, data, headers } = response;
  const what = `returned ${status} with something else than the contract says. ${listIssues(issues)}`;
  const asTheyAre = 'Set validate.responses to "report" to take such responses as they are.';
  const advice = outcomeUnknown ? `${asTheyAre} ${unknownOutcome(callerMayRetry, false)}` : asTheyAre;
  return new NewStoreError(errorMessage({ operation, what, advice, requestId, attempts }), {
    kind: "api",
    operationId: operation.id,
    status,
    requestId,
    attempts,
    outcomeUnknown,
    issues,
    body: data,
    headers,
  });
}

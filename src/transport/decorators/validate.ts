import { errorMessage } from "../../errors/message.js";
import { NewStoreError } from "../../errors/newstore-error.js";
import { type Redact, redactor } from "../../errors/redact.js";
import type { OperationDescriptor } from "../operation.js";
import { resolveValidate } from "../options.js";
import { secretsOf } from "../serialize/secrets.js";
import type { Settings } from "../settings.js";
import type { Answer, Decorator } from "../transport.js";
import { checkAnswer } from "../validation/check-answer.js";
import { checkRequest } from "../validation/check-request.js";
import { DriftReporter } from "../validation/drift.js";
import type { Finding } from "../validation/finding.js";
import { loadSchemas } from "../validation/load-schemas.js";
import { listIssues, validationError } from "../validation/validation-error.js";

/**
 * Holds requests and answers against the contract.
 *
 * | mode | request | answer |
 * | --- | --- | --- |
 * | `throw` | fails with every problem; nothing is sent | fails, kind `api` |
 * | `report` | is sent; each shape of problem is told once | is handed over unchanged; each shape is told once |
 * | `off` | not looked at | not looked at |
 *
 * The value itself is never replaced by what a schema makes of it: unknown keys travel.
 */
export function validating({ validate, logger, hooks }: Settings): Decorator {
  const drift = new DriftReporter(logger, hooks);
  return (next) => ({
    async send(request) {
      const { operation, input, options } = request;
      const modes = resolveValidate(validate, options.validate);
      if (modes.requests === "off" && modes.responses === "off") return next.send(request);
      const schemas = await loadSchemas(operation);
      if (modes.requests !== "off") {
        const found = checkRequest(operation, schemas, input, options.headers ?? {});
        const findings = withoutSecrets(found, () => redactor(secretsOf(operation, input.body)));
        if (findings.length > 0 && modes.requests === "throw")
          throw validationError(
            operation,
            findings.map(({ issue }) => issue),
          );
        drift.report({ operationId: operation.id, direction: "request", status: undefined }, findings);
      }
      const answer = await next.send(request);
      if (modes.responses === "off") return answer;
      // An answer may echo what was sent with it, the token included.
      const findings = withoutSecrets(checkAnswer(schemas, answer), () => request.context?.redact);
      if (findings.length > 0 && modes.responses === "throw") throw answerError(operation, answer, findings);
      drift.report({ operationId: operation.id, direction: "response", status: answer.status }, findings);
      return answer;
    },
  });
}

/** Words on a wrong value may show the value, and the keys of a map are values too. */
function withoutSecrets(findings: readonly Finding[], makeRedact: () => Redact | undefined): readonly Finding[] {
  if (findings.length === 0) return findings;
  const redact = makeRedact();
  if (redact === undefined) return findings;
  return findings.map(({ keys, issue: { path, message, rule } }) => ({
    keys: keys.map((key) => (typeof key === "string" ? redact(key) : key)),
    issue: { path: redact(path), message: redact(message), rule },
  }));
}

function answerError(operation: OperationDescriptor, answer: Answer, findings: readonly Finding[]): NewStoreError {
  const issues = findings.map(({ issue }) => ({ ...issue, path: issue.path === "" ? "answer" : issue.path }));
  const { status, requestId, attempts, data, headers } = answer;
  const what = `was answered ${status} with something else than the contract says. ${listIssues(issues)}`;
  const advice = 'Set validate.responses to "report" to take such answers as they are.';
  return new NewStoreError(errorMessage({ operation, what, advice, requestId, attempts }), {
    kind: "api",
    operationId: operation.id,
    status,
    requestId,
    attempts,
    // It was answered well: what a write asked for has probably been done.
    outcomeUnknown: operation.idempotency !== "safe",
    issues,
    body: data,
    headers,
  });
}

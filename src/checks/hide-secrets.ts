import type { Issue } from "../core/newstore-error.js";
import type { OperationDescriptor } from "../core/operation.js";
import { valuesAt, valueUnder } from "../core/place.js";
import { shown } from "../core/shown.js";
import type { Finding } from "./drift.js";

/**
 * What is wrong with a request, as it may be told: a text about a value at a secret place of the body does not show the
 * value. One that is short or no text could not be recognised in the text afterwards.
 */
export function hideSecrets(
  { secrets }: OperationDescriptor,
  body: unknown,
  findings: readonly Finding[],
): readonly Finding[] {
  if (findings.length === 0 || secrets.length === 0) return findings;
  const places = secrets.flatMap((place) => valuesAt(body, place)).map(({ keys }) => keys);
  return findings.map((finding) => {
    const [root, ...keys] = finding.keys;
    const isSecret = root === "body" && places.some((place) => place.every((key, depth) => key === keys[depth]));
    return isSecret ? { ...finding, issue: hidden(finding.issue, valueUnder(body, keys)) } : finding;
  });
}

function hidden(issue: Issue, value: unknown): Issue {
  // It may name single characters of the value.
  if (issue.rule === "invalid_format") return { ...issue, message: "it has another form than the contract says" };
  return value === undefined ? issue : { ...issue, message: issue.message.replaceAll(shown(value), "[redacted]") };
}

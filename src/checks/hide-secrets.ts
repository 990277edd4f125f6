import type { Issue } from "../core/newstore-error.js";
import type { OperationDescriptor, Place } from "../core/operation.js";
import { valuesAt, valueUnder } from "../core/place.js";
import type { OperationInput } from "../core/request.js";
import { shown } from "../core/shown.js";
import type { Finding } from "./drift.js";

/**
 * What is wrong with a request, as it may be told: a text about a value at a secret or personal place does not show the
 * value, whatever it is. One that is short or no text could not be recognised in the text afterwards.
 */
export function hideSecrets(
  { secrets, personal, parameters }: OperationDescriptor,
  input: OperationInput,
  findings: readonly Finding[],
): readonly Finding[] {
  if (findings.length === 0) return findings;
  const inBody = placed(input.body, [...secrets, ...(personal?.body ?? [])], "body");
  const inParameters = parameters.flatMap(({ name, in: part, isPersonal }) =>
    isPersonal === true ? [[part === "header" ? "headers" : part, name]] : [],
  );
  return hiddenAt([...inBody, ...inParameters], input, findings);
}

/** The same of a response, which holds what the platform knows of people. */
export function hidePersonal(
  { personal }: OperationDescriptor,
  data: unknown,
  findings: readonly Finding[],
): readonly Finding[] {
  if (findings.length === 0 || personal?.response === undefined) return findings;
  return hiddenAt(placed(data, personal.response), data, findings);
}

type Keys = readonly PropertyKey[];

function placed(document: unknown, places: readonly Place[], ...root: readonly string[]): Keys[] {
  return places.flatMap((place) => valuesAt(document, place)).map(({ keys }) => [...root, ...keys]);
}

function hiddenAt(places: readonly Keys[], document: unknown, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => {
    const { keys, issue } = finding;
    const isHidden = places.some((place) => place.every((key, depth) => key === keys[depth]));
    return isHidden ? { ...finding, issue: hidden(issue, valueUnder(document, keys)) } : finding;
  });
}

function hidden(issue: Issue, value: unknown): Issue {
  // It may name single characters of the value.
  if (issue.rule === "invalid_format") return { ...issue, message: "it has another form than the contract says" };
  const told = shown(value);
  // What is only described, as "a text of 15 characters", says what to mend and nothing of the value.
  const isItself = typeof value === "string" ? told === JSON.stringify(value) : told === String(value);
  if (value === undefined || !isItself) return issue;
  return { ...issue, message: issue.message.replaceAll(told, "[redacted]") };
}

import type { Redact } from "../../core/redact.js";
import { oneLine } from "../../core/text.js";

/** What an error response says, in whatever shape it says it. */
export interface ProblemFacts {
  readonly errorCode: string | undefined;
  /** The platform's sentences, the most telling first, without repeats. */
  readonly messages: readonly string[];
  readonly requestId: string | undefined;
}

/** More sentences than anybody reads. */
const MOST_MESSAGES = 20;

/**
 * Reads an error body. No field of any shape is certain to be there.
 *
 * | shape | code | sentences | request id |
 * | --- | --- | --- | --- |
 * | problem (RFC 9457, newer APIs) | `error_code` | `detail`, `title` | `request_id` |
 * | older APIs | `error_code` | `message` or `messages` | `request_id` |
 * | OAuth (RFC 6749, 5.2) | `error` | `error_description` | |
 * | some services | `error.code` | `error.message`, `message`, `causes` | |
 */
export function readProblem(body: unknown, redact: Redact): ProblemFacts {
  const problem = asRecord(body);
  const nested = asRecord(problem["error"]);
  const sentences = [
    problem["detail"],
    problem["message"],
    ...asList(problem["messages"]),
    problem["error_description"],
    nested["message"],
    ...asList(problem["causes"]),
    problem["title"],
  ];
  return {
    errorCode: firstText(redact, problem["error_code"], problem["error"], nested["code"]),
    messages: distinctTexts(redact, sentences),
    requestId: firstText(redact, problem["request_id"]),
  };
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function asList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.slice(0, MOST_MESSAGES);
  return value === undefined ? [] : [value];
}

function firstText(redact: Redact, ...candidates: unknown[]): string | undefined {
  for (const candidate of candidates) {
    if (typeof candidate === "string" && candidate.trim() !== "") return oneLine(redact(candidate), 200);
  }
  return undefined;
}

function distinctTexts(redact: Redact, values: readonly unknown[]): string[] {
  const texts = values.filter((value) => typeof value === "string").map((text) => oneLine(redact(text)));
  return [...new Set(texts)].filter((text) => text !== "").slice(0, MOST_MESSAGES);
}

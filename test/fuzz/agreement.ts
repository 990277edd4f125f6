import { inspect } from "node:util";
import { expect } from "vitest";
import type { NewStoreError } from "../../src/core/newstore-error.js";
import type { OperationDescriptor } from "../../src/core/operation.js";

const KINDS = ["configuration", "authentication", "validation", "mapping", "api", "conflict", "rate_limit"];
const MORE_KINDS = ["timeout", "aborted", "connection", "job"];

/** Longest text of an error that somebody still reads. */
const MOST_CHARACTERS = 6_000;

/** What holds for every error of a call, whatever failed: its fields and its text say the same. */
export function checkAgreement(error: NewStoreError, operation: OperationDescriptor): void {
  expect(error.operationId).toBe(operation.id);
  if (operation.idempotency === "safe") expect(error.outcomeUnknown, "a read leaves nothing open").toBe(false);
  checkFields(error);
}

/** The same for what makes several calls. */
export function checkFields(error: NewStoreError): void {
  const { kind, next, retryable, outcomeUnknown, message, attempts, status, requestId, messages } = error;
  expect([...KINDS, ...MORE_KINDS]).toContain(kind);
  if (outcomeUnknown) expect(attempts, "what was not sent is not open").toBeGreaterThan(0);
  if (retryable) expect(["resend", "wait"]).toContain(next);
  if (next === "resend") expect(retryable).toBe(true);
  if (outcomeUnknown && !retryable) expect(next).toBe("read");
  if (next === "fix") expect(retryable || outcomeUnknown).toBe(false);
  checkText(error);
  if (status !== undefined) expect(Number.isInteger(status)).toBe(true);
  if (requestId !== undefined) expect(typeof requestId).toBe("string");
  for (const sentence of messages) expect(typeof sentence).toBe("string");
  expect(message.length, "too long to be read").toBeLessThan(MOST_CHARACTERS);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
  expect(message, "control characters").not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({ kind, next, message });
  expect(inspect(error)).toContain("NewStoreError");
}

function checkText({ message, outcomeUnknown, retryable, attempts }: NewStoreError): void {
  const saysUnknown = /is unknown|not known|outcome/.test(message);
  if (outcomeUnknown) expect(saysUnknown, `an open outcome that is not said: ${message}`).toBe(true);
  if (/Whether the work was done is unknown/.test(message)) expect(outcomeUnknown, message).toBe(true);
  if (/the same call again does it at most once/.test(message)) expect(retryable, message).toBe(true);
  if (/a repeat may do it twice/.test(message)) expect(retryable, message).toBe(false);
  if (/Nothing was sent|was not sent/.test(message)) {
    expect(attempts === 0 || !outcomeUnknown, `it denies what it leaves open: ${message}`).toBe(true);
  }
}

import { createHash } from "node:crypto";
import type { InjectedOrderRequest } from "../../generated/order-injection/types.js";
import { quotedCause, safeCause } from "../core/cause.js";
import { type Issue, NewStoreError } from "../core/newstore-error.js";
import type { NewRow } from "../durable/durable-store.js";
import { InputProblem } from "../wire/input-problem.js";
import { writeJson } from "../wire/json.js";
import type { Detail } from "./entry.js";

/** So many digits of a hash tell the orders under one number apart. */
const SHOWN_HASH_DIGITS = 16;

const decoder = new TextDecoder();

/** An order as it is kept: fixed at the call, whatever becomes of the caller's object. */
export interface PreparedOrder {
  readonly externalId: string;
  readonly text: string;
  readonly hash: string;
}

/**
 * Writes an order down. Whether the platform takes it is not asked here: what is accepted must not depend on a check
 * that a later release makes stricter.
 *
 * @throws {NewStoreError} kind `validation` for what has no `external_id` or no JSON form.
 */
export function prepare(order: InjectedOrderRequest): PreparedOrder {
  const text = textOf(order);
  const externalId: unknown = (JSON.parse(text) as { readonly external_id?: unknown } | null)?.external_id;
  if (typeof externalId !== "string" || externalId === "")
    throw refused([{ path: "order.external_id", message: "it is missing: give text", rule: "invalid_type" }]);
  return { externalId, text, hash: createHash("sha256").update(text).digest("hex") };
}

/** The row of an order that is to be sent. */
export function dueRow({ externalId, text, hash }: PreparedOrder): NewRow {
  return { key: externalId, text, hash, state: "due", detail: detail({ externalId }), isDue: true };
}

/** The row of an order whose number another one has: kept apart, for a person to look at. */
export function conflictingRow({ externalId, text, hash }: PreparedOrder): NewRow {
  const message = `Order ${externalId} was accepted before with other content. Compare the two; replay sends this one.`;
  return {
    key: `${externalId}#${hash.slice(0, SHOWN_HASH_DIGITS)}`,
    ...{ text, hash, state: "parked", isDue: false },
    detail: detail({ externalId, problem: { message, kind: "conflict", next: "read" } }),
  };
}

function detail(value: Detail): string {
  return JSON.stringify(value);
}

function textOf(order: InjectedOrderRequest): string {
  try {
    const text = order === undefined ? "null" : decoder.decode(writeJson(order, "order"));
    return text;
  } catch (thrown) {
    if (thrown instanceof InputProblem) throw refused(thrown.issues);
    const message = `it cannot be read, ${quotedCause(thrown)}`;
    throw refused([{ path: "order", message, rule: "json" }], safeCause(thrown));
  }
}

function refused(issues: readonly Issue[], cause?: Error): NewStoreError {
  const [first] = issues;
  return new NewStoreError(`outbox.accept: the order was not accepted: ${first?.path}: ${first?.message}.`, {
    kind: "validation",
    issues,
    cause,
  });
}

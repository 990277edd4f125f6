import type { Refund, RefundsResponse } from "../../../generated/returns/types.js";
import { configurationError } from "../../core/configuration-error.js";
import { NewStoreError } from "../../core/newstore-error.js";
import type { ApiResponse } from "../../core/response.js";
import { shown } from "../../core/shown.js";
import { unusable } from "../lib/unusable.js";

interface Attribute {
  readonly name: string;
  readonly value: string;
}

/** A request whose extended attributes come back with the refund. */
export interface WithAttributes {
  readonly extended_attributes?: readonly Attribute[] | undefined;
}

/**
 * The refund that carries a key, or none.
 *
 * A list that cannot be read does not say that there is none: to take it for empty would refund twice.
 *
 * @throws {NewStoreError} kind `api`; nothing was done.
 */
export function refundWithKey(
  response: ApiResponse<RefundsResponse>,
  keyName: string,
  key: string,
): Refund | undefined {
  const refunds: unknown = (response.data as Partial<RefundsResponse> | undefined | null)?.refunds;
  if (!Array.isArray(refunds)) throw unreadable(response, "has no list of refunds");
  for (const [index, refund] of Array.from(refunds as unknown[]).entries()) {
    const attributes = attributesOf(refund);
    if (attributes === undefined)
      throw unreadable(response, `has a refund whose attributes cannot be read, refunds[${index}]`);
    if (attributes.some(({ name, value }) => name === keyName && value === key)) return refund as Refund;
  }
  return undefined;
}

/** `undefined` where nobody can tell what they are; a refund that has none at all was made without any. */
function attributesOf(refund: unknown): readonly Partial<Attribute>[] | undefined {
  if (!isRecord(refund)) return undefined;
  const metadata = refund["metadata"] ?? {};
  if (!isRecord(metadata)) return undefined;
  const attributes = metadata["extended_attributes"] ?? [];
  return Array.isArray(attributes) && Array.from(attributes).every(isRecord) ? attributes : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function unreadable(response: ApiResponse, problem: string): NewStoreError {
  return unusable(response, "refunds.list", problem).with({ operationId: "listRefunds" });
}

/**
 * The request with the key in its extended attributes.
 *
 * @throws {NewStoreError} kind `validation` where there is no request to put it into: sent without, it could be made twice.
 */
export function withKey<Body extends WithAttributes>(body: Body, name: string, value: string): Body {
  if (!isRecord(body)) throw noRequest("body", `it is ${shown(body)}: give an object`);
  const given: unknown = body.extended_attributes ?? [];
  if (!Array.isArray(given)) throw noRequest("body.extended_attributes", `it is ${shown(given)}: give a list`);
  const attributes = given as readonly (Partial<Attribute> | null | undefined)[];
  if (attributes.some((attribute) => attribute?.name === name && attribute.value !== value))
    throw configurationError("keyName", `is ${name}, an extended attribute that has another value already`);
  const others = attributes.filter((attribute) => attribute?.name !== name);
  return { ...body, extended_attributes: [...others, { name, value }] };
}

function noRequest(path: string, message: string): NewStoreError {
  return new NewStoreError(`Nothing was sent: ${path}: ${message}.`, {
    kind: "validation",
    issues: [{ path, message, rule: "invalid_type" }],
  });
}

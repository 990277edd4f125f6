import type { OperationDescriptor } from "./operation.js";

/** Parts of an error's text. */
export interface MessageParts {
  readonly operation: Pick<OperationDescriptor, "id" | "method" | "path">;
  /** What happened, as in `failed with 400 invalid_shipments: too many shipments`. */
  readonly what: string;
  /** What to do; whole sentences. */
  readonly advice?: string | undefined;
  readonly requestId?: string | undefined;
  readonly attempts?: number | undefined;
}

/** What failed, where, what to do: `createInjectedOrder failed with 400 …. Do this. (POST /v0/d/fulfill_order, request id …)`. */
export function errorMessage({ operation, what, advice, requestId, attempts }: MessageParts): string {
  const where = [
    `${operation.method} ${operation.path}`,
    requestId === undefined ? undefined : `request id ${requestId}`,
    attempts !== undefined && attempts > 1 ? `${attempts} attempts` : undefined,
  ].filter((part) => part !== undefined);
  const sentences = [asSentence(`${operation.id} ${what}`), advice, `(${where.join(", ")})`];
  return sentences.filter((sentence) => sentence !== undefined && sentence !== "").join(" ");
}

/** Ends a text with a full stop, unless it ends with a mark of its own. */
export function asSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

import type { ErrorCodeDescriptor, OperationDescriptor } from "../../core/operation.js";

/** What a failed response said. */
export interface Said {
  readonly status: number | undefined;
  readonly errorCode: string | undefined;
  readonly messages: readonly string[];
}

/**
 * What the contract knows of an error code. The status decides between two meanings of one code, and between two with
 * one status the words beside it. Pure.
 */
export function knownCode(
  { errorCodes }: OperationDescriptor,
  { status, errorCode, messages }: Said,
): ErrorCodeDescriptor | undefined {
  if (errorCode === undefined) return undefined;
  const text = messages.join("\n").toLowerCase();
  const known = errorCodes
    .filter(({ code, says = [] }) => code === errorCode && says.every((words) => text.includes(words.toLowerCase())))
    // The one that asks for words knows more than the one that does not.
    .sort((a, b) => (b.says?.length ?? 0) - (a.says?.length ?? 0));
  return known.find((entry) => entry.status === status) ?? known[0];
}

/** Whether a failure stays until somebody does something about it, whatever its status says elsewhere. Pure. */
export function isLasting(operation: OperationDescriptor, said: Said): boolean {
  return operation.statusMeanings?.[String(said.status)] === "lasting" || knownCode(operation, said)?.lasting === true;
}

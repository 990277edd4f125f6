import type { OperationDescriptor } from "../operation.js";

const JSON_TYPE = "application/json";

/** What the SDK sends and asks for; a caller's `accept` and `content-type` headers win. */
export interface MediaTypes {
  readonly accept: string;
  /** Absent without a body. */
  readonly contentType: string | undefined;
}

/** @param headers Names in lower case. */
export function chooseMediaTypes(
  operation: OperationDescriptor,
  headers: Readonly<Record<string, string>>,
  hasBody: boolean,
): MediaTypes {
  return {
    accept: headers["accept"] ?? operation.accept[0] ?? JSON_TYPE,
    contentType: hasBody ? (headers["content-type"] ?? operation.requestMediaTypes?.[0] ?? JSON_TYPE) : undefined,
  };
}

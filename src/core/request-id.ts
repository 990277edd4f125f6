import type { Redact } from "./redact.js";
import { oneLine } from "./text.js";
import type { HeadersLike } from "./web-types.js";

/** NewStore documents none; these are what gateways in front of it commonly send. The body's `request_id` comes first. */
const REQUEST_ID_HEADERS = ["x-request-id", "request-id", "x-amzn-requestid", "x-amz-request-id"];

/** Id to quote to NewStore's support, where the response's headers name one. */
export function requestIdOf(headers: HeadersLike, redact: Redact): string | undefined {
  for (const name of REQUEST_ID_HEADERS) {
    const value = headers.get(name);
    if (value) return oneLine(redact(value), 200);
  }
  return undefined;
}

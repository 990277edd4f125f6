import { eventExamples } from "../../generated/event-stream/event-examples.js";
import { quotedCause } from "../core/cause.js";
import { configurationError } from "../core/configuration-error.js";
import { refuseUnknown } from "../core/unknown-option.js";
import type { WebRequest } from "./adapters/web.js";
import type { EventName, EventOf } from "./types.js";

/** How a test's request is made. */
export interface TestEventOptions {
  /** The key that the receiver knows; `undefined`: none is sent. */
  readonly apiKey?: string | undefined;
  /** Default `acme-staging`. */
  readonly tenant?: string | undefined;
  /** Default: now. */
  readonly publishedAt?: string | undefined;
  /** Where the receiver is, for a request that is sent. Default `https://receiver.example/`. */
  readonly url?: string | undefined;
}

/**
 * Makes the request that NewStore would send with an event, for tests of a receiver: hand it to `events.fetch`, or give
 * `url` and send it.
 *
 * @param payload - default: the example that the contract has of this event, made up in the form that has been seen. Of
 * events whose payload nobody has described it is an `id` and no more.
 *
 * @throws {NewStoreError} kind `configuration` for a name, payload or option that is none, and for a name without an example.
 *
 * @example
 * ```ts
 * const events = receiveEvents({ apiKeys: ["a-long-secret-of-your-own"], inbox: memoryStore() });
 * const apiKey = "a-long-secret-of-your-own";
 * console.log((await events.fetch(testEvent("order.opened", undefined, { apiKey }))).status); // → 200
 *
 * const payload = { id: "6840f40c-65c4-5ff7-a23e-92e0e311091a", items: [] };
 * console.log((await events.fetch(testEvent("order.cancelled", payload, { apiKey }))).status); // → 200
 * ```
 */
export function testEvent<Name extends EventName>(
  name: Name,
  payload?: EventOf<Name>["payload"] | undefined,
  options: TestEventOptions = {},
): WebRequest {
  refuseUnknown(options, ["apiKey", "tenant", "publishedAt", "url"]);
  if (typeof name !== "string" || String(name) === "") throw configurationError("name of testEvent", "is missing");
  const example = Object.hasOwn(eventExamples, name) ? eventExamples[name] : undefined;
  const content = payload === undefined ? example : payload;
  if (content === undefined)
    throw configurationError("payload of testEvent", `is missing: the contract has no example of ${String(name)}`);
  if (typeof content !== "object" || content === null || Array.isArray(content))
    throw configurationError("payload of testEvent", "is no object");
  const { apiKey, tenant = "acme-staging", url = "https://receiver.example/" } = options;
  const { publishedAt = new Date().toISOString() } = options;
  for (const [option, value] of Object.entries({ tenant, publishedAt }))
    if (typeof value !== "string") throw configurationError(option, `is a ${typeof value}: give text`);
  const headers = headersOf(apiKey);
  const body = textOf({ tenant, name, published_at: publishedAt, payload: content });
  try {
    return new Request(url, { method: "POST", headers, body }) as WebRequest;
  } catch {
    // Not in the runtime's words, which repeat the address and what is secret in it.
    throw configurationError(
      "url",
      "is no address of a receiver: give a whole one, as in http://127.0.0.1:3000/newstore",
    );
  }
}

function headersOf(apiKey: string | undefined): Headers {
  const headers = new Headers({ "content-type": "application/json" });
  if (apiKey === undefined) return headers;
  try {
    if (typeof apiKey !== "string") throw new Error("no text");
    headers.set("authorization", `Bearer ${apiKey}`);
    return headers;
  } catch {
    throw configurationError("apiKey", "is no text that a header can hold: give letters, digits and signs on one line");
  }
}

function textOf(envelope: object): string {
  try {
    return JSON.stringify(envelope);
  } catch (thrown) {
    throw configurationError("payload of testEvent", `cannot be written as JSON: ${quotedCause(thrown)}`);
  }
}

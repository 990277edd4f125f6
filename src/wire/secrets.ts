import type { OperationDescriptor, Place } from "../core/operation.js";
import { valuesAt } from "../core/place.js";
import { type Redact, redactor } from "../core/redact.js";
import type { HttpRequest, OperationInput } from "../core/request.js";

/** Texts and numbers at the contract's secret places of a body, and inside of what stands there. */
export function secretsOf(operation: OperationDescriptor, body: unknown): string[] {
  return textsAt(operation.secrets, body);
}

/** The same of what is about people, in the body and in parameters. */
export function personalOf({ personal, parameters }: OperationDescriptor, input: OperationInput): string[] {
  const parts = { path: input.path, query: input.query, header: input.headers };
  const inParameters = parameters
    .filter(({ isPersonal }) => isPersonal === true)
    .flatMap(({ name, in: part }) => {
      const own = (parts[part] ?? {}) as Readonly<Record<string, unknown>>;
      return Object.hasOwn(own, name) ? [...textsIn(own[name], new Set())] : [];
    });
  return [...textsAt(personal?.body ?? [], input.body), ...inParameters];
}

function textsAt(places: readonly Place[], body: unknown): string[] {
  return places.flatMap((place) => valuesAt(body, place)).flatMap(({ value }) => [...textsIn(value, new Set())]);
}

/** Whatever was given in a secret's place: a number, a list, an object that holds it. */
function* textsIn(value: unknown, parents: ReadonlySet<object>): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "number" || typeof value === "bigint") yield String(value);
  if (typeof value !== "object" || value === null || parents.has(value) || parents.size > DEEPEST_SECRET) return;
  const inside = new Set([...parents, value]);
  for (const [key, member] of Object.entries(value)) {
    if (!Array.isArray(value)) yield key;
    yield* textsIn(member, inside);
  }
}

/** Deeper inside of a secret's place nothing is looked for. */
const DEEPEST_SECRET = 16;

/** Headers that say nothing about who sends them; all others that the contract does not name may be keys. */
const HARMLESS_HEADERS =
  /^(accept|accept-.*|cache-control|content-.*|idempotency-key|if-.*|prefer|traceparent|tracestate|user-agent|x-correlation-id|x-request-id)$/;

/** What the SDK sends itself, most of it with every request: known without a pattern. */
const OWN_HEADERS = new Set(["accept", "content-type", "user-agent"]);

/** What of a request a text about its response must not show. */
type SecretParts = Pick<HttpRequest, "operation" | "headers" | "url" | "secrets">;

/** And what is about people. */
type TellingParts = SecretParts & Pick<HttpRequest, "personal">;

/**
 * What a request knows to be secret, so that no echo of it gets into an error or a log line. Pure.
 *
 * | part | is secret |
 * | --- | --- |
 * | body | at the contract's secret places; {@link redactorOf} adds those that are about people |
 * | `authorization` | what follows the scheme |
 * | other headers | unless the contract names them or they are common ones: gateways take keys in them |
 * | query | unless the contract names the parameter: an override in `endpoints` may carry a key |
 * | path | no: ids are what an error is about |
 */
export function secretsOfRequest({ operation, headers, url, secrets }: SecretParts): string[] {
  const isNamed = (part: string, name: string) =>
    operation.parameters.some((known) => known.in === part && known.name.toLowerCase() === name.toLowerCase());
  const found = [...secrets];
  // Without lists between: each call comes by here.
  for (const name in headers) {
    if (OWN_HEADERS.has(name)) continue;
    const value = headers[name] as string;
    if (name === "authorization") found.push(value.slice(value.indexOf(" ") + 1));
    else if (!HARMLESS_HEADERS.test(name) && !isNamed("header", name)) found.push(value);
  }
  if (url.includes("?") && URL.canParse(url))
    for (const [name, value] of new URL(url).searchParams) if (!isNamed("query", name)) found.push(value);
  return found.filter((value) => value !== "");
}

/** Takes out what a request knows to be secret or about people: for texts about its failure. */
export function redactorOf(request: TellingParts): Redact {
  return redactor([...secretsOfRequest(request), ...request.personal()]);
}

/** Takes out what a request knows to be secret: for ids that every response has, which costs each call. */
export function secretRedactorOf(request: SecretParts): Redact {
  return redactor(secretsOfRequest(request));
}

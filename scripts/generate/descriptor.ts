import { type Batch, batchOf } from "./batch.js";
import type { ApiModel, OperationModel } from "./model.js";
import { isMediaHeader } from "./parameters.js";
import {
  identifiersOf,
  type MarkedPlace,
  markedComponents,
  type PlacedRule,
  type PlacedSchema,
  personalOf,
  placesOf,
  rulesOf,
  secretsOf,
  stateOf,
  unknownKinds,
  uselessConditions,
} from "./places.js";
import type { Problems } from "./problems.js";
import { numbersOf } from "./read-api.js";
import { acceptOf } from "./read-operation.js";
import { isRecord } from "./schema.js";

/** Everything of an operation's descriptor except its schemas. */
export interface Descriptor {
  readonly api: string;
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly host: "tenant" | "identity";
  readonly security: "bearer" | "basic" | "none";
  readonly scopes?: readonly string[];
  readonly invalidTokenStatus?: 401;
  readonly evidence: { readonly level: string; readonly source: string };
  readonly idempotency: string | Readonly<Record<string, string>>;
  readonly rateLimitPerSecond?: number;
  readonly pagination?: unknown;
  readonly batch?: Batch;
  readonly parameters: readonly object[];
  readonly requestMediaTypes?: readonly string[];
  readonly requestBodyRequired?: boolean;
  readonly accept: readonly string[];
  readonly anyMediaType?: true;
  readonly statuses: readonly string[];
  readonly statusMeanings?: Readonly<Record<string, unknown>>;
  readonly identifiers: readonly (MarkedPlace & { readonly in: string })[];
  readonly knowsMembers?: true;
  readonly memberHints?: Readonly<Record<string, string>>;
  readonly rules: readonly PlacedRule[];
  readonly errorCodes: readonly ErrorCode[];
  readonly limits?: Readonly<Record<string, number>>;
  readonly states?: { readonly at: string; readonly known: readonly string[]; readonly terminal: readonly string[] };
  readonly secrets: readonly string[];
  readonly secretResponse?: true;
  readonly personal?: { readonly body?: readonly string[]; readonly response?: readonly string[] };
}

/** An error code with what it means. */
export interface ErrorCode {
  readonly code: string;
  readonly status: number;
  readonly meaning: string;
  /** Words of the message beside it. */
  readonly says?: readonly string[];
  /** Whether time alone does not help. */
  readonly lasting?: true;
  /** Kind of the SDK's error, where the status does not say. */
  readonly kind?: string;
}

/** Reads the extensions of an operation. `isOwn`: the document is ours, so a missing extension is a mistake. */
export function describe(operation: OperationModel, api: ApiModel, isOwn: boolean, problems: Problems): Descriptor {
  const { raw, body, responses } = operation;
  const places = (component: string) => componentPlaces(component, api, operation.at, problems);
  const inBody = body?.media.flatMap(({ component }) => places(component)) ?? [];
  const inResponse = responses
    .filter(({ isSuccess }) => isSuccess)
    .flatMap(({ media }) => media.flatMap(({ component }) => places(component)));
  const state = stateOf(inResponse);
  const limits = numbersOf(raw["x-limits"]);
  const rate = raw["x-rate-limit"];
  const scopes = scopesOf(operation);
  const meanings = statusMeaningsOf(operation, problems);
  const batch = batchOf(raw["x-batch"], body?.media[0]?.component, api, operation.at, problems);
  return {
    api: api.name,
    id: operation.id,
    method: operation.method,
    path: operation.path,
    host: operation.host === "identity" ? "identity" : "tenant",
    security: securityOf(operation),
    ...(scopes ? { scopes } : {}),
    ...(raw["x-invalid-token"] === 401 ? { invalidTokenStatus: 401 as const } : {}),
    evidence: evidenceOf(operation, api, isOwn, problems),
    idempotency: idempotencyOf(operation, isOwn, problems),
    ...(typeof rate === "number" ? { rateLimitPerSecond: rate } : {}),
    ...(isRecord(raw["x-pagination"]) ? { pagination: paginationOf(operation, raw["x-pagination"]) } : {}),
    ...(batch ? { batch } : {}),
    parameters: operation.parameters
      .filter((parameter) => parameter.in !== "header" || !isMediaHeader(parameter.name))
      .map(({ schema: _, ...parameter }) => parameter),
    ...(body ? { requestMediaTypes: body.media.map(({ type }) => type), requestBodyRequired: body.required } : {}),
    accept: acceptOf(responses),
    ...(raw["x-any-media-type"] === true ? { anyMediaType: true as const } : {}),
    statuses: responses.map(({ status }) => status),
    ...(Object.keys(meanings).length > 0 ? { statusMeanings: meanings } : {}),
    identifiers: [
      ...parameterIdentifiers(operation, api, problems),
      ...withPlace("body", identifiersOf(inBody)),
      ...withPlace("response", identifiersOf(inResponse)),
    ],
    ...(isOwn && raw["x-open-input"] !== true ? { knowsMembers: true as const } : {}),
    ...(isRecord(raw["x-member-hints"]) ? { memberHints: textsOf(raw["x-member-hints"]) } : {}),
    rules: rulesOf(inBody),
    errorCodes: errorCodesOf(operation),
    ...(Object.keys(limits).length > 0 ? { limits } : {}),
    ...(state ? { states: state } : {}),
    secrets: secretsOf(inBody),
    ...(secretsOf(inResponse).length > 0 ? { secretResponse: true as const } : {}),
    ...personalPlaces(personalOf(inBody), personalOf(inResponse)),
  };
}

function personalPlaces(body: readonly string[], response: readonly string[]): Pick<Descriptor, "personal"> {
  if (body.length + response.length === 0) return {};
  return { personal: { ...(body.length > 0 && { body }), ...(response.length > 0 && { response }) } };
}

function textsOf(said: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(said).map(([name, text]) => [name, String(text)]));
}

const markedOf = new WeakMap<ApiModel, ReadonlySet<string>>();

/** The places of a component that may be marked, with a note where recursion may hide some. */
export function componentPlaces(component: string, api: ApiModel, at: string, problems: Problems): PlacedSchema[] {
  const lookUp = (name: string) => api.components.get(name)?.schema;
  const marked = markedOf.get(api) ?? markedComponents(api.components);
  markedOf.set(api, marked);
  const left: string[] = [];
  const placed = placesOf(lookUp(component) ?? {}, lookUp, {
    isWanted: (name) => marked.has(name),
    onLeft: (name, place, why) => left.push(`${why} (${name} at ${place || "the root"})`),
  });
  for (const { at: place, said } of unknownKinds(placed))
    problems.add(at, `${said} at ${place || "the root"} is no kind of identifier that the SDK knows; left out`);
  for (const place of uselessConditions(placed))
    problems.add(at, `x-identifier-when at ${place || "the root"} cannot be decided; taken as always`);
  const found = [identifiersOf(placed), rulesOf(placed), secretsOf(placed), personalOf(placed)];
  const matters = found.some((list) => list.length > 0);
  if (matters) {
    for (const place of left.slice(0, 20)) problems.add(at, `${place}: identifiers deeper inside are not followed`);
  }
  return placed;
}

function parameterIdentifiers(operation: OperationModel, api: ApiModel, problems: Problems) {
  const places = [
    ["path", operation.pathComponent],
    ["query", operation.queryComponent],
    ["header", operation.headersComponent],
  ] as const;
  return places.flatMap(([place, component]) =>
    component === undefined
      ? []
      : withPlace(place, identifiersOf(componentPlaces(component, api, operation.at, problems))),
  );
}

/** Marked places with the part that they stand in. */
export function withPlace(place: string, list: readonly MarkedPlace[]) {
  return list.map(({ kind, at, when }) => ({ kind, in: place, at, ...(when ? { when } : {}) }));
}

/** Scopes that a token needs: `x-scopes`, or what an OAuth requirement lists; nothing where nobody says. */
function scopesOf({ raw, security, securitySchemes }: OperationModel): readonly string[] | undefined {
  if (Array.isArray(raw["x-scopes"])) return raw["x-scopes"].map(String);
  const [first] = Array.isArray(security) ? security : [];
  const [name, listed] = isRecord(first) ? (Object.entries(first)[0] ?? []) : [];
  const scheme = name === undefined ? undefined : securitySchemes[name];
  return isRecord(scheme) && scheme.type === "oauth2" && Array.isArray(listed) ? listed.map(String) : undefined;
}

/** The first alternative that the SDK can serve; `bearer` where the document says nothing. */
function securityOf({ security, securitySchemes }: OperationModel): Descriptor["security"] {
  if (!Array.isArray(security)) return "bearer";
  const [first] = security;
  const name = isRecord(first) ? Object.keys(first)[0] : undefined;
  if (name === undefined) return "none";
  const scheme = securitySchemes[name];
  const isBasic = isRecord(scheme) && scheme.type === "http" && String(scheme.scheme).toLowerCase() === "basic";
  return isBasic ? "basic" : "bearer";
}

const LEVELS = ["published", "documented", "observed", "inferred"];

function evidenceOf({ raw, at }: OperationModel, api: ApiModel, isOwn: boolean, problems: Problems) {
  const evidence = raw["x-evidence"];
  if (isRecord(evidence) && LEVELS.includes(String(evidence.level))) {
    return { level: String(evidence.level), source: String(evidence.source ?? "") };
  }
  if (isOwn) problems.add(at, "has no x-evidence; taken as inferred");
  return isOwn ? { level: "inferred", source: "not stated" } : { level: "published", source: api.title };
}

/** RFC 9110, 9.2: what reads is safe, PUT and DELETE are idempotent; a POST or PATCH is repeated only where the document says so. */
function idempotencyOf(
  { raw, at, method }: OperationModel,
  isOwn: boolean,
  problems: Problems,
): Descriptor["idempotency"] {
  const said = raw["x-idempotency"];
  if (isOwn && method !== "GET" && typeof raw["x-idempotency-reason"] !== "string")
    problems.add(at, "has no x-idempotency-reason: say why it may be sent again, or may not");
  if (said === "safe" || said === "idempotent" || said === "never") return said;
  if (isRecord(said) && typeof said.by === "string") return { by: said.by };
  if (isRecord(said) && typeof said.header === "string") return { header: said.header };
  if (isOwn) problems.add(at, "has no x-idempotency; taken from the method");
  if (method === "GET" || method === "HEAD") return "safe";
  return method === "PUT" || method === "DELETE" ? "idempotent" : "never";
}

/** How many entries a page has that asks for no number of them: the default of the parameter that asks. */
function paginationOf({ parameters }: OperationModel, pagination: Readonly<Record<string, unknown>>) {
  const count = parameters.find(({ name, in: place }) => place === "query" && name === pagination.count);
  const usual = count?.schema.default;
  return typeof usual === "number" ? { ...pagination, defaultCount: usual } : pagination;
}

const MEANINGS: readonly unknown[] = ["continues", "done", "lasting"];

/** What a DELETE deletes is gone when it is sent again (RFC 9110, 9.3.5); the rest a document has to say. */
function statusMeaningsOf({ raw, at, method }: OperationModel, problems: Problems): Readonly<Record<string, unknown>> {
  const said = isRecord(raw["x-status-meanings"]) ? raw["x-status-meanings"] : {};
  const known = Object.entries(said).filter(([status, meaning]) => {
    const isKnown = MEANINGS.includes(meaning) || (isRecord(meaning) && typeof meaning.data === "string");
    if (!isKnown) problems.add(at, `x-status-meanings.${status} is no meaning that the SDK knows; left out`);
    return isKnown;
  });
  return { ...(method === "DELETE" ? { "404": "done" } : {}), ...Object.fromEntries(known) };
}

/** Codes as a list of `{ code, status, meaning }`, as a map from code to meaning, or as bare names. */
function errorCodesOf(operation: OperationModel): ErrorCode[] {
  const codes = operation.errorCodes.flatMap(({ status, codes }) => {
    const entries = Array.isArray(codes) ? codes : isRecord(codes) ? Object.entries(codes) : [];
    return entries.map((entry): ErrorCode => {
      const known = Number.parseInt(status, 10) || 0;
      if (Array.isArray(entry)) return { code: String(entry[0]), status: known, meaning: meaningOf(entry[1]) };
      if (!isRecord(entry)) return { code: String(entry), status: known, meaning: "" };
      const own = Number(entry.status ?? Number.NaN);
      const kind = typeof entry.kind === "string" ? { kind: entry.kind } : {};
      const says = Array.isArray(entry.says) ? { says: entry.says.map(String) } : {};
      const lasting = entry.lasting === true ? { lasting: true as const } : {};
      return {
        code: String(entry.code),
        status: Number.isInteger(own) ? own : known,
        meaning: meaningOf(entry),
        ...kind,
        ...says,
        ...lasting,
      };
    });
  });
  const key = ({ status, code, says = [] }: ErrorCode) => [status, code, ...says].join(" ");
  return [...new Map(codes.map((code) => [key(code), code])).values()];
}

function meaningOf(value: unknown): string {
  if (typeof value === "string") return value.trim();
  return isRecord(value) ? String(value.meaning ?? value.description ?? "").trim() : "";
}

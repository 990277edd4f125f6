import { configurationError } from "./configuration-error.js";
import type { HttpMethod, OperationDescriptor, ParameterDescriptor } from "./operation.js";
import { written } from "./shown.js";

/** What {@link defineOperation} is given: three facts, and whatever else of a descriptor is not as usual. */
export interface OperationDefinition
  extends Partial<Omit<OperationDescriptor, "id" | "method" | "path">>,
    Pick<OperationDescriptor, "id" | "method" | "path"> {}

/** Every member of a descriptor. One that nobody reads would change nothing, unseen. */
const MEMBERS: Readonly<Record<keyof OperationDescriptor, true>> = {
  api: true,
  id: true,
  method: true,
  path: true,
  host: true,
  security: true,
  scopes: true,
  invalidTokenStatus: true,
  idempotency: true,
  rateLimitPerSecond: true,
  pagination: true,
  batch: true,
  parameters: true,
  requestMediaTypes: true,
  requestBodyRequired: true,
  accept: true,
  anyMediaType: true,
  statuses: true,
  statusMeanings: true,
  identifiers: true,
  knowsMembers: true,
  memberHints: true,
  rules: true,
  errorCodes: true,
  limits: true,
  states: true,
  secrets: true,
  secretResponse: true,
  personal: true,
  schemas: true,
};

/** Methods by whether their requests only read (RFC 9110, 9.2.1) and whether they usually carry a body. */
const METHODS: Readonly<Record<HttpMethod, { readonly isSafe: boolean; readonly hasBody: boolean }>> = {
  GET: { isSafe: true, hasBody: false },
  HEAD: { isSafe: true, hasBody: false },
  DELETE: { isSafe: false, hasBody: false },
  POST: { isSafe: false, hasBody: true },
  PUT: { isSafe: false, hasBody: true },
  PATCH: { isSafe: false, hasBody: true },
};

/** What a DELETE deletes is gone when it is sent again (RFC 9110, 9.3.5). */
const GONE = { "404": "done" } as const;

/**
 * Describes an operation that no document of the SDK has, for {@link call} and for {@link Transport.send}. Three facts
 * are enough; the rest is as usual and can be given.
 *
 * | member | unless given |
 * | --- | --- |
 * | `api` | `custom`: the name that telemetry shows |
 * | `host`, `security` | `tenant`, `bearer`: the client's own token goes along |
 * | `idempotency` | `safe` for GET and HEAD, otherwise `never`: a failed write is not sent again |
 * | `statusMeanings` | of a DELETE, 404 to a request that was sent before: it is done; of others, none |
 * | `parameters` | the placeholders of `path`; queries and headers need no description |
 * | `accept`, `requestMediaTypes` | JSON |
 * | `schemas` | none: nothing is checked |
 * | lists | empty |
 *
 * @throws {NewStoreError} of kind `configuration`, when `id`, `method` or `path` is missing or wrong, and for a member
 * that no descriptor has.
 *
 * @example
 * ```ts
 * const getTaxCase = defineOperation({ id: "getTaxCase", method: "GET", path: "/v0/d/tax_cases/{id}" });
 * const transport = createTransport({ tenant: "acme-staging", credentials: { clientId, clientSecret } });
 * const taxCase = await call(transport, getTaxCase, { path: { id: "T-1" } });
 * ```
 */
export function defineOperation(definition: OperationDefinition): OperationDescriptor {
  if (typeof definition !== "object" || definition === null)
    throw wrong("", `was given ${written(definition)}: give an object with id, method and path`);
  const given = Object.fromEntries(Object.entries(definition).filter(([, value]) => value !== undefined));
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(MEMBERS, name));
  if (unknown !== undefined) throw wrong(unknown, `is unknown: a descriptor has ${Object.keys(MEMBERS).join(", ")}`);
  const { id, method, path } = definition;
  if (typeof id !== "string" || id === "") throw wrong("id", `is ${shown(id)}: give a name, as in getTaxCase`);
  if (!Object.hasOwn(METHODS, method))
    throw wrong("method", `is ${shown(method)}: give one of ${Object.keys(METHODS).join(", ")}`);
  if (typeof path !== "string" || !path.startsWith("/"))
    throw wrong("path", `is ${shown(path)}: give a path template that starts with /, as in /v0/d/tax_cases/{id}`);
  const { isSafe, hasBody } = METHODS[method];
  return {
    api: "custom",
    id,
    method,
    path,
    host: "tenant",
    security: "bearer",
    idempotency: isSafe ? "safe" : "never",
    parameters: pathParameters(path),
    ...(method === "DELETE" && { statusMeanings: GONE }),
    ...(hasBody && { requestMediaTypes: ["application/json"] }),
    accept: ["application/json"],
    statuses: ["default"],
    identifiers: [],
    rules: [],
    errorCodes: [],
    secrets: [],
    schemas: async () => ({ responses: {} }),
    ...given,
  };
}

function pathParameters(path: string): ParameterDescriptor[] {
  const [template = ""] = path.split("?", 1);
  return [...template.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => ({
    name,
    in: "path",
    required: true,
    style: "simple",
    explode: false,
  }));
}

function wrong(member: string, problem: string) {
  return configurationError(member === "" ? "of defineOperation" : `${member} of defineOperation`, problem);
}

function shown(value: unknown): string {
  if (value === undefined) return "missing";
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}

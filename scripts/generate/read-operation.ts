import { type Bundle, isSharedDocument, type Located } from "./bundle.js";
import { mediaSuffix } from "./media.js";
import type { OperationModel, ResponseModel } from "./model.js";
import { camelCase, type Names, operationNameOf, pascalCase } from "./names.js";
import { nameOperationTypes } from "./operation-names.js";
import { hoistParameters, readParameters } from "./parameters.js";
import type { Problems } from "./problems.js";
import { isNoProblem, readMedia } from "./read-media.js";
import { isRecord } from "./schema.js";

/** An operation as found in a document, before it has a name. */
export interface FoundOperation {
  readonly method: string;
  readonly path: string;
  /** What stands in front of it: the path of its server. */
  readonly serverPath: string;
  readonly located: Located<Record<string, unknown>>;
  /** Parameters of the path, which count for all of its operations. */
  readonly shared: readonly Located[];
  readonly host: unknown;
}

/** Turns one described operation into its model; every shape in it becomes a component of the bundle. */
export function readOperation(found: FoundOperation, bundle: Bundle, ids: Names, problems: Problems): OperationModel {
  const { method, located } = found;
  // A fragment tells operations of one path apart, and never travels: what stands behind it would not either.
  const path = `${found.serverPath}${found.path.replace(/#.*$/, "")}`;
  const { value: raw, source, pointer } = located;
  const at = `${source.label}#${pointer}`;
  const id = nameOperation(found, ids, at, problems);
  const prefix = pascalCase(id);
  const own = listAt(raw.parameters, { ...located, pointer: `${pointer}/parameters` });
  const parameters = readParameters([...found.shared, ...own], path, bundle, at, problems);
  const body = readBody(raw, located, prefix, bundle);
  const responses = readResponses(raw, located, prefix, bundle);
  const components = source.document.components;
  const schemes = isRecord(components) ? components.securitySchemes : undefined;
  return {
    id,
    method: method.toUpperCase(),
    path,
    at,
    raw,
    security: raw.security ?? source.document.security,
    securitySchemes: isRecord(schemes) ? derefAll(schemes, located, bundle) : {},
    host: raw["x-host"] ?? found.host,
    parameters,
    ...hoistParameters(parameters, prefix, acceptOf(responses), body?.media.map((media) => media.type) ?? [], bundle),
    ...(body ? { body } : {}),
    responses,
    errorCodes: readErrorCodes(raw, located, bundle),
    names: nameOperationTypes(prefix, body?.media ?? [], responses, bundle, at, problems),
  };
}

/** Media types of successful responses, the default first. */
export function acceptOf(responses: readonly ResponseModel[]): string[] {
  const types = responses
    .filter((response) => response.isSuccess)
    .flatMap((response) => response.media.map((media) => media.type));
  return [...new Set(types)];
}

/** The elements of a list, each with its place. */
export function listAt(list: unknown, { source, pointer }: Located): Located[] {
  return Array.isArray(list) ? list.map((value, index) => ({ value, source, pointer: `${pointer}/${index}` })) : [];
}

function nameOperation({ method, path, located }: FoundOperation, ids: Names, at: string, problems: Problems): string {
  const given = located.value.operationId;
  const wanted = typeof given === "string" && given !== "" ? camelCase(given) : operationNameOf(method, path);
  const id = ids.take(wanted, "Operation");
  if (typeof given !== "string" || given === "") problems.add(at, `has no operationId; it is called ${id}`);
  else if (id !== wanted) problems.add(at, `the operationId ${given} is taken or reserved; it is called ${id}`);
  return id;
}

function readBody(raw: Record<string, unknown>, located: Located, prefix: string, bundle: Bundle) {
  const { source, pointer } = located;
  const body = bundle.deref({ value: raw.requestBody, source, pointer: `${pointer}/requestBody` });
  if (!isRecord(body.value)) return undefined;
  const media = readMedia(
    body,
    (type, count) => `${prefix}Request${count > 1 ? pascalCase(mediaSuffix(type)) : ""}`,
    `Body of \`${camelCase(prefix)}\``,
    bundle,
  );
  if (media.length === 0) return undefined;
  return { required: body.value.required === true, media, description: text(body.value.description) };
}

function readResponses(
  raw: Record<string, unknown>,
  located: Located,
  prefix: string,
  bundle: Bundle,
): ResponseModel[] {
  const { source, pointer } = located;
  const responses = isRecord(raw.responses) ? raw.responses : {};
  const successes = Object.keys(responses).filter((status) => /^2/.test(status));
  return Object.entries(responses)
    .filter(([status]) => !status.startsWith("x-"))
    .map(([status, value]) => {
      const response = bundle.deref({ value, source, pointer: `${pointer}/responses/${status}` });
      const { headers, description } = isRecord(response.value) ? response.value : {};
      // What stands beside a `$ref` says it for this operation (OpenAPI 3.1, 4.8.23).
      const own = isRecord(value) && "$ref" in value ? value.description : undefined;
      const isSuccess = /^2/.test(status);
      const isCommon = !isSuccess && own === undefined && isSharedDocument(response.source);
      const named = isRecord(headers) && Object.keys(headers).some((name) => name.toLowerCase() === "location");
      const isRedirect = /^3/.test(status) && named;
      const base = isSuccess
        ? `${prefix}Response${successes.length > 1 ? status : ""}`
        : `${prefix}Error${status === "default" ? "" : status}`;
      const name = (type: string, count: number) => `${base}${count > 1 ? pascalCase(mediaSuffix(type)) : ""}`;
      const media = isRedirect
        ? []
        : readMedia(
            response,
            name,
            `Response of \`${camelCase(prefix)}\` with status ${status}`,
            bundle,
            isSuccess ? isNoProblem : undefined,
          );
      return { status, description: text(own ?? description), isSuccess, isCommon, isRedirect, media };
    });
}

function readErrorCodes(raw: Record<string, unknown>, located: Located, bundle: Bundle) {
  const found = [{ status: "", codes: raw["x-error-codes"] }];
  for (const [status, value] of Object.entries(isRecord(raw.responses) ? raw.responses : {})) {
    const response = bundle.deref({ ...located, value }).value;
    if (isRecord(response)) found.push({ status, codes: response["x-error-codes"] });
  }
  return found.filter(({ codes }) => codes !== undefined);
}

function derefAll(values: Record<string, unknown>, located: Located, bundle: Bundle): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, bundle.deref({ ...located, value }).value]),
  );
}

/** A text of the document; empty where there is none. */
export function text(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}

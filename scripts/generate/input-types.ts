import { commentText, jsDoc } from "./comments.js";
import type { ApiModel, OperationModel } from "./model.js";

/** What an operation takes, part by part. */
export interface InputPart {
  readonly name: "path" | "query" | "headers" | "body";
  readonly type: string;
  readonly isRequired: boolean;
  readonly comment: string;
}

/** The parts of an operation's input. A part is optional when nothing in it is required. */
export function inputParts(operation: OperationModel, api: ApiModel): InputPart[] {
  const parameters = [
    ["path", operation.pathComponent, "Values of the path."],
    ["query", operation.queryComponent, "Query parameters."],
    ["headers", operation.headersComponent, "Headers."],
  ] as const;
  const parts = parameters.flatMap(([name, component, comment]): InputPart[] => {
    if (component === undefined) return [];
    const required = api.components.get(component)?.schema.required ?? [];
    return [{ name, type: component, isRequired: required.length > 0, comment }];
  });
  const { body, names } = operation;
  if (!body) return parts;
  const comment = commentText(body.description) || "The body.";
  const isMultipart = body.media.some(({ type }) => /^multipart\//i.test(type));
  const type = isMultipart ? `${names.request} | FormDataLike` : names.request;
  return [...parts, { name: "body", type, isRequired: body.required, comment }];
}

/** Writes the types that belong to operations rather than to schemas. */
export function renderOperationTypes(api: ApiModel): string {
  return api.operations.map((operation) => operationTypes(operation, api)).join("\n");
}

function operationTypes(operation: OperationModel, api: ApiModel): string {
  const { names, body } = operation;
  const members = inputParts(operation, api).map(
    ({ name, type, isRequired, comment }) =>
      `${jsDoc([comment], "  ")}  ${name}${isRequired ? `: ${type}` : `?: ${type} | undefined`};\n`,
  );
  const union = body ? [...new Set(body.media.map(({ component }) => component))].join(" | ") : "";
  const about = `\`${operation.id}\` (\`${operation.method} ${operation.path}\`)`;
  return [
    names.declaresRequest ? `${jsDoc([`Body of ${about}.`])}export type ${names.request} = ${union};\n` : "",
    names.declaresResponse
      ? `${jsDoc([`What ${about} returns.`])}export type ${names.response} = ${responseType(operation)};\n`
      : "",
    jsDoc([`What ${about} takes.`]) +
      // An empty interface would take anything, options meant for the next argument included.
      (members.length === 0
        ? `export type ${names.input} = Record<string, never>;\n`
        : `export interface ${names.input} {\n${members.join("")}}\n`),
  ].join("\n");
}

/** The union of successful responses. `undefined` stands for an empty one; nothing documented means anything may come. */
function responseType({ responses }: OperationModel): string {
  const types = responses.flatMap(({ isSuccess, isRedirect, media }) => {
    if (isRedirect) return ["Redirect"];
    if (!isSuccess) return [];
    return media.length > 0 ? media.map(({ component }) => component) : ["undefined"];
  });
  return types.length > 0 ? [...new Set(types)].join(" | ") : "unknown";
}

/** Whether the types of an API mention a redirect. */
export function usesRedirect(api: ApiModel): boolean {
  return api.operations.some(({ responses }) => responses.some(({ isRedirect }) => isRedirect));
}

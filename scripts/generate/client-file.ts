import { commentText, evidenceLine, jsDoc } from "./comments.js";
import type { Descriptor } from "./descriptor.js";
import { inputParts } from "./input-types.js";
import { prettyLiteral } from "./literal.js";
import type { ApiModel, OperationModel } from "./model.js";
import { camelCase } from "./names.js";
import { clientName } from "./read-api.js";
import { text } from "./read-operation.js";
import { essenceOf, sampleOf } from "./sample.js";

/** An example with more JSON than this hides the method it explains. */
const LONGEST_EXAMPLE = 400;

/** Module specifiers of what generated code needs from the SDK. */
export interface Runtime {
  readonly operation: string;
  readonly call: string;
  readonly transport: string;
  readonly web: string;
}

/** Writes the client class of an API: one documented method an operation. */
export function renderClient(api: ApiModel, descriptors: readonly Descriptor[], runtime: Runtime): string {
  const methods = api.operations.map((operation, index) => {
    const descriptor = descriptors[index];
    return descriptor ? method(operation, descriptor, api) : "";
  });
  const types = api.operations.flatMap(({ names }) => [names.input, names.response]);
  const imports = [
    `import { type Call, callOperation, connect } from "${runtime.call}";`,
    `import type { CallOptions, Transport } from "${runtime.transport}";`,
    types.length > 0 ? `import type { ${[...new Set(types)].sort().join(", ")} } from "./types.js";` : "",
  ];
  const about = [commentText(api.title), ...(api.description ? ["", commentText(api.description)] : [])];
  return `${imports.join("\n")}

${jsDoc(about)}export class ${clientName(api)} {
  /** Ties the client to what carries its calls: a transport of \`createTransport\`, or the \`transport\` of a \`NewStore\`. */
  constructor(transport: Transport) {
    connect(this, transport, () => import("./table.js"));
  }

${methods.join("\n")}}
`;
}

function method(operation: OperationModel, descriptor: Descriptor, api: ApiModel): string {
  const { id, names } = operation;
  const isRequired = inputParts(operation, api).some((part) => part.isRequired);
  return `${jsDoc(methodDoc(operation, descriptor, api), "  ")}  ${id}(input: ${names.input}${isRequired ? "" : " = {}"}, options?: CallOptions): Call<${names.response}> {
    return callOperation(this, "${id}", input, options);
  }
`;
}

function methodDoc(operation: OperationModel, descriptor: Descriptor, api: ApiModel): string[] {
  const { raw } = operation;
  const summary = commentText(raw.summary);
  const [first = "", ...rest] = commentText(raw.description).split(/\n{2,}/);
  return [
    ...(summary ? [`${summary.replace(/\.$/, "")}.`, ""] : []),
    ...(first && first !== summary ? [first, ""] : []),
    `\`${operation.method} ${operation.path}\``,
    "",
    `Replay: ${replayLine(descriptor.idempotency)}`,
    ...(raw.deprecated === true ? ["", "@deprecated"] : []),
    "",
    // What an editor shows beside the cursor ends here: the rest is to be read at leisure.
    "@remarks",
    ...rest.flatMap((paragraph) => [paragraph, ""]),
    evidenceLine(descriptor.evidence) ?? "",
    ...(descriptor.scopes ? ["", scopeLine(descriptor.scopes)] : []),
    ...(descriptor.rateLimitPerSecond ? ["", `Rate limit: ${descriptor.rateLimitPerSecond} requests a second.`] : []),
    ...section(
      "Parameters",
      operation.parameters.map(({ name, schema, required }) => parameterLine(name, schema.description, required)),
    ),
    ...section("Responses", responseLines(operation)),
    ...section(
      "Error codes",
      descriptor.errorCodes.map(
        ({ code, status, meaning }) =>
          `\`${code}\`${status ? ` (${status})` : ""}${meaning ? `: ${oneLine(meaning)}` : ""}`,
      ),
    ),
    "",
    "@throws {NewStoreError} for every response that is no success, and where no response comes.",
    "",
    "@example",
    "```ts",
    ...exampleLines(operation, api, descriptor.security),
    "```",
  ];
}

/** What an operation's responses mean. What every operation has in common is named and not repeated. */
function responseLines({ responses }: OperationModel): string[] {
  const own = responses.filter(({ isCommon }) => !isCommon);
  const common = responses.filter(({ isCommon }) => isCommon).map(({ status }) => `\`${status}\``);
  return [
    ...own.map(({ status, description }) => `\`${status}\`: ${oneLine(description) || "not described"}`),
    ...(common.length > 0 ? [`${common.join(", ")}: as of every operation (docs/guides/errors.md).`] : []),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", `${title}:`, ...lines.map((line) => `- ${line}`)];
}

function parameterLine(name: string, description: unknown, required: boolean): string {
  const what = oneLine(text(description));
  return `\`${commentText(name)}\`${required ? "" : " (optional)"}${what ? `: ${what}` : ""}`;
}

function oneLine(value: string): string {
  return commentText(value).replace(/\s+/g, " ");
}

function replayLine(idempotency: Descriptor["idempotency"]): string {
  if (idempotency === "safe") return "safe, it only reads.";
  if (idempotency === "idempotent") return "idempotent, a repeat changes nothing more.";
  if (idempotency === "never") return "never, a repeat may do the work twice.";
  if (typeof idempotency === "string") return idempotency;
  return "by" in idempotency
    ? `safe for an identical request, keyed by \`${idempotency.by}\`.`
    : `safe with the same \`${idempotency.header}\` header.`;
}

/** Nothing is said where nobody knows: that is another thing than needing none. */
function scopeLine(scopes: readonly string[]): string {
  if (scopes.length === 0) return "Token scope: none is needed.";
  const names = scopes.map((scope) => `\`${commentText(scope)}\``).join(" and ");
  return `Token ${scopes.length === 1 ? "scope" : "scopes"}: ${names}.`;
}

/** A call with the smallest input that makes sense. The facade's names, as a user writes it. */
function exampleLines(operation: OperationModel, api: ApiModel, security: Descriptor["security"]): string[] {
  const input = exampleInput(operation, api);
  const argument = Object.keys(input).length === 0 ? "" : prettyLiteral(input);
  if (security === "bearer")
    return commentSafe(`await newstore.api.${camelCase(api.name)}.${operation.id}(${argument});`);
  // Ways to a token are no part of the facade, which gets its own.
  const client = `new ${clientName(api)}(createTransport({ tenant, credentials }))`;
  return commentSafe(`const client = ${client};\nawait client.${operation.id}(${argument});`);
}

/** The input of the example: only what is required. */
export function exampleInput(operation: OperationModel, api: ApiModel): Record<string, unknown> {
  const lookUp = (name: string) => api.components.get(name)?.schema;
  const input: Record<string, unknown> = {};
  for (const { name, isRequired } of inputParts(operation, api)) {
    if (!isRequired) continue;
    const component = {
      path: operation.pathComponent,
      query: operation.queryComponent,
      headers: operation.headersComponent,
      body: operation.body?.media[0]?.component,
    }[name];
    const schema = lookUp(component ?? "") ?? {};
    const sample = sampleOf(schema, lookUp) ?? {};
    const isLong = JSON.stringify(sample).length > LONGEST_EXAMPLE;
    input[name] = isLong ? essenceOf(sample, schema, lookUp) : sample;
  }
  return input;
}

function commentSafe(code: string): string[] {
  return code.replaceAll("*/", "*\\/").split("\n");
}

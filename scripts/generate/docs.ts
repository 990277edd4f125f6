import type { Descriptor } from "./descriptor.js";
import type { GeneratedApi } from "./generate.js";

const LEVELS = ["published", "documented", "observed", "inferred"];

/** Writes the table of every operation with how sure it is and what may be replayed. */
export function renderContract(apis: readonly GeneratedApi[]): string {
  const descriptors = apis.flatMap(({ descriptors }) => descriptors);
  const counts = LEVELS.map(
    (level) => `| ${level} | ${descriptors.filter(({ evidence }) => evidence.level === level).length} |`,
  );
  const sections = apis.map(
    ({ api, descriptors }) => `## ${api.title}

Document: \`openapi/${api.label}\`. Module: \`newstore-sdk/${api.name}\`.

| operation | request | evidence | replay | why | token scopes | requests a second |
| --- | --- | --- | --- | --- | --- | --- |
${descriptors.map((descriptor, index) => row(descriptor, reasonOf(api.operations[index]?.raw))).join("\n")}
`,
  );
  return `# The contract

Generated from \`openapi/\`. Do not edit; run \`npm run generate\`.

Every operation the SDK knows, how sure its description is, and what may be sent again when the outcome of a request is unknown. The levels are explained in \`openapi/README.md\`. Token scopes are what NewStore's published description asks for; where the cell is empty, no source says.

| evidence | operations |
| --- | --- |
${counts.join("\n")}
| all | ${descriptors.length} |

${sections.join("\n")}`;
}

function row(descriptor: Descriptor, reason: string): string {
  const { id, method, path, evidence, idempotency, scopes, rateLimitPerSecond } = descriptor;
  const cells = [
    `\`${id}\``,
    `\`${method} ${path}\``,
    `${evidence.level}: ${evidence.source}`,
    replay(idempotency),
    reason,
    scopeNames(scopes),
    rateLimitPerSecond ?? "",
  ];
  return `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|").replace(/\s+/g, " ")).join(" | ")} |`;
}

function reasonOf(raw: Readonly<Record<string, unknown>> | undefined): string {
  return String(raw?.["x-idempotency-reason"] ?? "");
}

function scopeNames(scopes: Descriptor["scopes"]): string {
  if (scopes === undefined) return "";
  return scopes.length === 0 ? "none" : scopes.map((scope) => `\`${scope}\``).join(", ");
}

function replay(idempotency: Descriptor["idempotency"]): string {
  if (typeof idempotency === "string") return idempotency;
  return "by" in idempotency ? `same \`${idempotency.by}\`` : `same \`${idempotency.header}\` header`;
}

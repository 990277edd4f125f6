import { parse } from "yaml";
import type { GeneratedApi } from "./generate.js";

/** What the sandbox does for an operation, and what it leaves out or guesses. */
type Note = readonly [simulated: string, not: string];

const NO_NOTE: Note = ["served", "not described yet: add a line to scripts/generate/sandbox-notes.yaml"];

/** Reads the notes, by operation id. */
export function coverageNotes(text: string): ReadonlyMap<string, Note> {
  return new Map(Object.entries(parse(text) as Record<string, Note>));
}

/** Writes what the sandbox simulates of each operation, what not, and how sure the operation itself is. */
export function renderCoverage(apis: readonly GeneratedApi[], notes: ReadonlyMap<string, Note>): string {
  const sections = apis.map(({ api, descriptors }) => {
    const rows = descriptors.map(({ id, method, path, evidence }) => {
      const [simulated, not] = notes.get(id) ?? NO_NOTE;
      return cells([`\`${id}\``, `\`${method} ${path}\``, simulated, not, `${evidence.level}: ${evidence.source}`]);
    });
    return `## ${api.title}

| operation | request | simulated | not simulated | evidence |
| --- | --- | --- | --- | --- |
${rows.join("\n")}
`;
  });
  const count = apis.reduce((sum, { descriptors }) => sum + descriptors.length, 0);
  return `# What the sandbox simulates

Generated from \`openapi/\` and \`scripts/generate/sandbox-notes.yaml\`. Do not edit; run \`npm run generate\`.

The sandbox serves all ${count} operations of the contract: it checks each request against it, needs a token as the platform does, and keeps state. The table tells how far that goes. The evidence says how sure the operation itself is: what is \`inferred\` on the platform is a guess in the sandbox as well. Beside them it serves a control API of its own, which \`/__sandbox/openapi.json\` describes.

Nowhere simulated: latency, the platform's own outages (see the faults of \`newstore-sdk/sandbox\`), payment, tax and fraud providers, carriers, GraphQL, what people see in the apps.

${sections.join("\n")}`;
}

function cells(texts: readonly string[]): string {
  return `| ${texts.map((text) => text.replaceAll("|", "\\|").replace(/\s+/g, " ")).join(" | ")} |`;
}

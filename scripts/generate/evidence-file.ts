import type { Descriptor } from "./descriptor.js";
import type { GeneratedApi } from "./generate.js";
import { literal } from "./literal.js";
import { camelCase } from "./names.js";

/**
 * Writes how sure each operation of an API is. Apart from the descriptors: it is documentation, behaviour never depends on
 * it, and a bundle that only calls carries none of it.
 */
export function renderEvidence(descriptors: readonly Descriptor[], runtime: string): string {
  const entries = descriptors.map(({ id, evidence }) => `${id}: ${literal(evidence)},`);
  const ids = descriptors.map(({ id }) => JSON.stringify(id)).join(" | ");
  return `import type { Evidence } from "${runtime}";

/** How sure each operation of this API is, path and shape, and by what source, by its id. */
export const evidence: Readonly<Record<${ids}, Evidence>> = {
${entries.join("\n")}
};
`;
}

/** Writes the evidence of all APIs in one list. */
export function renderAllEvidence(apis: readonly GeneratedApi[], runtime: string): string {
  const name = ({ api }: GeneratedApi) => `${camelCase(api.name)}Evidence`;
  const imports = apis.map((one) => `import { evidence as ${name(one)} } from "./${one.api.name}/evidence.js";`);
  return `// Generated. Do not edit.
// biome-ignore-all lint: generated.

import type { Evidence } from "${runtime.replace(/^\.\.\/\.\.\//, "../")}";
${imports.join("\n")}

/** How sure each operation of every API is, by its id. */
export const allEvidence: Readonly<Record<string, Evidence>> = {
${apis.map((one) => `...${name(one)},`).join("\n")}
};
`;
}

import type { Runtime } from "./client-file.js";
import { renderOperationTypes, usesRedirect } from "./input-types.js";
import type { ApiModel } from "./model.js";
import { renderTypes } from "./types.js";
import { typesInput } from "./types-input.js";
import type { Usage } from "./usage.js";

/** Writes the types of an API: its schemas, then what belongs to its operations. */
export async function renderTypesFile(api: ApiModel, usage: Usage, runtime: Runtime): Promise<string> {
  const components = [...api.components.values()];
  const own = components.filter(({ shared }) => !shared);
  const inputs = own.map((component) => {
    const use = usage.get(component.name);
    return [component.name, typesInput(component, !use?.request || use.response, Boolean(use?.request))] as const;
  });
  const shared = components.filter((component) => component.shared);
  const imported = new Map(shared.map(({ name, schema }) => [name, schema] as const));
  const types = `${await renderTypes(new Map(inputs), imported)}\n${renderOperationTypes(api)}`;
  const web = ["BlobLike", "FormDataLike"].filter((name) => new RegExp(`\\b${name}\\b`).test(types));
  const text = [
    web.length > 0 ? `import type { ${web.join(", ")} } from "${runtime.web}";\n` : "",
    usesRedirect(api) ? `import type { Redirect } from "${runtime.operation}";\n` : "",
    importShared(api),
    imported.size > 0 ? `\nexport type { ${[...imported.keys()].sort().join(", ")} };\n` : "",
    "\n",
    types,
  ].join("");
  // A file without an export is no module.
  return text.includes("export ") ? text : `${text}export {};\n`;
}

function importShared(api: ApiModel): string {
  const byOrigin = new Map<string, string[]>();
  for (const { name, shared } of api.components.values()) {
    if (!shared) continue;
    const imported = shared.name === name ? name : `${shared.name} as ${name}`;
    byOrigin.set(shared.api, [...(byOrigin.get(shared.api) ?? []), imported]);
  }
  return [...byOrigin]
    .map(([origin, names]) => `import type { ${names.sort().join(", ")} } from "../${origin}/types.js";\n`)
    .join("");
}

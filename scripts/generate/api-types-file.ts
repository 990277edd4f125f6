import { pascalCase } from "./names.js";

/**
 * Writes one list of every type of every API, by name: a consumer who emits declarations needs each type that a call
 * takes or gives to have a name in the module that was imported (TS2742, TS4058). Where two APIs have different types of
 * one name, the API's name stands before both.
 */
export function renderApiTypes(files: ReadonlyMap<string, string>): string {
  const typesByApi = new Map<string, string[]>();
  const owners = new Map<string, number>();
  for (const [path, text] of files) {
    const [api = "", file] = path.split("/");
    if (file !== "types.ts") continue;
    const names = [...text.matchAll(/^export (?:type|interface) (\w+)/gm)].map(([, name = ""]) => name);
    typesByApi.set(api, names);
    for (const name of names) owners.set(name, (owners.get(name) ?? 0) + 1);
  }
  const lists = [...typesByApi].sort().map(([api, names]) => {
    const entries = names.map((name) => (owners.get(name) === 1 ? name : `${name} as ${pascalCase(api)}${name}`));
    return `export type { ${entries.sort().join(", ")} } from "./${api}/types.js";`;
  });
  return `// Generated. Do not edit.\n// biome-ignore-all lint: generated.\n\n${lists.join("\n")}\n`;
}

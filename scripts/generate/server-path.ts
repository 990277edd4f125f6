import type { Problems } from "./problems.js";
import { isRecord } from "./schema.js";

/**
 * The path in front of every path of a document, a path item or an operation: that of its first server, with the
 * defaults of its variables. Empty where there is none: then whoever calls says the host and nothing more. `undefined`
 * where nothing is said of servers.
 *
 * | server | path |
 * | --- | --- |
 * | `https://api.example.com/v1/` | `/v1` |
 * | `https://{tenant}.example.com` | none |
 * | `/api/{version}` with `version` defaulting to `v3` | `/api/v3` |
 */
export function serverPathOf(servers: unknown, at: string, problems: Problems): string | undefined {
  const listed = Array.isArray(servers) ? servers.filter(isRecord) : [];
  const [first] = listed;
  if (first === undefined) return undefined;
  const paths = listed.map(pathOf);
  if (new Set(paths).size > 1)
    problems.add(at, `its servers differ in their paths; the first one's counts: ${paths[0] || "none"}`);
  return pathOf(first);
}

function pathOf({ url, variables }: Record<string, unknown>): string {
  const written = String(url ?? "").replace(/^([a-z][a-z0-9+.-]*:)?\/\/[^/?#]*/i, "");
  const [path = ""] = written.split(/[?#]/, 1);
  const filled = path.replace(/\{([^}]+)\}/g, (all, name: string) => defaultOf(variables, name) ?? all);
  // A relative one is seen from where the document was found, which is nobody's host.
  const steps = filled.split("/").filter((step) => step !== "" && step !== "." && step !== "..");
  return steps.map((step) => `/${step}`).join("");
}

function defaultOf(variables: unknown, name: string): string | undefined {
  const variable = isRecord(variables) ? variables[name] : undefined;
  return isRecord(variable) && variable.default !== undefined ? String(variable.default) : undefined;
}

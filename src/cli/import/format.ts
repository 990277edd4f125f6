import { findList } from "../../files/find-list.js";
import { isJson } from "../lib/is-json.js";

/** How a file holds items: the platform's own form, a JSON array, an object a line, or rows below a header. */
export type FileFormat = "import-file" | "json-array" | "ndjson" | "csv";

/** Name of the list in the platform's own form. */
export const ITEMS = "items";

/** The format of a file by how it begins; `undefined` while that is too short to know. Pure. */
export function formatOf(start: string): FileFormat | undefined {
  const text = start.trimStart();
  if (text === "") return undefined;
  if (text.startsWith("[")) return "json-array";
  if (!text.startsWith("{")) return "csv";
  const found = findList(text, ITEMS);
  if (typeof found === "object") return "import-file";
  // What is whole on its first line, and has no such list, is the first of many.
  const [line = "", ...more] = text.split("\n", 2);
  if (more.length > 0 && isJson(line)) return "ndjson";
  return undefined;
}

/** The same for a file that ends there. Pure. */
export function formatOfAll(text: string): FileFormat {
  return formatOf(text) ?? (isJson(text) ? "ndjson" : "import-file");
}

import { join } from "../core/place.js";
import { problemAt } from "./input-problem.js";
import { scalarText } from "./scalar.js";

/** RFC 9110, 5.6.2: what a header name is made of. */
const NAME = /^[!#$%&'*+.^_`|~\w-]+$/;

/** RFC 9110, 5.5, without the obsolete bytes above ASCII that `fetch` would refuse or reinterpret. */
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/** Headers that belong to the SDK or to HTTP itself, and what to do instead. */
const RESERVED: Readonly<Record<string, string>> = {
  authorization: "the SDK sets it: give `credentials` to the client",
  connection: "it belongs to the connection",
  "content-length": "it follows from the body",
  host: "it follows from the URL: set `baseUrl`",
  "transfer-encoding": "it follows from the body",
};

/**
 * Header values by lower-case name. `undefined` is left out; `null`, broken names and values with line breaks are
 * refused without showing the value.
 *
 * @param root Path of the part that the headers come from, as in `headers`.
 */
export function writeHeaders(values: Readonly<Record<string, unknown>>, root: string): Record<string, string> {
  const written: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    const path = join(root, name);
    if (!NAME.test(name)) throw problemAt(path, "header-name", "it is no header name: use letters, digits and hyphens");
    const lowerName = name.toLowerCase();
    const reserved = RESERVED[lowerName];
    if (reserved !== undefined) throw problemAt(path, "reserved-header", `it cannot be given here: ${reserved}`);
    const list = Array.isArray(value) ? value : [value];
    const text = list
      .map((element) => scalarText(element, path))
      .join(",")
      .trim();
    if (!VALUE.test(text))
      throw problemAt(path, "header-value", "it holds characters that a header cannot carry, such as a line break");
    written[lowerName] = text;
  }
  return written;
}

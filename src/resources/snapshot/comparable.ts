/**
 * The same facts in one form, whether they stand in an import item or in a row of a daily file. What one of them cannot
 * say is left out: a snapshot does not tell which category is the main one but by its path, cuts times to seconds, gives
 * pictures other names, and passes prices through a 32-bit float.
 */

type Members = Readonly<Record<string, unknown>>;

const TIMES = ["preorder_start", "online_from", "online_to"] as const;

/** An import item as its row would be. */
export function ofItem(item: Members): Record<string, unknown> {
  const { value, categories, images, ...rest } = item;
  const row: Record<string, unknown> = rest;
  if (value !== undefined) row["price"] = value;
  if (Array.isArray(categories)) {
    const main = (categories as Members[]).find((category) => category["is_main"] === true);
    row["categories"] = categories;
    row["main_category_path"] = main?.["path"];
    row["main_category_position"] = main?.["position"];
  }
  if (Array.isArray(images))
    row["images"] = (images as Members[]).map(({ alt_text, ...image }) => ({ ...image, altText: alt_text }));
  return ofRow(row);
}

/** A row, reduced to what both can say. */
export function ofRow(row: Members): Record<string, unknown> {
  const same: Record<string, unknown> = { ...row };
  if (typeof same["price"] === "number") same["price"] = Math.fround(same["price"]);
  for (const name of TIMES) {
    const time = same[name];
    if (typeof time === "string") same[name] = time.replace(/\.\d+/, "");
  }
  if (Array.isArray(same["categories"]))
    same["categories"] = (same["categories"] as Members[]).map(only("path", "position"));
  if (Array.isArray(same["images"]))
    same["images"] = (same["images"] as Members[]).map(only("url", "title", "identifier", "altText", "tags"));
  return same;
}

const only =
  (...names: string[]) =>
  (members: Members): Members =>
    Object.fromEntries(names.map((name) => [name, members[name]]));

/** A value as text, equal for equal values: members in order, nothing for what is empty. */
export function canonical(value: unknown): string {
  if (value === undefined || value === null || value === "") return "";
  if (Array.isArray(value)) return value.length === 0 ? "" : `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object") return JSON.stringify(value);
  const members = Object.entries(value)
    .map(([name, member]) => [name, canonical(member)] as const)
    .filter(([, text]) => text !== "")
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([name, text]) => `${JSON.stringify(name)}:${text}`).join(",")}}`;
}

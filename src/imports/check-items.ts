import type { ZodType } from "zod";
import { type Issue, NewStoreError } from "../errors/newstore-error.js";
import { originalOf } from "../product-ids/original.js";
import { checkRules } from "../rules/index.js";
import type { FileDescriptor } from "../transport/operation.js";
import { InputProblem } from "../transport/serialize/input-problem.js";
import { writeJson } from "../transport/serialize/json.js";
import { explain } from "../transport/validation/explain.js";
import { listIssues } from "../transport/validation/validation-error.js";

/** Reading on after this many problems would only repeat them: files have one mistake a thousand times. */
const MAX_ISSUES = 100;

/** Checks a file's head and items against the contract as they pass by, and writes them down. */
export interface ItemChecker {
  readonly head: Uint8Array;
  /** An item's JSON. Notes what is wrong with it; throws once there is too much. */
  readonly write: (item: unknown, index: number) => Uint8Array;
  /** Throws if anything was wrong. */
  readonly finish: (items: number) => void;
}

/**
 * Makes a checker. It collects problems over many items, so that one run shows all of them.
 *
 * @throws {NewStoreError} kind `validation`: which item (index and product), which field, what to do.
 */
export async function itemChecker(file: FileDescriptor, head: unknown): Promise<ItemChecker> {
  const schemas = await file.schemas();
  const rulesOf = (part: "head" | "item") => file.rules.filter((place) => place.in === part);
  const itemRules = rulesOf("item");
  const issues: Issue[] = [];

  const examine = (schema: ZodType | undefined, value: unknown, path: string): Issue[] => {
    const root = { path, keys: [path] };
    const error = schema?.safeParse(value).error;
    const findings = error === undefined ? [] : explain(error.issues, value, root);
    const places = path === "head" ? rulesOf("head") : itemRules;
    return [...findings, ...checkRules(places, value, root, head)].map((finding) => finding.issue);
  };

  const write = (value: unknown, path: string): Uint8Array => {
    try {
      return writeJson(value, path);
    } catch (problem) {
      if (!(problem instanceof InputProblem)) throw problem;
      // What the schema has said already is not said twice.
      const news = problem.issues.filter((issue) => !issues.some((known) => known.path === issue.path));
      issues.push(...news.map((issue) => ({ ...issue, message: `${issue.message}${nameOf(value)}` })));
      return new Uint8Array();
    }
  };

  issues.push(...examine(schemas.head, head, "head"));
  return {
    head: write(head, "head"),
    write(item, index) {
      const path = `items[${index}]`;
      const found = examine(schemas.item, item, path);
      for (const issue of found) issues.push({ ...issue, message: `${issue.message}${nameOf(item)}` });
      const bytes = write(item, path);
      if (issues.length >= MAX_ISSUES) throw refused(file, issues, `the first ${index + 1} items`);
      return bytes;
    },
    finish(items) {
      if (items === 0) issues.push({ path: "items", message: "there is none: give at least one", rule: "too_small" });
      if (issues.length > 0) throw refused(file, issues, items === 1 ? "1 item" : `${items} items`);
    },
  };
}

/** Which product an item is about, for the reader who knows products and not positions; by both ids where they differ. */
function nameOf(item: unknown): string {
  const names = [originalOf(item), item].map((form) => {
    const { product_id: productId, path } = (form ?? {}) as { product_id?: unknown; path?: unknown };
    return productId ?? path;
  });
  const [own, newStore] = names.map((name) =>
    typeof name === "string" && name !== "" ? JSON.stringify(name) : undefined,
  );
  if (own === undefined) return "";
  return own === newStore ? ` (${own})` : ` (${own}, ${newStore} in NewStore)`;
}

function refused(file: FileDescriptor, issues: readonly Issue[], where: string): NewStoreError {
  const count = issues.length === 1 ? "1 problem" : `${issues.length} problems`;
  return new NewStoreError(
    `The ${file.name} import was not sent: ${count} in ${where}. ${listIssues(issues)} Nothing was published and no job was created.`,
    { kind: "validation", issues },
  );
}

import type { RowFit } from "../../checks/row-test.js";
import { lineOf } from "../../core/line-of.js";
import { listIssues } from "../../core/list-issues.js";
import { type Issue, NewStoreError } from "../../core/newstore-error.js";
import type { FileDescriptor } from "../../core/operation.js";
import type { ValidationMode } from "../../core/request.js";
import { decide } from "./decide.js";
import { type Examiner, examinerOf, type Found, pathOf, writtenForm } from "./examine.js";
import { nameOf } from "./name-of.js";
import type { ImportOptions } from "./options.js";
import { MOST_KEPT, ProblemList } from "./problems.js";
import { RepeatedKeys } from "./repeated-keys.js";
import type { ImportProblem } from "./result.js";

/** What stands for an index where the head is meant. */
const HEAD = -1;

/** How a file's items are checked. */
export interface CheckSettings {
  readonly mode: ValidationMode;
  readonly onInvalid: ImportOptions["onInvalid"];
}

/**
 * Checks a file's head and items against the contract as they pass by, and writes them down. What makes the import fail
 * is collected over many items, so that one run shows all of it.
 */
export class ItemChecker {
  /** What was left out and why. */
  readonly skipped = new ProblemList();
  /** What was sent all the same. */
  readonly warnings = new ProblemList();
  /** The head as JSON. */
  readonly head: string;
  readonly #keys: RepeatedKeys;
  readonly #issues: Issue[] = [];
  readonly #file: FileDescriptor;
  readonly #headValue: unknown;
  readonly #examiner: Examiner;
  readonly #settings: CheckSettings;
  readonly #key: readonly string[];

  private constructor(file: FileDescriptor, head: unknown, examiner: Examiner, settings: CheckSettings) {
    this.#file = file;
    this.#headValue = head;
    this.#examiner = examiner;
    this.#settings = settings;
    this.#key = file.key ?? [];
    this.#keys = new RepeatedKeys(this.#key);
    const found = examiner.head(head);
    const text = writtenForm(head, HEAD, found);
    this.head = typeof text === "string" ? text : "";
    const all = typeof text === "string" ? found : [...found, ...text];
    for (const { issue, isWarning } of all) if (!isWarning) this.#issues.push(issue);
    const warnings = all.filter(({ isWarning }) => isWarning);
    if (warnings.length > 0) this.warnings.add(warnings.map((one) => problemOf(one, HEAD, undefined, "")));
  }

  static async of(file: FileDescriptor, head: unknown, settings: CheckSettings): Promise<ItemChecker> {
    return new ItemChecker(file, head, await examinerOf(file, settings.mode), settings);
  }

  /** Whether the import will fail: what follows is only looked at. */
  get isDoomed(): boolean {
    return this.#issues.length > 0;
  }

  /** How sure it is that nothing is wrong with an item by itself, which can be written down as it is. */
  fitOf(row: object): RowFit {
    return this.#examiner.fitOf(row, this.#headValue);
  }

  /**
   * An item's JSON; `undefined`: it does not travel.
   *
   * @param item - with the members that JSON writes, and no others.
   * @param original - the same as the source gave it, which knows where it comes from.
   * @throws {NewStoreError} kind `validation`, once there is too much wrong: which item (index and product), which
   * field, what to do.
   */
  write(item: unknown, original: unknown, index: number): string | undefined {
    const found = this.#examiner.item(item, this.#headValue, index);
    const text = writtenForm(item, index, found);
    const isFine = found.length === 0 && typeof text === "string";
    // One that may be left out is not there before others.
    const isRepeated = this.#isRepeated(item, isFine);
    if (isFine && !isRepeated) return text;
    const all = [...found, ...(typeof text === "string" ? [] : text), ...(isRepeated ? [this.#repeated(index)] : [])];
    const sent = this.#judge(all, original, index, typeof text === "string" ? text : undefined);
    if (sent !== undefined) this.#isRepeated(item);
    return sent;
  }

  /** The same for an item with which nothing is wrong by itself. */
  writeFine(row: object, original: unknown, index: number): string | undefined {
    return this.#isRepeated(row) ? this.writeRepeated(row, original, index) : JSON.stringify(row);
  }

  /** Which of several rows, with whom nothing is wrong by themselves, have a key that was there before. */
  repeatedAmong(rows: readonly object[]): readonly number[] {
    return this.#keys.among(rows);
  }

  /** The JSON of one of those; `undefined`: it does not travel. */
  writeRepeated(row: object, original: unknown, index: number): string | undefined {
    return this.#judge([this.#repeated(index)], original, index, JSON.stringify(row));
  }

  /** Takes an item that has its JSON, and cannot travel all the same. */
  refuse(message: string, rule: string, original: unknown, index: number): void {
    this.#judge([{ issue: { path: pathOf(index), message, rule }, isWarning: false }], original, index, undefined);
  }

  /** Throws if the import has to fail. */
  finish(items: number): void {
    if (this.isDoomed) throw this.#refused(items === 1 ? "1 item" : `${items} items`);
  }

  #judge(found: readonly Found[], item: unknown, index: number, text: string | undefined): string | undefined {
    const [name, line] = [nameOf(item), lineOf(item)];
    const problems = found.map((one) => problemOf(one, index, line, name));
    const decision = decide(problems, this.#settings.onInvalid);
    if (decision === "skip") {
      this.skipped.add(problems);
      return undefined;
    }
    if (decision === "send" && text !== undefined) {
      this.warnings.add(problems);
      return text;
    }
    const errors = problems.filter(({ level }) => level === "error");
    for (const { path, message, rule } of errors.length > 0 ? errors : problems)
      this.#issues.push({ path, message, rule });
    if (this.#issues.length >= MOST_KEPT) throw this.#refused(`the first ${index + 1} items`);
    return undefined;
  }

  #isRepeated(item: unknown, isKept = true): boolean {
    return this.#settings.mode !== "off" && this.#keys.has(item, isKept);
  }

  #repeated(index: number): Found {
    const key = this.#key;
    const message = `an earlier item has the same ${key.join(" and ")}: which of them NewStore keeps is not known, so leave one out`;
    const path = key.length === 1 ? `${pathOf(index)}.${key[0]}` : pathOf(index);
    return { issue: { path, message, rule: "repeated-key" }, isWarning: true };
  }

  #refused(where: string): NewStoreError {
    const issues = this.#issues;
    const count = issues.length === 1 ? "1 problem" : `${issues.length} problems`;
    return new NewStoreError(
      `The ${this.#file.name} import was not sent: ${count} in ${where}. ${listIssues(issues)} No import job was created.`,
      { kind: "validation", issues },
    );
  }
}

/** A finding with its place in the source and the name of its item. */
function problemOf({ issue, isWarning }: Found, index: number, line: number | undefined, name: string): ImportProblem {
  const where = line === undefined ? "" : `line ${line}: `;
  const message = `${where}${issue.message}${name}`;
  return { ...issue, message, index, ...(line !== undefined && { line }), level: isWarning ? "warning" : "error" };
}

import { listIssues } from "../../core/list-issues.js";
import { type Issue, NewStoreError } from "../../core/newstore-error.js";
import { idText } from "../lib/id-text.js";
import type { IdentifierMap } from "../lib/types.js";

/** A shop's id and NewStore's of the same thing, each as text or whole number. */
export interface IdPair {
  /** The shop's id. A whole number counts as its digits. */
  readonly shopId: string | number;
  /** NewStore's id. A whole number counts as its digits. */
  readonly newStoreId: string | number;
}

/** Reading on after this many contradictions would only repeat them. */
const MOST_ISSUES = 100;

/** Pairs in memory, both ways. Collects contradictions. */
export class TwoWayTable {
  readonly #newStoreIds = new Map<string, string>();
  readonly #shopIds = new Map<string, string>();
  readonly #issues: Issue[] = [];
  #rows = 0;

  add(pair: IdPair): void {
    const path = `[${this.#rows++}]`;
    // Rows come from anywhere: one may be missing.
    const { shopId: given, newStoreId: mapped } = (pair ?? {}) as Partial<IdPair>;
    const [shopId, newStoreId] = [idText(given), idText(mapped)];
    const issue =
      shopId === undefined || newStoreId === undefined
        ? { message: "it needs two texts or whole numbers, shopId and newStoreId", rule: "invalid_type" }
        : this.#problemWith(shopId, newStoreId);
    if (issue !== undefined) {
      if (this.#issues.length < MOST_ISSUES) this.#issues.push({ path, ...issue });
    } else if (shopId !== undefined && newStoreId !== undefined) {
      this.#newStoreIds.set(shopId, newStoreId);
      this.#shopIds.set(newStoreId, shopId);
    }
  }

  #problemWith(shopId: string, newStoreId: string): Omit<Issue, "path"> | undefined {
    const known = this.#newStoreIds.get(shopId) ?? newStoreId;
    if (known !== newStoreId)
      return {
        message: `${show(shopId)} is both ${show(known)} and ${show(newStoreId)} in NewStore`,
        rule: "ambiguous",
      };
    const other = this.#shopIds.get(newStoreId) ?? shopId;
    if (other !== shopId)
      return {
        message: `${show(other)} and ${show(shopId)} are both ${show(newStoreId)} in NewStore`,
        rule: "ambiguous",
      };
    return undefined;
  }

  /** @throws {NewStoreError} kind `configuration` when pairs contradict each other. */
  finish(what: string): IdentifierMap {
    if (this.#issues.length > 0) {
      throw new NewStoreError(
        `${what} contradicts itself. ${listIssues(this.#issues)} Each id needs one mapped id, both ways.`,
        { kind: "configuration", issues: this.#issues },
      );
    }
    return {
      toNewStore: (ids) => new Map(ids.map((id) => [id, this.#newStoreIds.get(id)])),
      fromNewStore: (ids) => new Map(ids.map((id) => [id, this.#shopIds.get(id)])),
    };
  }
}

function show(id: string): string {
  return JSON.stringify(id);
}

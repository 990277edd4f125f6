import { type Issue, NewStoreError } from "../../errors/newstore-error.js";
import { listIssues } from "../../transport/validation/validation-error.js";
import type { IdentifierMap } from "../types.js";

/** A shop's id and NewStore's of the same thing. */
export interface IdPair {
  readonly shopId: string;
  readonly newStoreId: string;
}

/** Reading on after this many contradictions would only repeat them. */
const MOST_ISSUES = 100;

/** Pairs in memory, both ways. Collects what contradicts itself. */
export class TwoWayTable {
  readonly #newStoreIds = new Map<string, string>();
  readonly #shopIds = new Map<string, string>();
  readonly #issues: Issue[] = [];
  #rows = 0;

  add(pair: IdPair): void {
    const path = `[${this.#rows++}]`;
    const issue = this.#problemWith(pair);
    if (issue !== undefined) {
      if (this.#issues.length < MOST_ISSUES) this.#issues.push({ path, ...issue });
      return;
    }
    this.#newStoreIds.set(pair.shopId, pair.newStoreId);
    this.#shopIds.set(pair.newStoreId, pair.shopId);
  }

  #problemWith({ shopId, newStoreId }: IdPair): Omit<Issue, "path"> | undefined {
    if (typeof shopId !== "string" || typeof newStoreId !== "string" || shopId === "" || newStoreId === "")
      return { message: "it needs two texts, shopId and newStoreId", rule: "invalid_type" };
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
        `${what} contradicts itself. ${listIssues(this.#issues)} Each id needs one counterpart, both ways.`,
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

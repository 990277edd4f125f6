import { configurationError } from "../../core/configuration-error.js";
import { NewStoreError } from "../../core/newstore-error.js";
import type { AbortSignalLike } from "../../core/web-types.js";
import { callStore } from "../lib/call-store.js";
import type { UserWorkLimits } from "../lib/user-work.js";
import { isPlan } from "./is-plan.js";
import type { ImportPlan } from "./plan.js";

/**
 * Where it is kept how far one import is, so that another process can go on with it after a crash. Any object with these
 * two functions will do: a row of a database, a key of Redis, a file.
 *
 * A checkpoint belongs to one import, and one process at a time works with it: name it after the data, as in
 * `stock-2026-11-27`. What is kept holds the addresses of the archives, which let anybody read them where they are signed.
 *
 * @example
 * ```ts
 * const checkpoint: ImportCheckpoint = {
 *   load: async () => JSON.parse((await kv.get("import:stock-2026-11-27")) ?? "null") ?? undefined,
 *   save: (plan) => kv.set("import:stock-2026-11-27", JSON.stringify(plan), { px: 7 * 24 * 3_600_000 }),
 * };
 * const left = await newstore.imports.resume(checkpoint);
 * const started = left ?? (await newstore.catalog.importProducts(products, head, { checkpoint }));
 * ```
 */
export interface ImportCheckpoint {
  /** What was saved last; `undefined` when nothing was. */
  load(): Promise<ImportPlan | undefined>;
  /** Keeps a plan in place of the last one. What it resolves is there after a crash. */
  save(plan: ImportPlan): Promise<void>;
}

/** A checkpoint with deadlines, whose failures are errors of the import. */
export interface BoundedCheckpoint {
  readonly load: () => Promise<ImportPlan | undefined>;
  readonly save: (plan: ImportPlan) => Promise<void>;
}

/**
 * @throws {NewStoreError} kind `configuration` when it is no checkpoint; of its functions: as {@link callStore} says.
 */
export function boundedCheckpoint(
  checkpoint: ImportCheckpoint,
  limits: UserWorkLimits,
  signal: AbortSignalLike | undefined,
): BoundedCheckpoint {
  checkCheckpoint(checkpoint);
  const call = <T>(name: string, work: () => Promise<T>): Promise<T> =>
    callStore(`checkpoint.${name}`, work, limits, signal);
  return {
    load: async () => {
      const plan = (await call("load", () => checkpoint.load())) ?? undefined;
      if (plan === undefined || isPlan(plan)) return plan;
      throw new NewStoreError("checkpoint.load gave something else than what was saved: give it back unchanged.", {
        kind: "configuration",
      });
    },
    save: (plan) => call("save", () => checkpoint.save(plan)),
  };
}

/** Refuses what cannot be one, long before the first file is published. */
export function checkCheckpoint(checkpoint: unknown): void {
  const { load, save } = Object(checkpoint ?? {}) as Partial<ImportCheckpoint>;
  for (const [name, given] of Object.entries({ load, save }))
    if (typeof given !== "function")
      throw configurationError(
        "checkpoint",
        `has no function ${name}: give an object with load and save, as fileState makes one`,
      );
}

/** An import must not begin where another one is kept. */
export function inUse({ entity, files }: ImportPlan): NewStoreError {
  const isDone = files.every(({ step }) => step === "started");
  const state = isDone ? "that has been started" : "that is not yet started";
  return new NewStoreError(
    `The checkpoint holds an import of ${entity} ${state}. imports.resume(checkpoint) ${isDone ? "gives its result" : "goes on with it"};` +
      " use another checkpoint for other items.",
    { kind: "conflict" },
  );
}

import type { SandboxState } from "../state/state.js";

/** An import or export job. */
export interface JobView {
  readonly kind: "import" | "export";
  readonly id: string;
  readonly what: string;
  /** Name that the job was given, or of its file; empty where there is none. */
  readonly name: string;
  readonly state: string;
  readonly detail: string;
}

const MAX_JOBS = 15;

/** The newest jobs of both kinds. */
export function viewJobs({ imports, exports }: SandboxState): JobView[] {
  const imported = imports.list().slice(-MAX_JOBS).reverse();
  const exported = [...exports.jobs.values()].slice(-MAX_JOBS).reverse();
  return [
    ...imported.map(({ import_id: id, entities, state, reason, applied, errors, full, name }): JobView => {
      const counts = Object.entries(applied).map(([entity, count]) => `${count} ${entity}`);
      const refused = errors.length === 0 ? [] : [`${errors.length} refused`];
      const detail = reason === undefined ? [...counts, ...refused].join(", ") : reason;
      return {
        kind: "import",
        id,
        what: `${entities.join(", ")}${full ? " (full)" : ""}`,
        name: name ?? "",
        state,
        detail,
      };
    }),
    ...exported.map(({ id, since, nodeIds, state, rows, cursor }): JobView => {
      const what = `ATP of ${nodeIds === undefined ? "all locations" : nodeIds.join(" + ")}`;
      const from = since === undefined ? "everything" : `since ${since}`;
      const detail = state === "finished" ? `${rows ?? 0} rows, ${from}, cursor ${cursor ?? 0}` : from;
      return { kind: "export", id, what, name: "", state, detail };
    }),
  ];
}

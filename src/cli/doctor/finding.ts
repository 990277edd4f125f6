import type { Io, Paint } from "../lib/io.js";
import { plain } from "../lib/plain.js";

/** One thing that the doctor looked at. */
export interface Finding {
  /** `note`: it works, but the reader may want to know. */
  readonly ok: boolean | "note";
  readonly what: string;
  readonly detail: string;
  /** What to do. */
  readonly advice?: string | undefined;
}

const MARKS = new Map<Finding["ok"], { readonly mark: string; readonly paint: Paint }>([
  [true, { mark: "✓", paint: "green" }],
  [false, { mark: "✗", paint: "red" }],
  ["note", { mark: "!", paint: "yellow" }],
]);

/** Prints a finding as a person reads it. */
export function printFinding({ ok, what, detail, advice }: Finding, io: Io): void {
  const { mark = "", paint } = MARKS.get(ok) ?? {};
  io.out(`${mark} ${what}: ${plain(detail)}`, paint);
  if (advice !== undefined) io.out(`    → ${plain(advice)}`);
}

/** Whether all is well, in a line. Pure. */
export function verdict(findings: readonly Finding[]): string {
  const bad = findings.filter(({ ok }) => ok === false).length;
  if (bad === 0) return "All is well.";
  return bad === 1 ? "One of these needs attention." : `${bad} of these need attention.`;
}

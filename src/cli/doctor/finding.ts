/** One thing that the doctor looked at. */
export interface Finding {
  /** `note`: it works, but the reader may want to know. */
  readonly ok: boolean | "note";
  readonly what: string;
  readonly detail: string;
  /** What to do. */
  readonly advice?: string;
}

const MARKS = new Map<Finding["ok"], string>([
  [true, "✓"],
  [false, "✗"],
  ["note", "!"],
]);

/** A finding as a person reads it. */
export function findingLines({ ok, what, detail, advice }: Finding): string[] {
  const line = `${MARKS.get(ok)} ${what}: ${detail}`;
  return advice === undefined ? [line] : [line, `    → ${advice}`];
}

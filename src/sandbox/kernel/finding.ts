import type { ZodType } from "zod";

/** One way in which a request leaves the contract. */
export interface Finding {
  /** JSON pointer, with the place in front: `/body/shipments/0`, `/query/count`. */
  readonly pointer: string;
  /** What was broken, as in `invalid_type` or `too_big`. */
  readonly rule: string;
  /** What is wrong, as a sentence for people. */
  readonly message: string;
}

/** Checks one value; the findings say where it leaves its schema. */
export function findingsOf(place: string, schema: ZodType | undefined, value: unknown): Finding[] {
  const result = schema?.safeParse(value);
  if (!result || result.success) return [];
  return result.error.issues.flatMap((issue) => findingsAt(place, issue));
}

type Issue = NonNullable<ReturnType<ZodType["safeParse"]>["error"]>["issues"][number];

/**
 * What is wrong at one place. Of a value that may be one of several things, it tells what is missing to the one that
 * it is nearest to: the one with the fewest faults, and of those the one whose faults lie deepest.
 */
function findingsAt(place: string, issue: Issue): Finding[] {
  const pointer = place + issue.path.map((part) => `/${escapePointer(String(part))}`).join("");
  const own: Finding = { pointer, rule: issue.code, message: issue.message };
  if (issue.code !== "invalid_union") return [own];
  const branches = issue.errors.map((issues) => issues.flatMap((one) => findingsAt(pointer, one as Issue)));
  const depth = (findings: readonly Finding[]) =>
    findings.reduce((most, one) => Math.max(most, one.pointer.split("/").length), 0);
  const [nearest] = branches
    .filter((findings) => findings.length > 0)
    .sort((a, b) => a.length - b.length || depth(b) - depth(a));
  // Faults of the value itself, as "expected text", say less than that it is none of the things it may be.
  return nearest?.some((one) => one.pointer !== pointer) ? nearest : [own];
}

function escapePointer(part: string): string {
  return part.replaceAll("~", "~0").replaceAll("/", "~1");
}

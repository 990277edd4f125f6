import type { Issue } from "./newstore-error.js";

/** More than this many are counted and not spelled out in the text; `issues` holds them all. */
const SPELLED_OUT = 5;

/** `body.payments: …; body.currency: …; and 3 more in \`issues\`.` */
export function listIssues(issues: readonly Issue[]): string {
  const lines = issues.slice(0, SPELLED_OUT).map(({ path, message }) => `${path}: ${message}`);
  const rest = issues.length - lines.length;
  return `${[...lines, ...(rest > 0 ? [`and ${rest} more in \`issues\``] : [])].join("; ")}.`;
}

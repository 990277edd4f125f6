import type { ImportProblem } from "../../resources/import/result.js";
import { plain } from "../lib/plain.js";

/**
 * What is wrong with an item. The line stands behind the file's name, as compilers write it, and only there. Pure.
 *
 * @param mark - as in `warning: `, before the place.
 */
export function problemLine(name: string, { line, path, message }: ImportProblem, mark = ""): string {
  if (line === undefined) return `${name}: ${mark}${plain(`${path}: ${message}`)}`;
  const before = `line ${line}: `;
  const text = message.startsWith(before) ? message.slice(before.length) : message;
  return `${name}:${line}: ${mark}${plain(`${path}: ${text}`)}`;
}

/** What a reader needs to know who stopped an import. Pure. */
export function goingOn(
  name: string,
  created: readonly string[],
  started: ReadonlySet<string>,
  isKept: boolean,
): readonly string[] {
  if (isKept) return [`${name}: go on with the same command and --resume.`];
  if (created.length === 0) return [`${name}: no job was created; run the same command again.`];
  return created.map((id) =>
    started.has(id)
      ? `${name}: job ${id} goes on at NewStore: npx newstore-sdk request GET /v0/d/import/${id}`
      : `${name}: job ${id} was created and not started, and counts as open: give it up with npx newstore-sdk request POST /v0/d/import/${id}/set_fail`,
  );
}

import type { Clock } from "../../core/clock.js";
import type { FileDescriptor } from "../../core/operation.js";

/** So many characters of a UUID keep two imports apart that begin in the same millisecond. */
const UNIQUE_CHARACTERS = 8;

/**
 * What the names of an import's archives begin with: kind, moment, and something that no other import has, so that none
 * overwrites another's archive. The publisher for S3 knows old archives by this form.
 */
export function archiveStem({ name }: FileDescriptor, clock: Clock): string {
  const stamp = new Date(clock.nowMs()).toISOString().replaceAll(/[:.]/g, "-");
  return `${name}-${stamp}-${clock.uuid().slice(0, UNIQUE_CHARACTERS)}`;
}

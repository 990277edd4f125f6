import { NewStoreError } from "../../core/newstore-error.js";
import type { RowProblem } from "./options.js";

/** The error of a row, or of a file that cannot be read on from a line. */
export function rowError({ file, line, message }: RowProblem, rule: string): NewStoreError {
  return new NewStoreError(`${file}, line ${line}: ${message}.`, {
    kind: "validation",
    issues: [{ path: `line ${line}`, message, rule }],
  });
}

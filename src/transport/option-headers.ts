import { NewStoreError } from "../errors/newstore-error.js";
import { writeHeaders } from "./serialize/headers.js";
import { InputProblem } from "./serialize/input-problem.js";

/** The client's own headers, names in lower case. Throws an error of kind `configuration`. */
export function writeOptionHeaders(headers: Readonly<Record<string, string>> | undefined): Record<string, string> {
  try {
    return writeHeaders(headers ?? {}, "headers");
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error;
    const [issue] = error.issues;
    throw new NewStoreError(`The option ${issue?.path}: ${issue?.message}.`, {
      kind: "configuration",
      issues: error.issues,
    });
  }
}

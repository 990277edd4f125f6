import { DriftReporter } from "../../checks/drift.js";
import { inexactNumber } from "../../checks/inexact-number.js";
import type { OnInexact } from "../../files/json-array.js";
import type { FacadeContext } from "./context.js";

/**
 * Reports numbers of a file that JavaScript does not hold exactly, each place once a file: they were rounded when they
 * were read.
 *
 * @param operationId - the operation that gave the link to the file.
 *
 * @returns takes the keys that lead to one: the row's index, the first is 0, its member, and so on.
 */
export function inexactRows({ logger, hooks }: FacadeContext, operationId: string): OnInexact {
  let reporter: DriftReporter | undefined;
  return (keys) => {
    reporter ??= new DriftReporter(logger, hooks);
    const [row, ...members] = keys;
    const path = [`rows[${String(row)}]`, ...members.map(String)].join(".");
    reporter.report({ operationId, direction: "response", status: 200 }, [inexactNumber(keys, path)]);
  };
}

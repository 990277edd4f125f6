import { allOperations } from "../../../generated/index.js";
import type { OperationDescriptor } from "../../core/operation.js";
import { closestName } from "../../core/unknown-option.js";
import type { Finding } from "./finding.js";
import type { Probe } from "./probes.js";

const OPERATIONS: readonly OperationDescriptor[] = Object.values(allOperations);

/** Scopes that some operation of the contract needs. */
const KNOWN = [...new Set(OPERATIONS.flatMap(({ scopes = [] }) => scopes))].sort();

/** What the requested scopes lack, and which of them no operation needs. Pure. */
export function checkScopes(requested: readonly string[] | undefined, probes: readonly Probe[]): Finding[] {
  const what = "scopes";
  if (requested === undefined)
    return [{ ok: true, what, detail: "none is requested: the token has what the API client was given" }];
  const strangers = requested.filter((scope) => !KNOWN.includes(scope));
  const lacking = probes.filter(({ operation }) => operation.scopes?.some((scope) => !requested.includes(scope)));
  return [
    { ok: true, what, detail: `NEWSTORE_SCOPES requests ${requested.join(" ")}` },
    ...strangers.map((scope): Finding => {
      const meant = closestName(scope, KNOWN);
      const advice = meant === undefined ? undefined : `Did you mean ${meant}?`;
      return { ok: "note", what, detail: `no operation that the SDK knows needs ${scope}`, advice };
    }),
    ...lacking.map(({ what: part, operation }): Finding => {
      const detail = `${part} needs ${operation.scopes?.join(" and ")}, which NEWSTORE_SCOPES does not request`;
      return { ok: "note", what, detail, advice: "Add it, or leave NEWSTORE_SCOPES out." };
    }),
  ];
}

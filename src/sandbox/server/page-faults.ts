import type { PageFaults } from "../page/view.js";
import type { FaultPlan } from "./fault-plan.js";
import { FAULT_PROFILES } from "./fault-profiles.js";

/** What the page shows of the faults. */
export function pageFaults(plan: FaultPlan): PageFaults {
  const added = plan.planned().map(({ id, fault, skipLeft, timesLeft }) => {
    const { operation, times: _times, skip: _skip, ...does } = fault;
    const count = Number.isFinite(timesLeft) ? `${timesLeft} more` : "always";
    return {
      id,
      what: `${operation}: ${partsOf(does)}; ${count}${skipLeft > 0 ? `, after ${skipLeft}` : ""}`,
    };
  });
  return { profile: plan.activeProfile, profiles: FAULT_PROFILES, added };
}

function partsOf(does: object): string {
  const parts = Object.entries(does).filter(([, value]) => value !== undefined && value !== false);
  return parts.map(([name, value]) => (typeof value === "number" ? `${name} ${value}` : name)).join(", ");
}

import type { Handlers } from "../kernel/handler.js";
import { SandboxProblem } from "../kernel/problem.js";
import type { World } from "../kernel/world.js";
import { numberOf } from "../rules/page.js";
import { timeMs } from "../rules/time.js";
import type { ShippingAudit } from "../state/delivery.js";

/** What happened while shipping options were made (docs/platform/delivery.md#shipping-audits). */
export const deliveryAuditHandlers: Handlers = {
  listShippingAudits: ({ query }, world) => {
    const from = timeMs(query.get("search_from") ?? "");
    if (Number.isNaN(from)) throw new SandboxProblem(400, "bad_request", "search_from must be a date and time.");
    const key = query.get("search_key");
    const found = world.state.delivery.audits.filter(
      (audit) => Date.parse(audit.createdAt) >= from && (key === null || audit.searchKey === key),
    );
    const offset = numberOf(query, "offset", 0);
    const size = numberOf(query, "page_size", 15);
    const audits = found.slice(offset, offset + size).map((audit) => auditBody(world, audit));
    return { status: 200, body: { audits, page_count: Math.ceil(found.length / size) } };
  },

  showShippingAudit: ({ path }, world) => {
    const audit = world.state.delivery.audits.find((one) => one.id === path["audit_id"]);
    if (audit === undefined)
      throw new SandboxProblem(404, "not_found", `The audit '${path["audit_id"]}' couldn't be found.`);
    return { status: 200, body: { audit: auditBody(world, audit) } };
  },
};

function auditBody({ tenant }: World, audit: ShippingAudit): Record<string, unknown> {
  return {
    id: audit.id,
    tenant,
    request_id: audit.requestId,
    search_key: audit.searchKey,
    created_at: audit.createdAt,
    events: audit.events.map(({ happenedAt, key, value }) => ({
      happened_at: happenedAt,
      key,
      originator: "sandbox",
      value,
    })),
    version: 1,
  };
}

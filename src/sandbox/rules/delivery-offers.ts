import type { ServiceLevel } from "../state/delivery.js";
import { writeOfferToken } from "./offer-token.js";

/** How long a delivery offer holds. The platform leaves it to the provider (docs/platform/delivery.md#offer-tokens). */
const DELIVERY_OFFER_MS = 30 * 60_000;

const DAY_MS = 86_400_000;

/** What delivery offers are made of. */
export interface OfferFacts {
  readonly tenant: string;
  readonly nowMs: number;
  readonly serviceLevels: ReadonlyMap<string, ServiceLevel>;
  readonly bag: readonly { readonly productId: string; readonly quantity: number }[];
  /** The node that has the whole bag, if one has. */
  readonly nodeId: string | undefined;
}

/**
 * One offer for each service level. The members are the contract's guess; only the token is documented
 * (docs/platform/delivery.md#delivery-options).
 */
export function deliveryOffers(facts: OfferFacts): Record<string, unknown>[] {
  const { tenant, nowMs, bag, nodeId } = facts;
  const expiresAtMs = nowMs + DELIVERY_OFFER_MS;
  return [...facts.serviceLevels].map(([serviceLevel, level]) => {
    const [from, to] = daysOf(level.delivery_time ?? "");
    const node = nodeId === undefined ? {} : { nodeId };
    return {
      shipping_offer_token: writeOfferToken({ kind: "delivery", tenant, serviceLevel, ...node, bag, expiresAtMs }),
      display_name: level.display_name ?? serviceLevel,
      price: level.price ?? 0,
      currency: level.currency_code ?? "",
      delivery_estimate: {
        starts_at: new Date(nowMs + from * DAY_MS).toISOString(),
        ends_at: new Date(nowMs + to * DAY_MS).toISOString(),
        expires_at: new Date(expiresAtMs).toISOString(),
      },
    };
  });
}

/** The days that a text such as "3 to 5 working days" names; one day when it names none. */
function daysOf(text: string): readonly [from: number, to: number] {
  const [from = 1, to = from] = [...text.matchAll(/\d+/g)].map(Number);
  return [from, to];
}

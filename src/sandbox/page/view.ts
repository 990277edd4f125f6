import type { LoggedRequest, Violation } from "../kernel/log.js";
import type { World } from "../kernel/world.js";
import { type JobView, viewJobs } from "./view-jobs.js";
import { type OrderView, viewOrders } from "./view-orders.js";
import { type StockView, viewStock } from "./view-stock.js";
import { type LocationView, viewStores } from "./view-stores.js";

/** What the page looks at. */
export interface PageSources {
  readonly world: World;
  readonly requests: readonly LoggedRequest[];
  readonly violations: readonly Violation[];
  readonly faults: PageFaults;
}

/** What goes wrong on purpose. */
export interface PageFaults {
  /** Name of the mixture that strikes. */
  readonly profile: string | undefined;
  /** All mixtures, each with what it does. */
  readonly profiles: Readonly<Record<string, string>>;
  readonly added: readonly { readonly id: string; readonly what: string }[];
}

/** Everything the page shows, as plain data; `GET /__sandbox/state.json` returns it. */
export interface PageView {
  readonly tenant: string;
  readonly url: string;
  readonly now: string;
  readonly counts: Readonly<Record<"products" | "orders" | "customers" | "requests" | "violations", number>>;
  readonly locations: readonly LocationView[];
  readonly stock: StockView;
  readonly orders: readonly OrderView[];
  readonly jobs: readonly JobView[];
  readonly requests: readonly LoggedRequest[];
  readonly violations: readonly Violation[];
  readonly faults: PageFaults;
}

const MAX_REQUESTS = 40;
const MAX_VIOLATIONS = 20;

/** Reads what the page shows; newest first wherever there is a time. */
export function viewOf({ world, requests, violations, faults }: PageSources, search: string): PageView {
  const { state, clock, tenant } = world;
  const orders = state.orders.list();
  return {
    tenant,
    url: world.baseUrl,
    now: clock.iso(),
    counts: {
      products: state.stock.productCount,
      orders: orders.length,
      customers: new Set(orders.flatMap(({ customerId }) => customerId ?? [])).size,
      requests: requests.length,
      violations: violations.length,
    },
    locations: viewStores(state, orders),
    stock: viewStock(state, search),
    orders: viewOrders(state, orders),
    jobs: viewJobs(state),
    requests: requests.slice(-MAX_REQUESTS).reverse(),
    violations: violations.slice(-MAX_VIOLATIONS).reverse(),
    faults,
  };
}

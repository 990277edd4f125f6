import { listStores } from "../../../generated/stores/operations.js";
import type { UpdateStoreRequest } from "../../../generated/stores/types.js";
import type { Handlers } from "../kernel/handler.js";
import { SandboxProblem } from "../kernel/problem.js";
import type { World } from "../kernel/world.js";
import type { SandboxStore } from "../state/stores.js";

const MAX_PAGE = listStores.limits?.["maxItemsPerPage"] ?? Number.POSITIVE_INFINITY;

/** The store as the fiscal configuration knows it; what the API changed lies over it. */
function storeBody(store: SandboxStore, world: World, withCashboxes: boolean): Record<string, unknown> {
  const { config, ...changes } = world.state.stores.changes.get(store.storeId) ?? {};
  return {
    id: store.storeId,
    tenant: world.tenant,
    description: store.label,
    country_code: store.address.countryCode,
    multi_cashbox: false,
    ...(withCashboxes ? { cashboxes: [] } : {}),
    ...changes,
    config: {
      timezone: store.timezone,
      report_types: [],
      auto_report_types: [],
      ...(config as object | undefined),
    },
  };
}

function storeOf(world: World, storeId: string | undefined): SandboxStore {
  const store = world.state.stores.get(storeId ?? "");
  if (!store) throw new SandboxProblem(404, "store_not_found", `There is no store ${storeId}.`);
  return store;
}

/**
 * docs/platform/integration-guide.md#stores-and-nodes: the legacy read carries coordinates; its other members follow
 * docs/platform/in-store-pickup.md#response.
 */
function legacyBody(store: SandboxStore): Record<string, unknown> {
  const { address } = store;
  return {
    store_id: store.storeId,
    label: store.label,
    phone_number: store.phoneNumber,
    physical_address: {
      address_line_1: address.addressLine1,
      address_line_2: address.addressLine2,
      city: address.city,
      state: address.state,
      province: address.province,
      zip_code: address.zipCode,
      country_code: address.countryCode,
      latitude: address.latitude,
      longitude: address.longitude,
    },
    business_hours: store.businessHours.map((hours) => ({
      weekday: hours.weekday,
      from_time: hours.fromTime,
      to_time: hours.toTime,
      earliest_pick_up: hours.earliestPickUp,
      latest_pick_up: hours.latestPickUp,
    })),
  };
}

/** Stores, and the legacy read that carries coordinates. */
export const storeHandlers: Handlers = {
  // docs/platform/authentication-and-conventions.md#paging: `limit` and `start_at`; `next_page_key` is missing on the
  // last page.
  listStores: ({ query }, world) => {
    const countries = query.getAll("country_codes").flatMap((codes) => codes.split(","));
    const withCashboxes = query.get("include_cashboxes") === "true";
    const stores = world.state.stores
      .list()
      .filter((store) => countries.length === 0 || countries.includes(store.address.countryCode));
    const limit = Math.min(Math.max(1, Number(query.get("limit"))), MAX_PAGE);
    const startAt = query.get("start_at");
    const first = startAt === null ? 0 : stores.findIndex((store) => store.storeId === startAt);
    if (first < 0) throw new SandboxProblem(400, "invalid_page_key", "start_at is not a key that a page gave.");
    const next = stores[first + limit];
    return {
      status: 200,
      body: {
        items: stores.slice(first, first + limit).map((store) => storeBody(store, world, withCashboxes)),
        ...(next ? { next_page_key: next.storeId } : {}),
      },
    };
  },
  showStore: ({ path }, world) => ({
    status: 200,
    body: storeBody(storeOf(world, path["storeId"]), world, true),
  }),
  updateStore: ({ path, body }, world) => {
    const store = storeOf(world, path["storeId"]);
    const { country_code, description, config } = body as UpdateStoreRequest;
    world.state.stores.changes.set(store.storeId, {
      ...world.state.stores.changes.get(store.storeId),
      country_code,
      ...(description === undefined ? {} : { description }),
      ...(config === undefined ? {} : { config }),
    });
    return { status: 200, body: storeBody(store, world, true) };
  },
  showLegacyStore: ({ path }, world) => ({ status: 200, body: legacyBody(storeOf(world, path["store_id"])) }),
};

import type {
  CreateInStorePickupOptionsRequest,
  GeoPoint,
  PickupBagItem,
  PickupLocation,
  PickupSearchOptions,
} from "../../../generated/in-store-pickup/types.js";
import { listIssues } from "../../core/list-issues.js";
import { type Issue, NewStoreError } from "../../core/newstore-error.js";
import { shown } from "../../core/shown.js";
import type { MethodWords } from "../lib/as-method.js";

/** What a pickup search says beside where it starts. */
interface PickupSearchBase {
  /** Products and how many of each. */
  readonly bag: readonly PickupBagItem[];
  /** How far to look, in kilometres. Default: the tenant's configured radius, as far as is known. */
  readonly radiusKm?: number | undefined;
  /** Most stores to list. Default: the platform's, which is not known. */
  readonly limit?: number | undefined;
  /** The platform's own options, for what is not named above. */
  readonly options?: PickupSearchOptions | undefined;
}

/** Which stores near a point can hand out a bag. NewStore's own request fits as well. */
export interface PickupSearch extends PickupSearchBase {
  /** The point, in degrees. NewStore does not turn an address into one. */
  readonly location: GeoPoint | PickupLocation;
  /**
   * Whether stores are listed that lack goods of the bag; units that are picked up there wait on hold. Default: the
   * platform's, which is not known, so say it.
   */
  readonly showStoresWithoutAtp?: boolean | undefined;
}

/** Whether one store can hand out a bag. */
export interface StorePickupSearch extends PickupSearchBase {
  /** The store's id. */
  readonly storeId: string;
  /** Its fulfillment node, where that has another id. Default: `storeId`. */
  readonly fulfillmentNodeId?: string | undefined;
  /** Where it is. Default: read from NewStore first, which takes one more request. */
  readonly location?: GeoPoint | PickupLocation | undefined;
}

const POLES = 90;
const DATE_LINE = 180;

/** A point, however the caller wrote it. */
export function pointOf(location: GeoPoint | PickupLocation | undefined): GeoPoint | undefined {
  if (typeof location !== "object" || location === null) return undefined;
  return "geo" in location ? location.geo : (location as GeoPoint);
}

/**
 * The platform's request of a search.
 *
 * @throws {NewStoreError} kind `validation` for a point that is not on Earth, and a bag that nobody can pick up.
 */
export function pickupRequest(search: PickupSearch): CreateInStorePickupOptionsRequest {
  // What is no search at all is the contract's to refuse.
  if (typeof search !== "object" || search === null) return search;
  const { location, bag, radiusKm, limit, showStoresWithoutAtp, options, ...rest } = search;
  const isWire = typeof location === "object" && location !== null && "geo" in location;
  refuseNonsense(search, isWire ? "location.geo" : "location");
  const said = {
    ...(radiusKm !== undefined && { search_radius: radiusKm }),
    ...(limit !== undefined && { limit }),
    ...(showStoresWithoutAtp !== undefined && { show_stores_without_atp: showStoresWithoutAtp }),
  };
  const hasOptions = options !== undefined || Object.keys(said).length > 0;
  return {
    ...rest,
    location: isWire ? (location as PickupLocation) : { geo: location as GeoPoint },
    bag: bag as PickupBagItem[],
    ...(hasOptions && { options: { ...options, ...said } }),
  };
}

/** The wire's parts of a search, by what the caller called them. */
export function wordsOf(search: PickupSearch): MethodWords {
  const isWire = typeof search?.location === "object" && search.location !== null && "geo" in search.location;
  const names = {
    body: "",
    ...(!isWire && { "body.location.geo": "location" }),
    ...(search?.radiusKm !== undefined && { "body.options.search_radius": "radiusKm" }),
    ...(search?.limit !== undefined && { "body.options.limit": "limit" }),
    ...(search?.showStoresWithoutAtp !== undefined && {
      "body.options.show_stores_without_atp": "showStoresWithoutAtp",
    }),
  };
  return { method: "shipping.pickupOptions", names };
}

/** What is missing or of another type is the contract's to refuse. */
function refuseNonsense({ location, bag }: PickupSearch, path: string): void {
  const issues: Issue[] = [];
  if (location === undefined || location === null) {
    const message = "it is missing: give a point, as { latitude, longitude }";
    issues.push({ path: "location", message, rule: "required" });
  }
  const point: Partial<GeoPoint> = pointOf(location) ?? {};
  for (const [name, most] of [
    ["latitude", POLES],
    ["longitude", DATE_LINE],
  ] as const) {
    const degrees = point[name];
    if (typeof degrees !== "number" || Math.abs(degrees) <= most) continue;
    const message = `it is ${shown(degrees)}: give degrees from -${most} to ${most}`;
    issues.push({ path: `${path}.${name}`, message, rule: "point-on-earth" });
  }
  if (Array.isArray(bag) && bag.length === 0) {
    issues.push({ path: "bag", message: "it is empty: name at least one product", rule: "bag-not-empty" });
  }
  for (const [index, item] of (Array.isArray(bag) ? (bag as readonly PickupBagItem[]) : []).entries()) {
    const quantity = item?.quantity;
    if (typeof quantity !== "number" || quantity > 0) continue;
    const message = `it is ${quantity}: give a whole number from 1 on, or leave the product out`;
    issues.push({ path: `bag[${index}].quantity`, message, rule: "bag-not-empty" });
  }
  if (issues.length === 0) return;
  throw new NewStoreError(`shipping.pickupOptions was not sent: ${listIssues(issues)}`, { kind: "validation", issues });
}

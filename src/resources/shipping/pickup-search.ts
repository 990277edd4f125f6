import type {
  CreateInStorePickupOptionsRequest,
  GeoPoint,
  PickupBagItem,
  PickupLocation,
  PickupSearchOptions,
} from "../../../generated/in-store-pickup/types.js";
import { isName } from "../../core/is-name.js";
import { listIssues } from "../../core/list-issues.js";
import { type Issue, NewStoreError } from "../../core/newstore-error.js";
import { shown } from "../../core/shown.js";
import { closestName } from "../../core/unknown-option.js";
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

/** Members of a search; those of NewStore's own request are these, or stand below them. */
const MEMBERS = [
  ...["storeId", "fulfillmentNodeId", "location", "bag", "radiusKm", "limit", "showStoresWithoutAtp", "options"],
];

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
function refuseNonsense(search: PickupSearch, path: string): void {
  const { location, bag } = search;
  const issues: Issue[] = [...misspelt(search), ...nowhere(search)];
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
  refuse(issues);
}

function refuse(issues: readonly Issue[]): void {
  if (issues.length === 0) return;
  throw new NewStoreError(`shipping.pickupOptions was not sent: ${listIssues(issues)}`, { kind: "validation", issues });
}

/**
 * Refuses a store that is named by nothing: a search that says whose store it wants must not be given another one's token.
 *
 * @throws {NewStoreError} kind `validation`.
 */
export function refuseNamelessStore(search: StorePickupSearch): void {
  const issues: Issue[] = [];
  for (const name of ["storeId", "fulfillmentNodeId"] as const) {
    const id: unknown = search[name];
    if (isName(id) || (name === "fulfillmentNodeId" && id === undefined)) continue;
    const what = id === undefined ? "missing" : id === "" ? "empty" : shown(id);
    issues.push({
      path: name,
      message: `it is ${what}: give an id as text, or leave ${name} out`,
      rule: "store-named",
    });
  }
  refuse(issues);
}

/** Members that differ little from one that is read: it was meant. Others may be NewStore's own, and travel. */
function misspelt(search: PickupSearch): Issue[] {
  return Object.entries(search).flatMap(([name, value]) => {
    const meant = value === undefined || MEMBERS.includes(name) ? undefined : closestName(name, MEMBERS);
    if (meant === undefined) return [];
    return [{ path: name, message: `nothing reads it: did you mean ${meant}?`, rule: "unknown-member" }];
  });
}

/** A radius or a number of stores with which nothing is ever found; of another type, they are the contract's. */
function nowhere({ radiusKm, limit, options }: PickupSearch): Issue[] {
  const figures: readonly (readonly [string, unknown])[] = [
    ["radiusKm", radiusKm],
    ["limit", limit],
    ["options.search_radius", options?.search_radius],
    ["options.limit", options?.limit],
  ];
  return figures.flatMap(([path, figure]) => {
    if (typeof figure !== "number" || figure > 0) return [];
    const advice = path.endsWith("limit") ? "a whole number from 1 on" : "kilometres above 0";
    return [{ path, message: `it is ${figure}: give ${advice}`, rule: "search-finds-something" }];
  });
}

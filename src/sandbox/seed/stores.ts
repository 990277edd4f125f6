import type { BusinessHours, SandboxLocation, SandboxStore } from "../state/stores.js";

const SATURDAY = 6;
const WEEKDAYS = [0, 1, 2, 3, 4, 5, SATURDAY];

/** Open every day; shorter on Sundays. */
const HOURS: readonly BusinessHours[] = WEEKDAYS.map((weekday) => ({
  weekday,
  fromTime: weekday === 0 ? "11:00" : "10:00",
  toTime: weekday === 0 ? "18:00" : "20:00",
  earliestPickUp: weekday === 0 ? "12:00" : "11:00",
  latestPickUp: weekday === 0 ? "17:30" : "19:30",
}));

const SHARED = {
  timezone: "America/New_York",
  currency: "USD",
  catalog: "storefront-catalog-en",
  locale: "en-US",
  businessHours: HOURS,
  pickup: true,
  deliveryTime: "Available today",
  deliveryTimeIfNotAvailable: "Pick up in 5-6 days",
} as const;

/** Stores that a fresh sandbox has: two in New York, one each in Boston and Philadelphia. */
export const DEFAULT_STORES: readonly SandboxStore[] = [
  {
    ...SHARED,
    storeId: "US01",
    fulfillmentNodeId: "US01",
    label: "New York SoHo",
    phoneNumber: "+1 212 555 0101",
    address: {
      addressLine1: "101 Spring Street",
      addressLine2: null,
      city: "New York",
      state: "NY",
      province: null,
      zipCode: "10012",
      countryCode: "US",
      latitude: 40.7241,
      longitude: -73.9988,
    },
  },
  {
    ...SHARED,
    storeId: "US02",
    fulfillmentNodeId: "US02",
    label: "Brooklyn Williamsburg",
    phoneNumber: "+1 718 555 0102",
    address: {
      addressLine1: "88 North 6th Street",
      addressLine2: "Ground floor",
      city: "Brooklyn",
      state: "NY",
      province: null,
      zipCode: "11249",
      countryCode: "US",
      latitude: 40.7187,
      longitude: -73.9624,
    },
  },
  {
    ...SHARED,
    storeId: "US03",
    fulfillmentNodeId: "US03",
    label: "Boston Newbury Street",
    phoneNumber: "+1 617 555 0103",
    address: {
      addressLine1: "203 Newbury Street",
      addressLine2: null,
      city: "Boston",
      state: "MA",
      province: null,
      zipCode: "02116",
      countryCode: "US",
      latitude: 42.3504,
      longitude: -71.0824,
    },
  },
  {
    ...SHARED,
    storeId: "US04",
    fulfillmentNodeId: "US04",
    label: "Philadelphia Walnut Street",
    phoneNumber: "+1 215 555 0104",
    address: {
      addressLine1: "1604 Walnut Street",
      addressLine2: null,
      city: "Philadelphia",
      state: "PA",
      province: null,
      zipCode: "19103",
      countryCode: "US",
      latitude: 39.9496,
      longitude: -75.1684,
    },
  },
];

/** The distribution centre that a fresh sandbox has. */
export const DEFAULT_LOCATIONS: readonly SandboxLocation[] = [
  { id: "DC01", type: "dc", storeId: "", enabled: true, inventoryMaster: false },
];

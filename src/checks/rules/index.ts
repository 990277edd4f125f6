import { addonParentExists } from "./addon-parent-exists.js";
import { listedLocation, oneMainCategory } from "./files.js";
import { atMostOneSink, integrationWindow, oneSink } from "./integrations.js";
import { jsonPath } from "./json-path.js";
import { knownValue } from "./known-value.js";
import { oneNameStyle } from "./one-name-style.js";
import { orderDiscountsAddUp } from "./order-discounts-add-up.js";
import {
  discountWithinPrice,
  historicalParts,
  oneItemState,
  oneShipmentWithoutToken,
  oneWayOfShipping,
  storeOfHandover,
  uniqueCorrelationRef,
} from "./orders.js";
import { paymentsAddUp } from "./payments-add-up.js";
import type { Rule } from "./rule.js";
import { cleanId, currencyDecimals, dateHasZone, knownCurrency, knownLocale, notNegative } from "./values.js";

export type { Rule } from "./rule.js";

/** Rules by the name that `x-rule` gives them in `openapi/`. A test holds the two lists against each other. */
export const rules: Readonly<Record<string, Rule>> = {
  "addon-parent-exists": addonParentExists,
  "at-most-one-sink": atMostOneSink,
  "currency-decimals": currencyDecimals,
  "not-negative": notNegative,
  "listed-location": listedLocation,
  "known-locale": knownLocale,
  "known-currency": knownCurrency,
  "json-path": jsonPath,
  "clean-id": cleanId,
  "date-has-zone": dateHasZone,
  "discount-within-price": discountWithinPrice,
  "historical-parts": historicalParts,
  "integration-window": integrationWindow,
  "known-value": knownValue,
  "one-item-state": oneItemState,
  "one-main-category": oneMainCategory,
  "one-name-style": oneNameStyle,
  "one-shipment-without-token": oneShipmentWithoutToken,
  "one-sink": oneSink,
  "one-way-of-shipping": oneWayOfShipping,
  "order-discounts-add-up": orderDiscountsAddUp,
  "payments-add-up": paymentsAddUp,
  "store-of-handover": storeOfHandover,
  "unique-correlation-ref": uniqueCorrelationRef,
};

/** Rules that clients follow and nobody has published: what breaks them is told and sent all the same. */
export const WARNINGS: ReadonlySet<string> = new Set([
  "not-negative",
  "listed-location",
  "known-locale",
  "known-currency",
  "json-path",
  "clean-id",
  "discount-within-price",
  "historical-parts",
  "known-value",
  "order-discounts-add-up",
]);

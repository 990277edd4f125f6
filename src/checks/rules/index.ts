import { addonParentExists } from "./addon-parent-exists.js";
import { cleanId } from "./clean-id.js";
import { currencyDecimals } from "./currency-decimals.js";
import { dateHasZone } from "./date-has-zone.js";
import { discountWithinPrice } from "./discount-within-price.js";
import { historicalParts } from "./historical-parts.js";
import { integrationWindow } from "./integration-window.js";
import { jsonPath } from "./json-path.js";
import { knownCurrency } from "./known-currency.js";
import { knownLocale } from "./known-locale.js";
import { knownValue } from "./known-value.js";
import { listedLocation } from "./listed-location.js";
import { notNegative } from "./not-negative.js";
import { oneItemState } from "./one-item-state.js";
import { oneMainCategory } from "./one-main-category.js";
import { oneNameStyle } from "./one-name-style.js";
import { oneShipmentWithoutToken } from "./one-shipment-without-token.js";
import { atMostOneSink, oneSink } from "./one-sink.js";
import { oneWayOfShipping } from "./one-way-of-shipping.js";
import { orderDiscountsAddUp } from "./order-discounts-add-up.js";
import { paymentsAddUp } from "./payments-add-up.js";
import type { Rule } from "./rule.js";
import { storeOfHandover } from "./store-of-handover.js";
import { uniqueCorrelationRef } from "./unique-correlation-ref.js";

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

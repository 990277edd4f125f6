import { expect, it } from "vitest";
import { allEvidence } from "../../generated/evidence.js";
import { allOperations } from "../../generated/index.js";

/** Methods and paths of NewStore's own published description, as far as an integration uses them; 56 operations. */
const PUBLISHED: readonly (readonly [methods: string, path: string])[] = [
  ["GET", "/catalog/catalogs/{}/offlineproducts"],
  ["GET", "/catalog/exports/catalogs/{}/pricebooks/{}"],
  ["POST", "/catalog/import-schemas"],
  ["DELETE GET PATCH", "/catalog/import-schemas/{}"],
  ["GET PATCH", "/customer/config"],
  ["POST", "/customer/data"],
  ["DELETE GET", "/customer/data/{}"],
  ["GET POST", "/customer/profiles"],
  ["POST", "/customer/profiles/lookup-bulk-emails"],
  ["GET PATCH POST", "/customer/profiles/{}"],
  ["GET POST", "/customer/profiles/{}/addresses"],
  ["DELETE GET PATCH", "/customer/profiles/{}/addresses/{}"],
  ["POST", "/customer/tokens"],
  ["GET PUT", "/inventory/config"],
  ["GET PATCH", "/inventory/config/reservations"],
  ["GET POST", "/inventory/reservations"],
  ["GET PATCH", "/inventory/reservations/{}"],
  ["PATCH", "/inventory/reservations/{}/items"],
  ["GET", "/orders/{}"],
  ["GET", "/orders/{}/returns/{}"],
  ["GET", "/stores"],
  ["GET PATCH", "/stores/{}"],
  ["POST", "/taxes/previews/transactions"],
  ["GET PATCH", "/taxes/transactions/{}"],
  ["GET", "/taxes/transactions/{}/returns/{}"],
  ["POST", "/v0/d/fulfill_order"],
  ["POST", "/v0/fulfillment_request/{}/set_items_states"],
  ["GET", "/v0/fulfillment_requests/{}"],
  ["GET", "/v0/orders"],
  ["GET", "/v0/orders/{}"],
  ["POST", "/v0/orders/{}/_extend_grace_period"],
  ["GET POST", "/v0/orders/{}/cancel"],
  ["POST", "/v0/orders/{}/items/{}/cancel"],
  ["POST", "/v0/orders/{}/prices"],
  ["PATCH", "/v0/orders/{}/serial_numbers"],
  ["GET", "/v0/stock/insights"],
  ["GET PATCH POST", "/v1/r/config/order_injection"],
];

const published = PUBLISHED.flatMap(([methods, path]) => methods.split(" ").map((method) => `${method} ${path}`));
const own = Object.values(allOperations).map(({ id, method, path }) => ({
  operation: `${method} ${path.replace(/\{[^}]+\}/g, "{}")}`,
  evidence: allEvidence[id],
}));

it("each operation of the published description is in the contract, once, and said to be published", () => {
  expect(new Set(published).size).toBe(56);
  const levels = published.map((operation) => [
    operation,
    own.filter((one) => one.operation === operation).map(({ evidence }) => evidence?.level),
  ]);
  expect(levels.filter(([, found]) => String(found) !== "published")).toEqual([]);
});

/** Those that the description has beside them: of a carrier's rates, of shipments' settings and of what they came to. */
const BESIDE =
  /^(GET|PUT|POST|DELETE) \/fulfillment\/(provider-rates|provider-rate-priorities|configurations\/shipments|shipping-audits)(\/|$)/;

it("nothing else of the contract is said to be published", () => {
  const said = own.filter(({ evidence }) => evidence?.level === "published").map(({ operation }) => operation);
  expect(said.filter((operation) => !published.includes(operation) && !BESIDE.test(operation))).toEqual([]);
  expect(said.filter((operation) => BESIDE.test(operation))).toHaveLength(11);
});

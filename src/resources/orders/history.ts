import type { SalesOrderV2, ShowOrderHistoryForCustomerResponse } from "../../../generated/orders/types.js";
import { NewStoreError } from "../../core/newstore-error.js";
import type { CallOptions } from "../../core/request.js";
import type { MethodWords } from "../lib/as-method.js";
import type { FacadeContext } from "../lib/context.js";
import { type PageList, pageList } from "../lib/page-list.js";

/** Which orders a history lists. */
export interface OrderHistoryQuery {
  /** NewStore's id of the customer, as `customers.findByEmails` gives it. */
  readonly customerId: string;
  /** Orders a page. Default: the platform's. */
  readonly pageSize?: number | undefined;
}

/** Orders of a customer, page by page. */
export function orderHistory(
  { api }: FacadeContext,
  words: MethodWords,
  { customerId, pageSize }: OrderHistoryQuery,
  options: CallOptions | undefined,
): PageList<SalesOrderV2, ShowOrderHistoryForCustomerResponse> {
  return pageList({
    table: () => import("../../../generated/orders/table.js"),
    id: "showOrderHistoryForCustomer",
    words,
    query: () => ({ customer_id: idOf(customerId, words.method), count: pageSize }),
    options,
    send: (page, given) => api.orders.showOrderHistoryForCustomer({ query: page }, given),
  });
}

/** The platform knows no customer by an address, and would say no more than that. */
function idOf(customerId: string, method: string): string {
  if (typeof customerId !== "string" || !customerId.includes("@")) return customerId;
  const message = "it is an e-mail address: customers.orderHistory takes one";
  throw new NewStoreError(`${method}: customerId: ${message}. Nothing was sent.`, {
    kind: "validation",
    issues: [{ path: "customerId", message, rule: "customer-id" }],
  });
}

import type { InjectedOrderRequest, InjectedOrderResponse } from "../../../generated/order-injection/types.js";
import type { ExternalOrder } from "../../../generated/orders/types.js";
import { type Issue, NewStoreError } from "../../core/newstore-error.js";
import type { ApiResponse } from "../../core/response.js";
import { bothNames } from "../../identifiers/lib/id-pairs.js";
import { originalOf } from "../../identifiers/lib/original.js";

const OPERATION = "createInjectedOrder";

/** What a comparison found: nothing, something that contradicts, or not enough to tell. */
type Finding =
  | { readonly verdict: "same" }
  | { readonly verdict: "other" | "unclear" | "part"; readonly issues: readonly [Issue, ...Issue[]] };

const SAME: Finding = { verdict: "same" };

/**
 * Makes sure that a response is about the order that was sent.
 *
 * The platform's text says both that another order under a used `external_id` fails and that it gets the
 * first order; a client saw the second on a staging tenant. So a 200 alone proves nothing: number and items are
 * compared, items as multisets, since one entry is one unit and the order of entries is not promised. Price, address and
 * customer do not come back: a difference there cannot be seen.
 *
 * | the response | then |
 * | --- | --- |
 * | has an id, the order's `external_id` and its items | it is the order |
 * | has another `external_id`, or whole items that were not sent | kind `conflict` |
 * | lists some of the items that were sent, and no other | kind `api`: cut short, or an order of fewer units. The same bytes would get the same, so it has to be read |
 * | lacks its id, `external_id`, items or their members, or has the `external_id` in another case or with other blanks around | kind `api`: that proves nothing either way, and the same bytes may |
 *
 * Values are compared as text, and product ids without their case: a platform that echoes untidily is no other order, and
 * an order that is sent again under another `external_id` is two.
 *
 * @throws {NewStoreError} `issues` names what differs, `body` is the response.
 */
export function confirmInjection(order: InjectedOrderRequest, response: ApiResponse<InjectedOrderResponse>): void {
  const finding = compare(order, response);
  if (finding.verdict === "same") return;
  const { verdict, issues } = finding;
  const isOther = verdict === "other";
  const mayRepeat = verdict === "unclear";
  const [first, ...others] = issues;
  const differs = `${first.path}: ${first.message}${others.length > 0 ? `; and ${others.length} more` : ""}`;
  throw new NewStoreError(`${OPERATION}: ${isOther ? taken(order, differs) : unclear(order, differs, mayRepeat)}`, {
    kind: isOther ? "conflict" : "api",
    operationId: OPERATION,
    status: response.status,
    requestId: response.requestId,
    attempts: response.attempts,
    outcomeUnknown: !isOther,
    // The order's number is its key: sent again as it is, it creates nothing twice.
    retryable: mayRepeat,
    body: originalOf(response.data),
    headers: response.headers,
    issues,
  });
}

/**
 * Makes sure that a look-up found an order: one without NewStore's id is none yet.
 *
 * @throws {NewStoreError} kind `api`.
 */
export function confirmFound(response: ApiResponse<ExternalOrder>): ApiResponse<ExternalOrder> {
  if (textOf(asRecord(response.data)["order_uuid"]) !== undefined) return response;
  const { status, requestId, attempts, data, headers } = response;
  throw new NewStoreError(
    `showExternalOrder returned ${status} without order_uuid: the order is not there yet, or not to be read. Read it again in some seconds.`,
    {
      ...{ kind: "api", operationId: "showExternalOrder", status, requestId, attempts, headers },
      body: originalOf(data),
      retryable: true,
    },
  );
}

function unclear({ external_id }: InjectedOrderRequest, differs: string, mayRepeat: boolean): string {
  return (
    `the response does not show that it is about order ${external_id} (${differs}).` +
    ` Whether the order exists is not known: ${mayRepeat ? "send it again as it is, or " : ""}read it with orders.getByExternalId.`
  );
}

function taken({ external_id }: InjectedOrderRequest, differs: string): string {
  return (
    `order ${external_id} is already there with other content (${differs}).` +
    " Nothing was changed. Read it with orders.getByExternalId, or send this order under another external_id."
  );
}

function compare(order: InjectedOrderRequest, response: ApiResponse<unknown>): Finding {
  const data = asRecord(response.data);
  const [sent, externalId] = [textOf(order.external_id), textOf(data["external_id"])];
  // Without a number on one side there is nothing to compare.
  const isThere = sent !== undefined && externalId !== undefined;
  const differs = isThere ? `"${sent}" was sent, "${externalId}" came back` : "it is missing";
  if (isThere && looseOf(externalId) !== looseOf(sent)) return found("other", "external_id", differs, "same-order");
  const items: readonly unknown[] = Array.isArray(data["items"]) ? data["items"] : [];
  if (items.length === 0) return found("unclear", "response", "it does not list the order's items", "items-listed");
  const differences = compareItems(order, items, response);
  if (differences.verdict !== "same") return differences;
  if (textOf(data["id"]) === undefined) return found("unclear", "id", "it is missing", "order-id");
  return isThere && externalId === sent ? SAME : found("unclear", "external_id", differs, "same-order");
}

/** Items as far as they can be compared; whole ones that nobody sent are what only another order has. */
function compareItems(order: InjectedOrderRequest, items: readonly unknown[], response: ApiResponse): Finding {
  const shipments = asList(order.shipments).flatMap((shipment) => asList(asRecord(shipment)["items"]));
  const counts = new Map<string, { count: number; readonly id: string; readonly product: string }>();
  const add = (item: unknown, step: number): boolean => {
    const { external_item_id, product_id } = asRecord(item);
    const [id, product] = [textOf(external_item_id), textOf(product_id)];
    if (id === undefined || product === undefined) return false;
    const key = JSON.stringify([id, product.toLowerCase()]);
    const entry = counts.get(key) ?? { count: 0, id, product };
    entry.count += step;
    counts.set(key, entry);
    return true;
  };
  for (const item of shipments) add(item, 1);
  const incomplete = items.filter((item) => !add(item, -1)).length;
  const different = [...counts.values()].filter(({ count }) => count !== 0);
  const issues = different.map(({ count, id, product }): Issue => {
    const units = `${Math.abs(count)} unit${Math.abs(count) === 1 ? "" : "s"} of ${bothNames(response, "product", product)} as item ${id}`;
    const message = count > 0 ? `${units} sent but not in the response` : `${units} in the response but not sent`;
    return { path: "items", message, rule: "same-items" };
  });
  if (incomplete > 0 && !different.some(({ count }) => count < 0)) {
    const lacking = { path: "items", message: "some lack external_item_id or product_id", rule: "items-listed" };
    return { verdict: "unclear", issues: [lacking, ...issues] };
  }
  const [first, ...others] = issues;
  if (first === undefined) return SAME;
  return { verdict: different.some(({ count }) => count < 0) ? "other" : "part", issues: [first, ...others] };
}

function found(verdict: "other" | "unclear", path: string, message: string, rule: string): Finding {
  return { verdict, issues: [{ path, message, rule }] };
}

/** Text or a number, as text; `undefined` for what says nothing. */
function textOf(value: unknown): string | undefined {
  return (typeof value === "string" && value !== "") || typeof value === "number" ? String(value) : undefined;
}

/** A number as an untidy platform may write it: with another case, or without the blanks around it. */
function looseOf(id: string): string {
  return id.trim().toLowerCase();
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

import type { InjectedOrderRequest, InjectedOrderResponse } from "../../generated/order-injection/types.js";
import { type Issue, NewStoreError } from "../errors/newstore-error.js";
import { originalOf } from "../product-ids/original.js";
import { bothNames } from "../product-ids/pairs.js";
import type { OperationDescriptor } from "../transport/operation.js";
import type { Answer } from "../transport/transport.js";

/**
 * Makes sure that an answer is about the order that was sent.
 *
 * The platform's text says both that another order under a used `external_id` fails and that it is answered with the
 * first order; a client saw the second on a staging tenant. So a 200 alone proves nothing: the items are compared, as
 * multisets, since one entry is one unit and the order of entries is not promised.
 *
 * @throws {NewStoreError} kind `conflict`; `issues` names what differs, `body` is the answer.
 */
export function confirmInjection(
  operation: OperationDescriptor,
  order: InjectedOrderRequest,
  answer: Answer<InjectedOrderResponse>,
): void {
  const issues = differences(order, answer);
  const [first, ...others] = issues;
  if (first === undefined) return;
  const differs = `${first.path}: ${first.message}${others.length > 0 ? `; and ${others.length} more` : ""}`;
  throw new NewStoreError(
    `${operation.id}: ${first.rule === UNREADABLE ? unclear(order, differs) : taken(order, differs)}`,
    {
      kind: "conflict",
      operationId: operation.id,
      status: answer.status,
      requestId: answer.requestId,
      attempts: answer.attempts,
      outcomeUnknown: first.rule === UNREADABLE,
      body: originalOf(answer.data),
      headers: answer.headers,
      issues,
    },
  );
}

/** Rule of an answer that does not say what it is about. */
const UNREADABLE = "items-listed";

function unclear({ external_id }: InjectedOrderRequest, differs: string): string {
  return (
    `the answer does not show that it is about order ${external_id} (${differs}).` +
    " Whether the order exists is not known: send it again as it is, or read it with orders.getByExternalId."
  );
}

function taken({ external_id }: InjectedOrderRequest, differs: string): string {
  return (
    `order ${external_id} is already there with other content (${differs}).` +
    " Nothing was changed. Read it with orders.getByExternalId, or send this order under another external_id."
  );
}

function differences(order: InjectedOrderRequest, response: Answer<InjectedOrderResponse>): Issue[] {
  const answer: InjectedOrderResponse | undefined = response.data;
  if (!listsItems(answer))
    return [{ path: "response", message: "it does not list the order's items", rule: UNREADABLE }];
  const issues: Issue[] = [];
  if (answer.external_id !== order.external_id)
    issues.push({
      path: "external_id",
      message: `${JSON.stringify(order.external_id)} was sent, ${JSON.stringify(answer.external_id)} came back`,
      rule: "same-order",
    });
  const counts = countByItem(order.shipments.flatMap((shipment) => shipment.items));
  for (const [key, count] of countByItem(answer.items)) counts.set(key, (counts.get(key) ?? 0) - count);
  for (const [key, count] of counts) {
    if (count === 0) continue;
    const [externalItemId, productId] = JSON.parse(key) as [string, string];
    const product = bothNames(response, "product", productId);
    const units = `${Math.abs(count)} unit${Math.abs(count) === 1 ? "" : "s"} of ${product} as item ${externalItemId}`;
    issues.push({
      path: "items",
      message: count > 0 ? `${units} sent but not in the answer` : `${units} in the answer but not sent`,
      rule: "same-items",
    });
  }
  return issues;
}

function listsItems(answer: InjectedOrderResponse | undefined): answer is InjectedOrderResponse {
  const items: unknown = typeof answer === "object" ? answer?.items : undefined;
  return Array.isArray(items) && items.every((item) => typeof item === "object" && item !== null);
}

function countByItem(items: readonly { external_item_id?: string; product_id?: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { external_item_id, product_id } of items) {
    const key = JSON.stringify([external_item_id, product_id]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

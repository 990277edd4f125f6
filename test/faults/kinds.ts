import { listAtp } from "../../generated/availabilities/operations.js";
import { destroyAddress } from "../../generated/customer-profile/operations.js";
import { replaceProviderRate } from "../../generated/delivery/operations.js";
import { createInjectedOrder } from "../../generated/order-injection/operations.js";
import { createOrderLevelNote } from "../../generated/orders/operations.js";
import { createReservation } from "../../generated/reservations/operations.js";
import { showStore } from "../../generated/stores/operations.js";
import type { OperationDescriptor } from "../../src/core/operation.js";
import type { OperationInput } from "../../src/core/request.js";

/** How the server tells a repeat from a new piece of work. */
export type Recognises = "no work" | "the same" | "nothing" | "external_id" | "Idempotency-Key";

/** One kind of operation, with the contract's own descriptor. Requests for tokens are a kind of their own, elsewhere. */
export interface Kind {
  readonly name: string;
  readonly operation: OperationDescriptor;
  readonly recognises: Recognises;
  /** Whether the transport may send it again. */
  readonly canRetry: boolean;
  /** Whether the caller may make the same call again after a failure. */
  readonly callerMayRetry: boolean;
  /** The input of one call; what it carries names the call. */
  readonly input: (call: string) => OperationInput;
}

const order = (call: string) => ({
  body: { external_id: call, shipments: [{ items: [{ product_id: "P-1", price: { item_price: 12.3 } }] }] },
});
const reservation = { body: { items: [{ product_id: "P-1", quantity: 1 }] } };
const read = { recognises: "no work", canRetry: true, callerMayRetry: true } as const;

export const KINDS: readonly Kind[] = [
  { ...read, name: "GET, safe", operation: showStore, input: (call) => ({ path: { storeId: call } }) },
  { ...read, name: "POST, read-only", operation: listAtp, input: (call) => ({ body: { atp_keys: [{ call }] } }) },
  {
    ...read,
    name: "PUT, idempotent",
    recognises: "the same",
    operation: replaceProviderRate,
    input: (call) => ({ path: { provider_rate_id: call }, body: { price: 4.5 } }),
  },
  {
    ...read,
    name: "DELETE, idempotent",
    recognises: "the same",
    operation: destroyAddress,
    input: (call) => ({ path: { profile_id: "p", address_id: call } }),
  },
  {
    name: "write, never",
    operation: createOrderLevelNote,
    recognises: "nothing",
    canRetry: false,
    callerMayRetry: false,
    input: (call) => ({ path: { order_uuid: call }, body: { text: "gift" } }),
  },
  {
    name: "write, by external_id",
    operation: createInjectedOrder,
    recognises: "external_id",
    canRetry: true,
    callerMayRetry: true,
    input: order,
  },
  {
    name: "write, by a header made for it",
    operation: createReservation,
    recognises: "Idempotency-Key",
    canRetry: true,
    // A second call would carry another key.
    callerMayRetry: false,
    input: () => reservation,
  },
  {
    name: "write, by the caller's header",
    operation: createReservation,
    recognises: "Idempotency-Key",
    canRetry: true,
    callerMayRetry: true,
    input: (call) => ({ ...reservation, headers: { "Idempotency-Key": `own-${call}` } }),
  },
];

/** The kind of that name. */
export function kind(name: string): Kind {
  const found = KINDS.find((one) => one.name === name);
  if (found === undefined) throw new Error(`there is no kind ${name}`);
  return found;
}

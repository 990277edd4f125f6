import type { OrderBody } from "./order-body.js";

/** Amounts of one unit or one shipping option, in smallest units. */
export interface Amounts {
  /** Before discounts. */
  readonly base: number;
  /** All discounts of the unit and its share of the order's, as one sum that is taken off; 0 or more. */
  readonly discount: number;
  /** After discounts, without tax. */
  readonly net: number;
  /** Sum of the tax lines. */
  readonly tax: number;
  /** After discounts, with tax: what the customer pays. */
  readonly gross: number;
}

/** State of one unit, in the words of `SalesOrderItemStatus`. */
export type ItemStatus = "pending" | "in_fulfillment" | "on_hold" | "complete" | "cancelled" | "returned";

/** One unit of an order. */
export interface OrderUnit {
  /** NewStore's id of the unit, as paths and responses have it. The same order gets the same one in every sandbox. */
  readonly uuid: string;
  /** The seller's id, `external_item_id` of the order that was sent. */
  readonly externalItemId: string;
  /** NewStore's product id: what the order named, after a client's mapping. */
  readonly productId: string;
  /** Index of its shipment. */
  readonly shipment: number;
  /** Index within its shipment: where it stands in the body. */
  readonly position: number;
  /** `uuid` of the unit that it is an add-on of, within the same shipment; absent for all others. */
  readonly addonParentUuid: string | undefined;
  /** What this one unit costs. */
  readonly amounts: Amounts;
  /** Where it is on its way; `pending` until the order is routed. */
  status: ItemStatus;
  /** Node that has or had the unit. */
  nodeId: string | undefined;
  /** Whether stock at the node is tied to this unit. */
  allocated: boolean;
  /** Whether the stock it was tied to had not arrived yet. */
  preorder: boolean;
  /** When it left, or was handed over, as a date and time; absent until then. */
  shippedAt: string | undefined;
  /** As `orders.setSerialNumbers` set it; absent before. */
  serialNumber: string | undefined;
  /** Code of its RFID tag, set with the serial number; absent before. */
  epc: string | undefined;
  /** `uuid` of the return that brought it back; absent before. */
  returnId: string | undefined;
}

/** How a shipment reaches the customer. */
export type ShipmentKind = "delivery" | "pickup" | "handover" | "historical";

/** One shipment of an order. */
export interface OrderShipment {
  /** NewStore's id. The same order gets the same one in every sandbox. */
  readonly uuid: string;
  /** `historical` is one that another system fulfilled before the order was sent. */
  readonly kind: ShipmentKind;
  /** Service level that the order names, or that its offer token stands for. */
  readonly serviceLevel: string;
  /** What shipping costs. */
  readonly amounts: Amounts;
  /** Node that the order or its token names. */
  readonly nodeId: string | undefined;
  /** Who says where it ships from: NewStore (`default`), or the order, which names the node. */
  readonly strategy: "default" | "prerouted" | "external";
  /** Only a historical shipment names one. */
  readonly carrier: string | undefined;
}

/** One unit in a fulfillment request, in the words of the platform. */
export interface FulfillmentLine {
  /** `uuid` of the unit. */
  readonly itemUuid: string;
  /** NewStore's product id. */
  readonly productId: string;
  /** `dispatched`: the node has work to do; the others are final. */
  status: "dispatched" | "shipped" | "rejected" | "cancelled";
  /** Who brings it, as the warehouse said; empty until it is shipped. */
  carrier: string;
  /** As the warehouse said; empty until it is shipped. */
  trackingCode: string;
  /** When it was laid ready for the customer; pickups only. */
  readyAt?: string;
  /** When it was cancelled, RFC 3339; absent where it was not. */
  cancelledAt?: string;
  /** When the warehouse accepted that, RFC 3339; absent until then. */
  acceptedAt?: string;
}

/** Work order for one node. */
export interface FulfillmentRequest {
  /** NewStore's id, the one that `newstore.fulfillment` takes. */
  readonly uuid: string;
  /** Fulfillment node that has the work. */
  readonly nodeId: string;
  /** Of the shipment that its units belong to. */
  readonly serviceLevel: string;
  /** When the order was routed to the node, RFC 3339. */
  readonly createdAt: string;
  /** One a unit. */
  readonly lines: FulfillmentLine[];
}

/** A source of money of an order, in smallest units. */
export interface OrderPayment {
  /** NewStore's id; events name it as `instrument_id`. */
  readonly uuid: string;
  /** `correlation_ref` of the order that was sent. */
  readonly correlationRef: string;
  /** `processor` of the order that was sent: who takes the money. */
  readonly processor: string;
  /** `method` of the order that was sent, as `credit_card`. */
  readonly method: string;
  /** `wallet` of the order that was sent, as `apple_pay`; absent where it had none. */
  readonly wallet: string | undefined;
  /** `processed_at` of the order that was sent. */
  readonly processedAt: string;
  /** What the order sent as `amount`: money that is reserved or taken. */
  readonly authorized: number;
  /** What was taken of it: at once for a payment of type `captured`, else as goods leave. */
  captured: number;
  /** What was paid back of what was taken. */
  refunded: number;
}

/** A movement on an order's payment account, in smallest units. */
export interface PaymentTransaction {
  /** NewStore's id of the movement. */
  readonly uuid: string;
  /** `uuid` of the payment that it moves. */
  readonly paymentUuid: string;
  /** Which way: reserved, taken, or paid back. */
  readonly reason: "authorization" | "capture" | "refund";
  /** Never below 0; `reason` gives the direction. */
  readonly amount: number;
  /** When, as a date and time. */
  readonly at: string;
}

/** How an order was cancelled as a whole. */
export interface OrderCancellation {
  /** In the words of whoever cancelled, as `insufficient_stock`. */
  readonly reason: string;
  /** Text for people; absent without one. */
  readonly note: string | undefined;
  /** When, RFC 3339. */
  readonly at: string;
}

/** An order as the sandbox keeps it. */
export interface SandboxOrder {
  /** NewStore's id, the `internal` one. The same `external_id` gets the same one in every sandbox. */
  readonly uuid: string;
  /** NewStore's readable id. */
  readonly displayId: string;
  /** The seller's order number, `external_id` of the order that was sent. */
  readonly externalId: string;
  /** The order as it was sent. */
  readonly body: OrderBody;
  /** @internal Text by which a repeat is recognised. */
  readonly fingerprint: string;
  /** When it was injected, RFC 3339 by the sandbox's clock. */
  readonly createdAt: string;
  /** The same moment, in milliseconds since the epoch. */
  readonly createdAtMs: number;
  /** @internal The same moment on the scale of the clock's `elapsedMs`, which nobody sets. */
  readonly createdAtElapsedMs: number;
  /** `placed_at` of the order that was sent, in UTC; where it had none, when it was injected. */
  readonly placedAt: string;
  /** Id of the profile that the order belongs to; absent for an order without an e-mail address. */
  readonly customerId: string | undefined;
  /** Currency of all its amounts, ISO 4217. */
  readonly currency: string;
  /** How many decimals the currency has: 1234 is 12.34 with 2, and 1234 with 0. */
  readonly decimals: number;
  /** Whether prices came with their tax, by `price_method`; false where the order did not say. */
  readonly taxIncluded: boolean;
  /** What the customer pays, in smallest units: units, shipping and gift wrapping, taxes in, discounts off. */
  readonly total: number;
  /** Gift wrapping of the first item that has one; absent without any. */
  readonly giftWrapping: Amounts | undefined;
  /** One entry a unit, in the order of the body. */
  readonly units: readonly OrderUnit[];
  /** In the order of the body. */
  readonly shipments: readonly OrderShipment[];
  /** In the order of the body; empty for an order that was paid elsewhere. */
  readonly payments: readonly OrderPayment[];
  /** What moved so far, oldest first; it begins with the authorizations. */
  readonly transactions: PaymentTransaction[];
  /** Work orders so far, oldest first; empty until the order is routed. */
  readonly fulfillmentRequests: FulfillmentRequest[];
  /** Nodes that rejected units of this order. */
  readonly rejectedBy: Set<string>;
  /** Order id that its tax is filed under, where it was changed. */
  taxOrderId?: string;
  /** Until when a customer may change it before it is routed, in milliseconds since the epoch. */
  graceEndsAtMs: number;
  /** Whether its units have gone to fulfillment nodes, or on hold. */
  routed: boolean;
  /** Why and when the order as a whole was cancelled; absent where it was not, or only some of its units. */
  cancellation: OrderCancellation | undefined;
}

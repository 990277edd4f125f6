import type { OrderBody } from "./order-body.js";

/** Amounts of one unit or one shipping option, in smallest units. */
export interface Amounts {
  /** Before discounts. */
  readonly base: number;
  readonly discount: number;
  readonly net: number;
  readonly tax: number;
  readonly gross: number;
}

/** State of one unit, in the words of `SalesOrderItemStatus`. */
export type ItemStatus = "pending" | "in_fulfillment" | "on_hold" | "complete" | "cancelled" | "returned";

/** One unit of an order. */
export interface OrderUnit {
  readonly uuid: string;
  readonly externalItemId: string;
  readonly productId: string;
  /** Index of its shipment. */
  readonly shipment: number;
  /** Index within its shipment: where it stands in the body. */
  readonly position: number;
  readonly addonParentUuid: string | undefined;
  readonly amounts: Amounts;
  status: ItemStatus;
  /** Node that has or had the unit. */
  nodeId: string | undefined;
  /** Whether stock at the node is tied to this unit. */
  allocated: boolean;
  /** Whether the stock it was tied to had not arrived yet. */
  preorder: boolean;
  shippedAt: string | undefined;
  serialNumber: string | undefined;
  epc: string | undefined;
  returnId: string | undefined;
}

/** How a shipment reaches the customer. */
export type ShipmentKind = "delivery" | "pickup" | "handover" | "historical";

/** One shipment of an order. */
export interface OrderShipment {
  readonly uuid: string;
  readonly kind: ShipmentKind;
  readonly serviceLevel: string;
  readonly amounts: Amounts;
  /** Node that the order or its token names. */
  readonly nodeId: string | undefined;
  readonly strategy: "default" | "prerouted" | "external";
  readonly carrier: string | undefined;
}

/** One unit in a fulfillment request, in the words of the platform. */
export interface FulfillmentLine {
  readonly itemUuid: string;
  readonly productId: string;
  status: "dispatched" | "shipped" | "rejected" | "cancelled";
  carrier: string;
  trackingCode: string;
  /** When it was laid ready for the customer; pickups only. */
  readyAt?: string;
  /** When it was cancelled, and when the warehouse accepted that. */
  cancelledAt?: string;
  acceptedAt?: string;
}

/** Work order for one node. */
export interface FulfillmentRequest {
  readonly uuid: string;
  readonly nodeId: string;
  readonly serviceLevel: string;
  readonly createdAt: string;
  readonly lines: FulfillmentLine[];
}

/** A source of money of an order, in smallest units. */
export interface OrderPayment {
  readonly uuid: string;
  readonly correlationRef: string;
  readonly processor: string;
  readonly method: string;
  readonly wallet: string | undefined;
  readonly processedAt: string;
  readonly authorized: number;
  captured: number;
  refunded: number;
}

/** A movement on an order's payment account, in smallest units. */
export interface PaymentTransaction {
  readonly uuid: string;
  readonly paymentUuid: string;
  readonly reason: "authorization" | "capture" | "refund";
  readonly amount: number;
  readonly at: string;
}

/** An order as the sandbox keeps it. */
export interface SandboxOrder {
  readonly uuid: string;
  /** NewStore's readable id. */
  readonly displayId: string;
  readonly externalId: string;
  /** The body it was made of, and the text by which a repeat is recognised. */
  readonly body: OrderBody;
  readonly fingerprint: string;
  readonly createdAt: string;
  readonly createdAtMs: number;
  readonly placedAt: string;
  readonly customerId: string | undefined;
  readonly currency: string;
  readonly decimals: number;
  readonly taxIncluded: boolean;
  readonly total: number;
  readonly giftWrapping: Amounts | undefined;
  readonly units: readonly OrderUnit[];
  readonly shipments: readonly OrderShipment[];
  readonly payments: readonly OrderPayment[];
  readonly transactions: PaymentTransaction[];
  readonly fulfillmentRequests: FulfillmentRequest[];
  /** Nodes that rejected units of this order. */
  readonly rejectedBy: Set<string>;
  /** Order id that its tax is filed under, where it was changed. */
  taxOrderId?: string;
  graceEndsAtMs: number;
  routed: boolean;
  cancellation: { readonly reason: string; readonly note: string | undefined; readonly at: string } | undefined;
}

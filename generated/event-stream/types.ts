// Generated from openapi/event-stream.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { ExtendedAttribute, Problem } from "../common/types.js";

export type { ExtendedAttribute, Problem };

/**
 * Where the webhook sink of an integration delivers to.
 *
 * Evidence: documented (docs.newstore.net: event stream configuration API).
 */
export interface CallbackParameters {
  /**
   * Address that receives the events. The list operation leaves it out in its documented sample.
   *
   * Evidence: documented (docs.newstore.net: event stream configuration API).
   */
  callback_url?: string;
  /**
   * Key that every delivery carries as bearer token. A secret: the documented sample of the list contains it, so
   * keep it out of logs.
   *
   * Evidence: documented (docs.newstore.net: event stream configuration API).
   */
  api_key?: string;
}

/**
 * Webhook sink of a new integration.
 *
 * Evidence: documented (docs.newstore.net: event stream configuration API).
 */
export interface CreateCallbackParameters {
  /**
   * Address that shall receive the events, reachable from NewStore.
   *
   * Pattern: `^[Hh][Tt][Tt][Pp][Ss]?://[^\s/?#]\S*$`. Format: uri.
   *
   * Evidence: documented (docs.newstore.net: event stream configuration API).
   */
  callback_url: string;
  /**
   * Key of your choice. NewStore sends it back with every delivery as `Authorization: Bearer`; without it deliveries
   * are not authenticated at all.
   *
   * At most 1024 characters.
   *
   * Evidence: documented (docs.newstore.net: event stream configuration API).
   */
  api_key?: string | undefined;
}

/**
 * Parts of the webhook sink to change.
 *
 * Evidence: observed (a production client).
 */
export interface UpdateCallbackParameters {
  /**
   * New address for deliveries.
   *
   * Pattern: `^[Hh][Tt][Tt][Pp][Ss]?://[^\s/?#]\S*$`. Format: uri.
   *
   * Evidence: observed (a production client).
   */
  callback_url?: string | undefined;
  /**
   * New key for deliveries. Only a change of the address has been seen in practice.
   *
   * At most 1024 characters.
   *
   * Evidence: inferred (documented for the registration, never seen in a change).
   */
  api_key?: string | undefined;
}

/**
 * File sink of an integration. NewStore writes a file to the bucket every five minutes, or sooner at 50 MiB:
 * newline-delimited JSON, one `EventEnvelope` a line.
 *
 * Evidence: documented (NewStore's OpenAPI file of this API, 2022).
 */
export interface CreateS3Parameters {
  /**
   * Id of the AWS access key with which NewStore writes.
   *
   * Evidence: documented (docs.newstore.net: event stream configuration API).
   */
  aws_access_key_id: string;
  /**
   * Secret of the AWS access key.
   *
   * Evidence: documented (docs.newstore.net: event stream configuration API).
   */
  aws_secret_access_key: string;
  /**
   * AWS region of the bucket.
   *
   * Evidence: documented (docs.newstore.net: event stream configuration API).
   */
  aws_region: string;
  /**
   * Name of the bucket.
   *
   * Evidence: documented (docs.newstore.net: event stream configuration API).
   */
  bucket: string;
  /**
   * Start of every object key. NewStore appends the tenant name, then a file name made of the time in epoch
   * milliseconds, `-data-`, a random text and `.export`. It does not end with a slash.
   *
   * At most 64 characters. Pattern: `^[a-zA-Z0-9-/_.]*[^/]$`.
   *
   * Evidence: documented (docs.newstore.net: event stream configuration API).
   */
  key_prefix?: string | undefined;
}

/**
 * File sink of an integration. About every five minutes NewStore writes a file to the bucket: newline-delimited
 * JSON, one `EventEnvelope` a line.
 *
 * Evidence: documented (docs.newstore.net: event stream configuration API).
 */
export interface S3Parameters {
  /**
   * Id of the AWS access key with which NewStore writes.
   *
   * Evidence: documented (docs.newstore.net: event stream configuration API).
   */
  aws_access_key_id?: string;
  /**
   * Secret of the AWS access key.
   *
   * Evidence: documented (docs.newstore.net: event stream configuration API).
   */
  aws_secret_access_key?: string;
  /**
   * AWS region of the bucket.
   *
   * Evidence: documented (docs.newstore.net: event stream configuration API).
   */
  aws_region?: string;
  /**
   * Name of the bucket.
   *
   * Evidence: documented (docs.newstore.net: event stream configuration API).
   */
  bucket?: string;
  /**
   * Start of every object key. NewStore appends the tenant name, then a file name made of the time in epoch
   * milliseconds, `-data-`, a random text and `.export`.
   *
   * Evidence: documented (docs.newstore.net: event stream configuration API).
   */
  key_prefix?: string;
}

/**
 * Which events an integration receives. Everything, where it is absent or its lists are empty.
 *
 * Evidence: observed (a production client).
 */
export interface FilterConditions {
  /**
   * Names of the events to deliver.
   *
   * Evidence: observed (a production client).
   */
  event_filter?: readonly EventName[] | undefined;
  /**
   * Entities whose events to deliver, as in `order`.
   *
   * Evidence: documented (NewStore's OpenAPI file of this API, 2022).
   */
  entity_filter?: readonly ("order" | "return" | "fulfillment_request" | (string & {}))[] | undefined;
}

/**
 * A registered sink for events. Has one sink, a webhook or an S3 bucket.
 *
 * Evidence: documented (docs.newstore.net: event stream configuration API).
 */
export interface Integration {
  /**
   * Name of the integration, chosen when it was registered.
   *
   * Evidence: documented (docs.newstore.net: event stream configuration API).
   */
  id: string;
  /**
   * Whether events are delivered. NewStore itself stops an integration whose receiver responds badly.
   *
   * Evidence: documented (docs.newstore.net: event stream configuration API).
   */
  status: "running" | "stopped" | (string & {});
  /**
   * Whether the integration stays, or ends by itself after a replay.
   *
   * Evidence: documented (docs.newstore.net: event stream configuration API).
   */
  integration_type?: "permanent" | "temporary" | (string & {});
  /**
   * Start of the window whose events are delivered.
   *
   * Format: date-time.
   *
   * Evidence: documented (docs.newstore.net: event stream configuration API).
   */
  starts_at?: string;
  /**
   * End of the window. Present on temporary integrations only.
   *
   * Format: date-time.
   *
   * Evidence: documented (docs.newstore.net: event stream configuration API).
   */
  ends_at?: string;
  /**
   * The webhook sink.
   *
   * Evidence: documented (docs.newstore.net: event stream configuration API).
   */
  callback_parameters?: CallbackParameters;
  /**
   * The file sink.
   *
   * Evidence: documented (docs.newstore.net: event stream configuration API).
   */
  s3_parameters?: S3Parameters;
  /**
   * Selection of the events.
   *
   * Evidence: documented (docs.newstore.net: event stream configuration API).
   */
  filter_conditions?: FilterConditions;
}

/**
 * What registering or changing an integration returns. The shape is not confirmed: probably the integration, but
 * no field is certain.
 *
 * Evidence: inferred (shape of the integration in the responses that are known).
 */
export interface IntegrationResult {
  /**
   * Name of the integration, chosen when it was registered.
   *
   * Evidence: inferred (shape of the integration in the responses that are known).
   */
  id?: string;
  /**
   * Whether events are delivered. NewStore itself stops an integration whose receiver responds badly.
   *
   * Evidence: inferred (shape of the integration in the responses that are known).
   */
  status?: "running" | "stopped" | (string & {});
  /**
   * Whether the integration stays, or ends by itself after a replay.
   *
   * Evidence: inferred (shape of the integration in the responses that are known).
   */
  integration_type?: "permanent" | "temporary" | (string & {});
  /**
   * Start of the window whose events are delivered.
   *
   * Format: date-time.
   *
   * Evidence: inferred (shape of the integration in the responses that are known).
   */
  starts_at?: string;
  /**
   * End of the window. Present on temporary integrations only.
   *
   * Format: date-time.
   *
   * Evidence: inferred (shape of the integration in the responses that are known).
   */
  ends_at?: string;
  /**
   * The webhook sink.
   *
   * Evidence: inferred (shape of the integration in the responses that are known).
   */
  callback_parameters?: CallbackParameters;
  /**
   * The file sink.
   *
   * Evidence: inferred (shape of the integration in the responses that are known).
   */
  s3_parameters?: S3Parameters;
  /**
   * Selection of the events.
   *
   * Evidence: inferred (shape of the integration in the responses that are known).
   */
  filter_conditions?: FilterConditions;
}

/**
 * All integrations of the tenant.
 *
 * Evidence: documented (docs.newstore.net: event stream configuration API).
 */
export interface ListIntegrationsResponse {
  /**
   * The integrations: running, stopped and temporary ones.
   *
   * Evidence: documented (docs.newstore.net: event stream configuration API).
   */
  integrations: Integration[];
}

/**
 * An integration to register. Give one sink: `callback_parameters` for a webhook, or `s3_parameters` for files. A
 * temporary one has both dates, a permanent one no end.
 *
 * Evidence: documented (docs.newstore.net: event stream configuration API).
 */
export interface CreateIntegrationRequest {
  /**
   * Name of your choice, of `a-z`, `0-9` and `-`; the key of the integration from now on.
   *
   * 1 to 50 characters. Pattern: `^[a-z0-9-]+$`.
   *
   * Evidence: documented (docs.newstore.net: event stream configuration API).
   */
  id: string;
  /**
   * Whether the integration stays, or ends after a replay.
   *
   * Evidence: documented (NewStore's OpenAPI file of this API, 2022).
   */
  integration_type: "permanent" | "temporary" | (string & {});
  /**
   * Webhook sink.
   *
   * Evidence: documented (docs.newstore.net: event stream configuration API).
   */
  callback_parameters?: CreateCallbackParameters | undefined;
  /**
   * File sink.
   *
   * Evidence: documented (docs.newstore.net: event stream configuration API).
   */
  s3_parameters?: CreateS3Parameters | undefined;
  /**
   * Selection of the events; everything without it.
   *
   * Evidence: observed (a production client).
   */
  filter_conditions?: FilterConditions | undefined;
  /**
   * Where the events begin, as ISO 8601 with offset: not in the future. A temporary integration needs it.
   *
   * Evidence: documented (NewStore's OpenAPI file of this API, 2022).
   */
  starts_at?: string | undefined;
  /**
   * Where the events end, as ISO 8601 with offset. For a temporary integration, which needs it, and no other.
   *
   * Evidence: documented (NewStore's OpenAPI file of this API, 2022).
   */
  ends_at?: string | undefined;
}

/**
 * Parts of an integration to change, not both sinks. Only a new callback address has been seen in practice.
 *
 * Evidence: observed (a production client).
 */
export interface UpdateIntegrationRequest {
  /**
   * Webhook sink to change.
   *
   * Evidence: observed (a production client).
   */
  callback_parameters?: UpdateCallbackParameters | undefined;
  /**
   * File sink to change, whole.
   *
   * Evidence: inferred (a change names one of the two sinks).
   */
  s3_parameters?: CreateS3Parameters | undefined;
  /**
   * New selection of the events.
   *
   * Evidence: inferred (part of the registration, never seen in a change).
   */
  filter_conditions?: FilterConditions | undefined;
}

/**
 * Anything; clients send `{}` or an empty text, and most would send nothing.
 *
 * Evidence: observed (two production clients).
 */
export type UnreadBody = unknown;

/**
 * What happened to an integration.
 *
 * Evidence: documented (NewStore's OpenAPI file of this API, 2022).
 */
export interface IntegrationLog {
  /**
   * The last 50 entries.
   *
   * Evidence: documented (NewStore's OpenAPI file of this API, 2022).
   */
  entries: IntegrationLogEntry[];
}

/**
 * One thing that happened to an integration.
 *
 * Evidence: documented (NewStore's OpenAPI file of this API, 2022).
 */
export interface IntegrationLogEntry {
  /**
   * When it happened.
   *
   * Format: date-time.
   *
   * Evidence: documented (NewStore's OpenAPI file of this API, 2022).
   */
  created_at?: string;
  /**
   * What happened. `retry_triggered` follows a receiver's 429.
   *
   * Evidence: documented (NewStore's OpenAPI file of this API, 2022).
   */
  action?: "integration_started" | "integration_stopped" | "retry_triggered" | (string & {});
  /**
   * Why, in words.
   *
   * Evidence: documented (NewStore's OpenAPI file of this API, 2022).
   */
  reason?: string | null;
}

/**
 * Events that the receiver rejected.
 *
 * Evidence: documented (NewStore's OpenAPI file of this API, 2022).
 */
export interface RejectedEventList {
  /**
   * At most 30.
   *
   * Evidence: documented (NewStore's OpenAPI file of this API, 2022).
   */
  rejected_events: RejectedEvent[];
}

/**
 * An event that the receiver rejected, without its content.
 *
 * Evidence: documented (NewStore's OpenAPI file of this API, 2022).
 */
export interface RejectedEvent {
  /**
   * Id of 36 characters, by which the event is read, sent again or dropped.
   *
   * Evidence: documented (NewStore's OpenAPI file of this API, 2022).
   */
  id: string;
  /**
   * When it was rejected.
   *
   * Format: date-time.
   *
   * Evidence: documented (NewStore's OpenAPI file of this API, 2022).
   */
  created_at?: string;
}

/**
 * Name of an event. The list is open: the documented one could be read only in part, and `order.items_cancelled`
 * as well as the names outside `order` and `fulfillment_request` come from clients or from passing mention.
 * `order.shipped` is deprecated in favour of `order.completed`. There is no known event for stock that can be
 * sold, products, prices or customers.
 *
 * Evidence: documented (docs.newstore.net: event stream webhooks).
 */
export type EventName =
  | "order.created"
  | "order.opened"
  | "order.completed"
  | "order.shipped"
  | "order.cancelled"
  | "order.items_cancelled"
  | "order.items_swapped"
  | "fulfillment_request.assigned"
  | "fulfillment_request.items_completed"
  | "fulfillment_request.items_failed"
  | "fulfillment_request.items_ready_for_handover"
  | "return.processed"
  | "refund_request.issued"
  | "payment_account.amount_refunded"
  | "inventory_transaction.asn_created"
  | "inventory_transaction.items_received"
  | "inventory_transaction.adjustment_created"
  | "inventory_count.items_counted"
  | (string & {});

/**
 * Any event, whatever its name. Delivered at least once, so the same event can come again, and in no certain
 * order: `order.cancelled` may precede `order.created`. A production client drops repeats by `name` together with
 * `payload.id`, and `payload.chunk_number` where there is one, and remembers them for seven days. Whether that key
 * is enough for every name is unknown: units that leave one after another are reported under one `payload.id`, so
 * compare what is in the payload, too.
 *
 * Evidence: documented (docs.newstore.net: event stream webhooks).
 */
export interface EventEnvelope {
  /**
   * Tenant the event belongs to.
   *
   * Evidence: documented (docs.newstore.net: event stream webhooks).
   */
  tenant: string;
  /**
   * What happened.
   *
   * Evidence: documented (docs.newstore.net: event stream webhooks).
   */
  name: EventName;
  /**
   * When NewStore published the event, in UTC, with fractions down to nanoseconds. Not fit for ordering.
   *
   * Format: date-time.
   *
   * Evidence: observed (a production client).
   */
  published_at: string;
  /**
   * What it happened to. The fields depend on `name`.
   *
   * Evidence: observed (a production client).
   */
  payload: {
    [key: string]: unknown;
  };
}

/**
 * Postal address in an order event. The two address lines are sent under two spellings each, with the same value.
 *
 * Evidence: observed (event fixture of a production client).
 */
export interface EventAddress {
  /**
   * First name of the addressee.
   *
   * Evidence: observed (event fixture of a production client).
   */
  first_name?: string;
  /**
   * Last name of the addressee.
   *
   * Evidence: observed (event fixture of a production client).
   */
  last_name?: string;
  /**
   * Street and house number.
   *
   * Evidence: observed (event fixture of a production client).
   */
  address_line_1?: string;
  /**
   * Further detail, such as an apartment.
   *
   * Evidence: observed (event fixture of a production client).
   */
  address_line_2?: string;
  /**
   * Same value as `address_line_1`.
   *
   * Evidence: observed (event fixture of a production client).
   */
  address_line1?: string;
  /**
   * Same value as `address_line_2`.
   *
   * Evidence: observed (event fixture of a production client).
   */
  address_line2?: string;
  /**
   * Postal code.
   *
   * Evidence: observed (event fixture of a production client).
   */
  zip_code?: string;
  /**
   * City or town.
   *
   * Evidence: observed (event fixture of a production client).
   */
  city?: string;
  /**
   * State, province or region.
   *
   * Evidence: observed (event fixture of a production client).
   */
  state?: string;
  /**
   * Country. Called `country_code` in most APIs.
   *
   * Evidence: observed (event fixture of a production client).
   */
  country?: string;
  /**
   * Phone number.
   *
   * Evidence: observed (event fixture of a production client).
   */
  phone?: string;
}

/**
 * One tax within the tax of an order item.
 *
 * Evidence: observed (event fixture of a production client).
 */
export interface EventTaxDetail {
  /**
   * Name of the tax.
   *
   * Evidence: observed (event fixture of a production client).
   */
  name?: string;
  /**
   * Amount of this tax.
   *
   * Evidence: observed (event fixture of a production client).
   */
  amount?: number;
  /**
   * Rate of this tax.
   *
   * Evidence: observed (event fixture of a production client).
   */
  rate?: number;
}

/**
 * What an exchange order replaces.
 *
 * Evidence: observed (event fixture of a production client).
 */
export interface EventExchange {
  /**
   * Order linked by the exchange; presumably the one whose goods came back.
   *
   * Evidence: observed (event fixture of a production client).
   */
  order_id?: string;
  /**
   * Return that led to the exchange.
   *
   * Evidence: observed (event fixture of a production client).
   */
  return_id?: string;
}

/**
 * One item of a new order.
 *
 * Evidence: observed (event fixture of a production client).
 */
export interface OrderOpenedItem {
  /**
   * NewStore's id of the order item. Later events name items by it.
   *
   * Evidence: observed (event fixture of a production client).
   */
  id: string;
  /**
   * Kind of item.
   *
   * Evidence: observed (event fixture of a production client).
   */
  item_type?: "product" | (string & {});
  /**
   * Product of the item.
   *
   * Evidence: observed (event fixture of a production client).
   */
  product_id: string;
  /**
   * Price book the price came from.
   *
   * Evidence: observed (event fixture of a production client).
   */
  pricebook_id?: string;
  /**
   * Price in the price book, in the currency of the order.
   *
   * Evidence: observed (event fixture of a production client).
   */
  pricebook_price?: number;
  /**
   * List price.
   *
   * Evidence: observed (event fixture of a production client).
   */
  list_price?: number;
  /**
   * Discounts on this item, as an amount.
   *
   * Evidence: observed (event fixture of a production client).
   */
  item_discounts?: number;
  /**
   * Share of the discounts on the whole order, as an amount.
   *
   * Evidence: observed (event fixture of a production client).
   */
  order_discounts?: number;
  /**
   * Tax on this item.
   *
   * Evidence: observed (event fixture of a production client).
   */
  tax?: number;
  /**
   * The taxes that add up to `tax`, where the tax provider names them.
   *
   * Evidence: observed (event fixture of a production client).
   */
  tax_provider_details?: EventTaxDetail[] | null;
  /**
   * Number of units.
   *
   * Evidence: observed (event fixture of a production client).
   */
  quantity?: number;
  /**
   * State of the item.
   *
   * Evidence: observed (event fixture of a production client).
   */
  status?: "opened" | (string & {});
  /**
   * Custom attributes of the item.
   *
   * Evidence: observed (event fixture of a production client).
   */
  extended_attributes?: ExtendedAttribute[];
  /**
   * Other codes of the product by type, such as `sku`, `ean13`, `upc`, `isbn` or a custom one. A map here, though a
   * list in the order API.
   *
   * Evidence: observed (event fixture of a production client).
   */
  external_identifiers?: {
    [key: string]: string;
  };
  /**
   * How the item reaches the customer. `IN_STORE_HANDOVER` is taken along in the store; everything else is shipped.
   *
   * Evidence: observed (event fixture of a production client).
   */
  shipping_service_level?: "IN_STORE_HANDOVER" | (string & {});
  /**
   * Whether the item was ordered before being in stock.
   *
   * Evidence: observed (event fixture of a production client).
   */
  is_preorder?: boolean;
}

/**
 * A new order, as `order.created` and `order.opened` carry it. What sets the two apart in time is not known;
 * integrations mostly act on `order.opened`. Check `is_historical` before treating it as new business: imported
 * history raises events too.
 *
 * Evidence: observed (event fixture of a production client).
 */
export interface OrderOpenedPayload {
  /**
   * NewStore's id of the order.
   *
   * Evidence: observed (event fixture of a production client).
   */
  id: string;
  /**
   * Order number of the seller. Orders from a store have one that NewStore made.
   *
   * Evidence: observed (event fixture of a production client).
   */
  external_id: string;
  /**
   * When NewStore created the order.
   *
   * Format: date-time.
   *
   * Evidence: observed (event fixture of a production client).
   */
  created_at?: string;
  /**
   * When the customer ordered.
   *
   * Format: date-time.
   *
   * Evidence: observed (event fixture of a production client).
   */
  placed_at?: string;
  /**
   * Associate who took the order.
   *
   * Evidence: observed (event fixture of a production client).
   */
  associate_id?: string | null;
  /**
   * E-mail of that associate.
   *
   * Evidence: observed (event fixture of a production client).
   */
  associate_email?: string | null;
  /**
   * Kind of sales channel.
   *
   * Evidence: observed (event fixture of a production client).
   */
  channel_type?: "web" | "store" | "mobile" | (string & {});
  /**
   * Name of the sales channel.
   *
   * Evidence: observed (event fixture of a production client).
   */
  channel?: string;
  /**
   * Store where the sale took place; on store orders.
   *
   * Evidence: observed (event fixture of a production client).
   */
  demand_location_id?: string | null;
  /**
   * Whether the order replaces returned goods. An exchange is an order of its own.
   *
   * Evidence: observed (event fixture of a production client).
   */
  is_exchange?: boolean;
  /**
   * What the order replaces.
   *
   * Evidence: observed (event fixture of a production client).
   */
  exchanges?: EventExchange[] | null;
  /**
   * E-mail of the customer; may be an empty string.
   *
   * Evidence: observed (event fixture of a production client).
   */
  customer_email?: string | null;
  /**
   * NewStore's id of the customer, the profile's.
   *
   * Evidence: observed (event fixture of a production client).
   */
  customer_id?: string | null;
  /**
   * The seller's own id of the customer.
   *
   * Evidence: observed (event fixture of a production client).
   */
  external_customer_id?: string | null;
  /**
   * Whether the order is past business, imported for its history.
   *
   * Evidence: observed (event fixture of a production client).
   */
  is_historical?: boolean;
  /**
   * Address for the invoice.
   *
   * Evidence: observed (event fixture of a production client).
   */
  billing_address?: EventAddress | null;
  /**
   * Address for the delivery.
   *
   * Evidence: observed (event fixture of a production client).
   */
  shipping_address?: EventAddress;
  /**
   * Whether prices contain tax.
   *
   * Evidence: observed (event fixture of a production client).
   */
  price_method?: "tax_excluded" | "tax_included" | (string & {});
  /**
   * Sum of the items.
   *
   * Evidence: observed (event fixture of a production client).
   */
  subtotal?: number;
  /**
   * Sum of the discounts.
   *
   * Evidence: observed (event fixture of a production client).
   */
  discount_total?: number;
  /**
   * Shipping cost.
   *
   * Evidence: observed (event fixture of a production client).
   */
  shipping_total?: number;
  /**
   * Tax on shipping.
   *
   * Evidence: observed (event fixture of a production client).
   */
  shipping_tax?: number;
  /**
   * Sum of the taxes.
   *
   * Evidence: observed (event fixture of a production client).
   */
  tax_total?: number;
  /**
   * What the customer pays.
   *
   * Evidence: observed (event fixture of a production client).
   */
  grand_total?: number;
  /**
   * Currency of all amounts: three letters, ISO 4217.
   *
   * Evidence: observed (event fixture of a production client).
   */
  currency?: string;
  /**
   * Who computed the tax.
   *
   * Evidence: observed (event fixture of a production client).
   */
  tax_strategy?: "avalara" | (string & {}) | null;
  /**
   * Whether the order is free of tax.
   *
   * Evidence: observed (event fixture of a production client).
   */
  tax_exempt?: boolean;
  /**
   * Custom attributes of the order, as pairs.
   *
   * Evidence: observed (event fixture of a production client).
   */
  extended_attributes?: ExtendedAttribute[];
  /**
   * The items.
   *
   * Evidence: observed (event fixture of a production client).
   */
  items: OrderOpenedItem[];
}

/**
 * One item of a completed order.
 *
 * Evidence: observed (a production client).
 */
export interface OrderCompletedItem {
  /**
   * NewStore's id of the order item.
   *
   * Evidence: observed (a production client).
   */
  id: string;
  /**
   * Product of the item.
   *
   * Evidence: observed (a production client).
   */
  product_id: string;
  /**
   * Number of units.
   *
   * Evidence: observed (a production client).
   */
  quantity?: number;
  /**
   * How the item ended. No value has been recorded.
   *
   * Evidence: observed (a production client).
   */
  status?: string;
  /**
   * Location that fulfilled the item.
   *
   * Evidence: observed (a production client).
   */
  fulfillment_location_id?: string | null;
  /**
   * How the item reached the customer. `IN_STORE_HANDOVER` was taken along in the store.
   *
   * Evidence: observed (a production client).
   */
  shipping_service_level?: "IN_STORE_HANDOVER" | (string & {}) | null;
}

/**
 * An order whose items are all closed. Takes the place of the deprecated `order.shipped`.
 *
 * Evidence: observed (a production client).
 */
export interface OrderCompletedPayload {
  /**
   * NewStore's id of the order.
   *
   * Evidence: observed (a production client).
   */
  id: string;
  /**
   * The items and how they ended.
   *
   * Evidence: observed (a production client).
   */
  items: OrderCompletedItem[];
}

/**
 * One item of a cancelled order.
 *
 * Evidence: observed (event fixture of a production client).
 */
export interface OrderCancelledItem {
  /**
   * NewStore's id of the order item.
   *
   * Evidence: observed (event fixture of a production client).
   */
  id: string;
  /**
   * Product of the item.
   *
   * Evidence: observed (event fixture of a production client).
   */
  product_id: string;
  /**
   * Number of units.
   *
   * Evidence: observed (event fixture of a production client).
   */
  quantity?: number;
  /**
   * State of the item, with two l.
   *
   * Evidence: observed (event fixture of a production client).
   */
  status?: "cancelled" | (string & {});
}

/**
 * An order that was cancelled as a whole. May arrive before the event that announces the order.
 *
 * Evidence: observed (event fixture of a production client).
 */
export interface OrderCancelledPayload {
  /**
   * NewStore's id of the order.
   *
   * Evidence: observed (event fixture of a production client).
   */
  id: string;
  /**
   * The cancelled items.
   *
   * Evidence: observed (event fixture of a production client).
   */
  items: OrderCancelledItem[];
}

/**
 * One item that was cancelled.
 *
 * Evidence: observed (event fixture of a production client).
 */
export interface OrderItemsCancelledItem {
  /**
   * NewStore's id of the order item.
   *
   * Evidence: observed (event fixture of a production client).
   */
  id: string;
  /**
   * Product of the item.
   *
   * Evidence: observed (event fixture of a production client).
   */
  product_id: string;
  /**
   * Code of the reason.
   *
   * Evidence: observed (event fixture of a production client).
   */
  cancellation_reason?: "insufficient_stock" | (string & {}) | null;
}

/**
 * Part of an order was cancelled; the rest goes on.
 *
 * Evidence: observed (event fixture of a production client).
 */
export interface OrderItemsCancelledPayload {
  /**
   * NewStore's id of the order.
   *
   * Evidence: observed (event fixture of a production client).
   */
  id: string;
  /**
   * The cancelled items only.
   *
   * Evidence: observed (event fixture of a production client).
   */
  items: OrderItemsCancelledItem[];
}

/**
 * A fulfillment request was routed to a location. Carries further fields that have not been seen.
 *
 * Evidence: observed (a production client).
 */
export interface FulfillmentRequestAssignedPayload {
  /**
   * Id of the fulfillment request.
   *
   * Evidence: observed (a production client).
   */
  id: string;
  /**
   * NewStore's id of the order.
   *
   * Evidence: observed (a production client).
   */
  order_id: string;
  /**
   * How the items reach the customer.
   *
   * Evidence: observed (a production client).
   */
  service_level?: "IN_STORE_HANDOVER" | (string & {});
}

/**
 * One item of a fulfillment request.
 *
 * Evidence: observed (a production client).
 */
export interface FulfillmentRequestItem {
  /**
   * NewStore's id of the order item.
   *
   * Evidence: observed (a production client).
   */
  id: string;
  /**
   * Product of the item.
   *
   * Evidence: observed (a production client).
   */
  product_id: string;
  /**
   * When the item was shipped; old on historical orders. The time format is not recorded.
   *
   * Evidence: observed (a production client).
   */
  shipped_at?: string | null;
}

/**
 * Items of a fulfillment request moved on: with `fulfillment_request.items_completed` they are shipped or handed
 * over, with `fulfillment_request.items_ready_for_handover` they wait for the customer in the store.
 * `IN_STORE_HANDOVER` is a sale at the till and no shipment. Carriers and tracking numbers have not been seen
 * here; read them from the order.
 *
 * Evidence: observed (a production client).
 */
export interface FulfillmentRequestItemsPayload {
  /**
   * Id of the fulfillment request. An order may have several.
   *
   * Evidence: observed (a production client).
   */
  id: string;
  /**
   * NewStore's id of the order.
   *
   * Evidence: observed (a production client).
   */
  order_id: string;
  /**
   * Grows with every change of this fulfillment request; the means to put its events in order.
   *
   * Evidence: observed (a production client).
   */
  logical_timestamp?: number;
  /**
   * Location that fulfils.
   *
   * Evidence: observed (a production client).
   */
  fulfillment_location_id?: string;
  /**
   * Associate who did it.
   *
   * Evidence: observed (a production client).
   */
  associate_id?: string | null;
  /**
   * How the items reach the customer.
   *
   * Evidence: observed (a production client).
   */
  service_level?: "IN_STORE_HANDOVER" | (string & {});
  /**
   * The items that moved on.
   *
   * Evidence: observed (a production client).
   */
  items: FulfillmentRequestItem[];
}

/**
 * One returned item.
 *
 * Evidence: observed (a production client).
 */
export interface ReturnProcessedItem {
  /**
   * NewStore's id of the order item.
   *
   * Evidence: observed (a production client).
   */
  id: string;
  /**
   * Product of the item.
   *
   * Evidence: observed (a production client).
   */
  product_id: string;
  /**
   * Number of units.
   *
   * Evidence: observed (a production client).
   */
  quantity?: number;
  /**
   * Amount to refund for the item.
   *
   * Evidence: observed (a production client).
   */
  refund_amount?: number;
  /**
   * Adjusted amount to refund for the item.
   *
   * Evidence: observed (a production client).
   */
  refund_amount_adjusted?: number;
  /**
   * Refund of the item without tax.
   *
   * Evidence: observed (a production client).
   */
  refund_excl_tax?: number;
  /**
   * Tax within the refund of the item.
   *
   * Evidence: observed (a production client).
   */
  refund_tax?: number;
  /**
   * Condition of the goods, in words.
   *
   * Evidence: observed (a production client).
   */
  item_condition?: string | null;
  /**
   * Condition of the goods, as a code that the tenant configures.
   *
   * Evidence: observed (a production client).
   */
  condition_code?: number | null;
  /**
   * Reason of the return, in words.
   *
   * Evidence: observed (a production client).
   */
  return_reason?: string | null;
  /**
   * Reason of the return, as a code that the tenant configures.
   *
   * Evidence: observed (a production client).
   */
  return_code?: number | null;
}

/**
 * Goods came back, in a store or at a warehouse. The refund itself follows as events of its own.
 *
 * Evidence: observed (event fixture of a production client).
 */
export interface ReturnProcessedPayload {
  /**
   * Id of the return.
   *
   * Evidence: observed (event fixture of a production client).
   */
  id: string;
  /**
   * NewStore's id of the order. Missing on a blind return, one without a known order.
   *
   * Evidence: observed (event fixture of a production client).
   */
  order_id?: string | null;
  /**
   * When the goods came back. Has been seen without a time zone, so it is no strict date-time.
   *
   * Evidence: observed (event fixture of a production client).
   */
  returned_at?: string;
  /**
   * Amount to refund.
   *
   * Evidence: observed (event fixture of a production client).
   */
  total_refund_amount?: number;
  /**
   * Adjusted amount to refund.
   *
   * Evidence: observed (event fixture of a production client).
   */
  total_refund_amount_adjusted?: number;
  /**
   * Refund without tax.
   *
   * Evidence: observed (event fixture of a production client).
   */
  total_refund_excl_tax?: number;
  /**
   * Tax within the refund.
   *
   * Evidence: observed (event fixture of a production client).
   */
  total_refund_tax?: number;
  /**
   * Fee for the return.
   *
   * Evidence: observed (event fixture of a production client).
   */
  return_fee?: number;
  /**
   * Currency of all amounts: three letters, ISO 4217.
   *
   * Evidence: observed (event fixture of a production client).
   */
  currency?: string;
  /**
   * Location that took the goods back. Taken to be the fulfillment node, as in the `returned_from` of the returns
   * API.
   *
   * Evidence: observed (event fixture of a production client).
   */
  return_location_id?: string;
  /**
   * NewStore's id of the customer, the profile's.
   *
   * Evidence: observed (event fixture of a production client).
   */
  customer_id?: string | null;
  /**
   * E-mail of the customer.
   *
   * Evidence: observed (event fixture of a production client).
   */
  customer_email?: string | null;
  /**
   * Associate who took the goods back.
   *
   * Evidence: observed (event fixture of a production client).
   */
  associate_id?: string | null;
  /**
   * E-mail of that associate.
   *
   * Evidence: observed (event fixture of a production client).
   */
  associate_email?: string | null;
  /**
   * The returned items.
   *
   * Evidence: observed (event fixture of a production client).
   */
  items: ReturnProcessedItem[];
}

/**
 * A refund was requested, typically for goodwill and without goods. The money is on its way only with
 * `payment_account.amount_refunded`. A refund that the shop itself reported to NewStore comes back as an event
 * too: check that it is not one's own before refunding again.
 *
 * Evidence: observed (event fixture of a production client).
 */
export interface RefundRequestIssuedPayload {
  /**
   * Id of the refund request.
   *
   * Evidence: observed (event fixture of a production client).
   */
  id: string;
  /**
   * NewStore's id of the order.
   *
   * Evidence: observed (event fixture of a production client).
   */
  order_id: string;
  /**
   * Payment account of the order. Had the same value as `order_id` where it was seen.
   *
   * Evidence: observed (event fixture of a production client).
   */
  payment_account_id?: string;
  /**
   * Amount to refund.
   *
   * Evidence: observed (event fixture of a production client).
   */
  amount?: number;
  /**
   * Currency of the amount: three letters, ISO 4217.
   *
   * Evidence: observed (event fixture of a production client).
   */
  currency?: string;
  /**
   * When the refund was requested. The time format is not recorded.
   *
   * Evidence: observed (event fixture of a production client).
   */
  requested_at?: string | null;
  /**
   * Reason, in words.
   *
   * Evidence: observed (event fixture of a production client).
   */
  return_reason?: string | null;
  /**
   * Reason, as a code that the tenant configures.
   *
   * Evidence: observed (event fixture of a production client).
   */
  reason_code?: number | null;
  /**
   * Associate who requested it.
   *
   * Evidence: observed (event fixture of a production client).
   */
  associate_id?: string | null;
  /**
   * E-mail of that associate.
   *
   * Evidence: observed (event fixture of a production client).
   */
  associate_email?: string | null;
  /**
   * Free text.
   *
   * Evidence: observed (event fixture of a production client).
   */
  note?: string | null;
}

/**
 * One movement of money.
 *
 * Evidence: observed (a production client).
 */
export interface PaymentTransaction {
  /**
   * Id of the transaction.
   *
   * Evidence: observed (a production client).
   */
  id?: string;
  /**
   * Id of the instrument it ran on, one of `instruments`.
   *
   * Evidence: observed (a production client).
   */
  instrument_id?: string;
  /**
   * Amount that was refunded.
   *
   * Evidence: observed (a production client).
   */
  amount?: number;
  /**
   * Currency of the amount: three letters, ISO 4217.
   *
   * Evidence: observed (a production client).
   */
  currency?: string;
  /**
   * Reference of the payment provider or adapter.
   *
   * Evidence: observed (a production client).
   */
  correlation_id?: string;
}

/**
 * One source of money of an order.
 *
 * Evidence: observed (a production client).
 */
export interface PaymentInstrument {
  /**
   * Id of the instrument.
   *
   * Evidence: observed (a production client).
   */
  id?: string;
  /**
   * Means of payment.
   *
   * Evidence: observed (a production client).
   */
  payment_method?: string;
  /**
   * Wallet through which the customer paid.
   *
   * Evidence: observed (a production client).
   */
  payment_wallet?: string;
  /**
   * Payment provider behind it.
   *
   * Evidence: observed (a production client).
   */
  payment_provider?: string;
}

/**
 * Money was really refunded.
 *
 * Evidence: observed (a production client).
 */
export interface PaymentAccountAmountRefundedPayload {
  /**
   * Id that the event carries; taken to be the payment account.
   *
   * Evidence: observed (a production client).
   */
  id: string;
  /**
   * NewStore's id of the order.
   *
   * Evidence: observed (a production client).
   */
  order_id: string;
  /**
   * The refunds.
   *
   * Evidence: observed (a production client).
   */
  transactions?: PaymentTransaction[];
  /**
   * The sources of money the refunds went to.
   *
   * Evidence: observed (a production client).
   */
  instruments?: PaymentInstrument[];
}

/**
 * One product of a stock movement.
 *
 * Evidence: observed (event fixture of a production client).
 */
export interface InventoryMovementItem {
  /**
   * Product that moved.
   *
   * Evidence: observed (event fixture of a production client).
   */
  product_id: string;
  /**
   * Number of units. Whether a reduction is negative is not recorded.
   *
   * Evidence: observed (event fixture of a production client).
   */
  quantity?: number;
  /**
   * Other codes of the product by type, such as `sku` or `upc`.
   *
   * Evidence: observed (event fixture of a production client).
   */
  external_identifiers?: {
    [key: string]: string;
  };
}

/**
 * Goods arrived at a location. Long ones come in parts.
 *
 * Evidence: observed (event fixture of a production client).
 */
export interface InventoryTransactionItemsReceivedPayload {
  /**
   * Id of the movement; shared by its parts.
   *
   * Evidence: observed (event fixture of a production client).
   */
  id: string;
  /**
   * Location that received the goods.
   *
   * Evidence: observed (event fixture of a production client).
   */
  fulfillment_location_id?: string;
  /**
   * Associate who booked them in.
   *
   * Evidence: observed (event fixture of a production client).
   */
  associate_id?: string;
  /**
   * When they were booked in. The time format is not recorded.
   *
   * Evidence: observed (event fixture of a production client).
   */
  processed_at?: string;
  /**
   * Reference of the shipment.
   *
   * Evidence: observed (event fixture of a production client).
   */
  shipment_ref?: string;
  /**
   * Reference of the purchase or transfer order; not a NewStore order.
   *
   * Evidence: observed (event fixture of a production client).
   */
  order_ref?: string;
  /**
   * Id of the advance shipment notice.
   *
   * Evidence: observed (event fixture of a production client).
   */
  asn_id?: string | null;
  /**
   * Which part of the event this is. All parts have the same `id`.
   *
   * Evidence: observed (event fixture of a production client).
   */
  chunk_number?: number;
  /**
   * How many parts the event has.
   *
   * Evidence: observed (event fixture of a production client).
   */
  total_chunks?: number;
  /**
   * The goods of this part.
   *
   * Evidence: observed (event fixture of a production client).
   */
  items: InventoryMovementItem[];
}

/**
 * Stock of a location was corrected. Long ones come in parts.
 *
 * Evidence: observed (event fixture of a production client).
 */
export interface InventoryTransactionAdjustmentCreatedPayload {
  /**
   * Id of the adjustment; shared by its parts.
   *
   * Evidence: observed (event fixture of a production client).
   */
  id: string;
  /**
   * Location whose stock changed. Other stock events call it `fulfillment_location_id`.
   *
   * Evidence: observed (event fixture of a production client).
   */
  fulfillment_node_id?: string;
  /**
   * Kind of correction.
   *
   * Evidence: observed (event fixture of a production client).
   */
  adjustment_type?: string;
  /**
   * Reason of the correction.
   *
   * Evidence: observed (event fixture of a production client).
   */
  adjustment_reason?: string;
  /**
   * Area of the location, such as `main`.
   *
   * Evidence: observed (event fixture of a production client).
   */
  origin_stock_location_name?: string;
  /**
   * Associate who made the correction.
   *
   * Evidence: observed (event fixture of a production client).
   */
  associate_id?: string;
  /**
   * When it was made. The time format is not recorded.
   *
   * Evidence: observed (event fixture of a production client).
   */
  processed_at?: string;
  /**
   * Which part of the event this is. All parts have the same `id`.
   *
   * Evidence: observed (event fixture of a production client).
   */
  chunk_number?: number;
  /**
   * How many parts the event has.
   *
   * Evidence: observed (event fixture of a production client).
   */
  total_chunks?: number;
  /**
   * The corrected products of this part.
   *
   * Evidence: observed (event fixture of a production client).
   */
  items: InventoryMovementItem[];
}

/**
 * One counted product.
 *
 * Evidence: observed (event fixture of a production client).
 */
export interface InventoryCountItem {
  /**
   * Product that was counted.
   *
   * Evidence: observed (event fixture of a production client).
   */
  product_id: string;
  /**
   * Units that NewStore expected.
   *
   * Evidence: observed (event fixture of a production client).
   */
  stock_on_hand?: number;
  /**
   * Units that were counted.
   *
   * Evidence: observed (event fixture of a production client).
   */
  count?: number;
}

/**
 * A stock count at a location. Long ones come in parts.
 *
 * Evidence: observed (event fixture of a production client).
 */
export interface InventoryCountItemsCountedPayload {
  /**
   * Id of the count; shared by its parts.
   *
   * Evidence: observed (event fixture of a production client).
   */
  id: string;
  /**
   * Kind of count.
   *
   * Evidence: observed (event fixture of a production client).
   */
  count_type?: "cycle_count" | (string & {});
  /**
   * Location that counted.
   *
   * Evidence: observed (event fixture of a production client).
   */
  fulfillment_location_id?: string;
  /**
   * Associate who counted.
   *
   * Evidence: observed (event fixture of a production client).
   */
  associate_id?: string;
  /**
   * When the count was due. The format is not recorded.
   *
   * Evidence: observed (event fixture of a production client).
   */
  due_date?: string;
  /**
   * When the count began. The time format is not recorded.
   *
   * Evidence: observed (event fixture of a production client).
   */
  started_at?: string;
  /**
   * When the count ended. The time format is not recorded.
   *
   * Evidence: observed (event fixture of a production client).
   */
  completed_at?: string;
  /**
   * Which part of the event this is. All parts have the same `id`.
   *
   * Evidence: observed (event fixture of a production client).
   */
  chunk_number?: number;
  /**
   * How many parts the event has.
   *
   * Evidence: observed (event fixture of a production client).
   */
  total_chunks?: number;
  /**
   * The counted products of this part.
   *
   * Evidence: observed (event fixture of a production client).
   */
  items: InventoryCountItem[];
}

/**
 * An order exists. An exchange raises it too.
 *
 * Evidence: documented (docs.newstore.net: event stream webhooks).
 */
export interface OrderCreatedEvent {
  /**
   * Tenant the event belongs to.
   *
   * Evidence: documented (docs.newstore.net: event stream webhooks).
   */
  tenant: string;
  /**
   * Name of an event. The list is open: the documented one could be read only in part, and `order.items_cancelled`
   * as well as the names outside `order` and `fulfillment_request` come from clients or from passing mention.
   * `order.shipped` is deprecated in favour of `order.completed`. There is no known event for stock that can be
   * sold, products, prices or customers.
   *
   * Evidence: documented (docs.newstore.net: event stream webhooks).
   */
  name: "order.created";
  /**
   * When NewStore published the event, in UTC, with fractions down to nanoseconds. Not fit for ordering.
   *
   * Format: date-time.
   *
   * Evidence: observed (a production client).
   */
  published_at: string;
  /**
   * What it happened to. The fields depend on `name`.
   *
   * Evidence: observed (a production client).
   */
  payload: {
    /**
     * NewStore's id of the order.
     *
     * Evidence: observed (event fixture of a production client).
     */
    id: string;
    /**
     * Order number of the seller. Orders from a store have one that NewStore made.
     *
     * Evidence: observed (event fixture of a production client).
     */
    external_id: string;
    /**
     * When NewStore created the order.
     *
     * Format: date-time.
     *
     * Evidence: observed (event fixture of a production client).
     */
    created_at?: string;
    /**
     * When the customer ordered.
     *
     * Format: date-time.
     *
     * Evidence: observed (event fixture of a production client).
     */
    placed_at?: string;
    /**
     * Associate who took the order.
     *
     * Evidence: observed (event fixture of a production client).
     */
    associate_id?: string | null;
    /**
     * E-mail of that associate.
     *
     * Evidence: observed (event fixture of a production client).
     */
    associate_email?: string | null;
    /**
     * Kind of sales channel.
     *
     * Evidence: observed (event fixture of a production client).
     */
    channel_type?: "web" | "store" | "mobile" | (string & {});
    /**
     * Name of the sales channel.
     *
     * Evidence: observed (event fixture of a production client).
     */
    channel?: string;
    /**
     * Store where the sale took place; on store orders.
     *
     * Evidence: observed (event fixture of a production client).
     */
    demand_location_id?: string | null;
    /**
     * Whether the order replaces returned goods. An exchange is an order of its own.
     *
     * Evidence: observed (event fixture of a production client).
     */
    is_exchange?: boolean;
    /**
     * What the order replaces.
     *
     * Evidence: observed (event fixture of a production client).
     */
    exchanges?: EventExchange[] | null;
    /**
     * E-mail of the customer; may be an empty string.
     *
     * Evidence: observed (event fixture of a production client).
     */
    customer_email?: string | null;
    /**
     * NewStore's id of the customer, the profile's.
     *
     * Evidence: observed (event fixture of a production client).
     */
    customer_id?: string | null;
    /**
     * The seller's own id of the customer.
     *
     * Evidence: observed (event fixture of a production client).
     */
    external_customer_id?: string | null;
    /**
     * Whether the order is past business, imported for its history.
     *
     * Evidence: observed (event fixture of a production client).
     */
    is_historical?: boolean;
    /**
     * Address for the invoice.
     *
     * Evidence: observed (event fixture of a production client).
     */
    billing_address?: EventAddress | null;
    /**
     * Address for the delivery.
     *
     * Evidence: observed (event fixture of a production client).
     */
    shipping_address?: EventAddress;
    /**
     * Whether prices contain tax.
     *
     * Evidence: observed (event fixture of a production client).
     */
    price_method?: "tax_excluded" | "tax_included" | (string & {});
    /**
     * Sum of the items.
     *
     * Evidence: observed (event fixture of a production client).
     */
    subtotal?: number;
    /**
     * Sum of the discounts.
     *
     * Evidence: observed (event fixture of a production client).
     */
    discount_total?: number;
    /**
     * Shipping cost.
     *
     * Evidence: observed (event fixture of a production client).
     */
    shipping_total?: number;
    /**
     * Tax on shipping.
     *
     * Evidence: observed (event fixture of a production client).
     */
    shipping_tax?: number;
    /**
     * Sum of the taxes.
     *
     * Evidence: observed (event fixture of a production client).
     */
    tax_total?: number;
    /**
     * What the customer pays.
     *
     * Evidence: observed (event fixture of a production client).
     */
    grand_total?: number;
    /**
     * Currency of all amounts: three letters, ISO 4217.
     *
     * Evidence: observed (event fixture of a production client).
     */
    currency?: string;
    /**
     * Who computed the tax.
     *
     * Evidence: observed (event fixture of a production client).
     */
    tax_strategy?: "avalara" | (string & {}) | null;
    /**
     * Whether the order is free of tax.
     *
     * Evidence: observed (event fixture of a production client).
     */
    tax_exempt?: boolean;
    /**
     * Custom attributes of the order, as pairs.
     *
     * Evidence: observed (event fixture of a production client).
     */
    extended_attributes?: ExtendedAttribute[];
    /**
     * The items.
     *
     * Evidence: observed (event fixture of a production client).
     */
    items: OrderOpenedItem[];
  } & {
    [key: string]: unknown;
  };
}

/**
 * An order is open; the usual start for ERP and loyalty systems.
 *
 * Evidence: documented (docs.newstore.net: event stream webhooks).
 */
export interface OrderOpenedEvent {
  /**
   * Tenant the event belongs to.
   *
   * Evidence: documented (docs.newstore.net: event stream webhooks).
   */
  tenant: string;
  /**
   * Name of an event. The list is open: the documented one could be read only in part, and `order.items_cancelled`
   * as well as the names outside `order` and `fulfillment_request` come from clients or from passing mention.
   * `order.shipped` is deprecated in favour of `order.completed`. There is no known event for stock that can be
   * sold, products, prices or customers.
   *
   * Evidence: documented (docs.newstore.net: event stream webhooks).
   */
  name: "order.opened";
  /**
   * When NewStore published the event, in UTC, with fractions down to nanoseconds. Not fit for ordering.
   *
   * Format: date-time.
   *
   * Evidence: observed (a production client).
   */
  published_at: string;
  /**
   * What it happened to. The fields depend on `name`.
   *
   * Evidence: observed (a production client).
   */
  payload: {
    /**
     * NewStore's id of the order.
     *
     * Evidence: observed (event fixture of a production client).
     */
    id: string;
    /**
     * Order number of the seller. Orders from a store have one that NewStore made.
     *
     * Evidence: observed (event fixture of a production client).
     */
    external_id: string;
    /**
     * When NewStore created the order.
     *
     * Format: date-time.
     *
     * Evidence: observed (event fixture of a production client).
     */
    created_at?: string;
    /**
     * When the customer ordered.
     *
     * Format: date-time.
     *
     * Evidence: observed (event fixture of a production client).
     */
    placed_at?: string;
    /**
     * Associate who took the order.
     *
     * Evidence: observed (event fixture of a production client).
     */
    associate_id?: string | null;
    /**
     * E-mail of that associate.
     *
     * Evidence: observed (event fixture of a production client).
     */
    associate_email?: string | null;
    /**
     * Kind of sales channel.
     *
     * Evidence: observed (event fixture of a production client).
     */
    channel_type?: "web" | "store" | "mobile" | (string & {});
    /**
     * Name of the sales channel.
     *
     * Evidence: observed (event fixture of a production client).
     */
    channel?: string;
    /**
     * Store where the sale took place; on store orders.
     *
     * Evidence: observed (event fixture of a production client).
     */
    demand_location_id?: string | null;
    /**
     * Whether the order replaces returned goods. An exchange is an order of its own.
     *
     * Evidence: observed (event fixture of a production client).
     */
    is_exchange?: boolean;
    /**
     * What the order replaces.
     *
     * Evidence: observed (event fixture of a production client).
     */
    exchanges?: EventExchange[] | null;
    /**
     * E-mail of the customer; may be an empty string.
     *
     * Evidence: observed (event fixture of a production client).
     */
    customer_email?: string | null;
    /**
     * NewStore's id of the customer, the profile's.
     *
     * Evidence: observed (event fixture of a production client).
     */
    customer_id?: string | null;
    /**
     * The seller's own id of the customer.
     *
     * Evidence: observed (event fixture of a production client).
     */
    external_customer_id?: string | null;
    /**
     * Whether the order is past business, imported for its history.
     *
     * Evidence: observed (event fixture of a production client).
     */
    is_historical?: boolean;
    /**
     * Address for the invoice.
     *
     * Evidence: observed (event fixture of a production client).
     */
    billing_address?: EventAddress | null;
    /**
     * Address for the delivery.
     *
     * Evidence: observed (event fixture of a production client).
     */
    shipping_address?: EventAddress;
    /**
     * Whether prices contain tax.
     *
     * Evidence: observed (event fixture of a production client).
     */
    price_method?: "tax_excluded" | "tax_included" | (string & {});
    /**
     * Sum of the items.
     *
     * Evidence: observed (event fixture of a production client).
     */
    subtotal?: number;
    /**
     * Sum of the discounts.
     *
     * Evidence: observed (event fixture of a production client).
     */
    discount_total?: number;
    /**
     * Shipping cost.
     *
     * Evidence: observed (event fixture of a production client).
     */
    shipping_total?: number;
    /**
     * Tax on shipping.
     *
     * Evidence: observed (event fixture of a production client).
     */
    shipping_tax?: number;
    /**
     * Sum of the taxes.
     *
     * Evidence: observed (event fixture of a production client).
     */
    tax_total?: number;
    /**
     * What the customer pays.
     *
     * Evidence: observed (event fixture of a production client).
     */
    grand_total?: number;
    /**
     * Currency of all amounts: three letters, ISO 4217.
     *
     * Evidence: observed (event fixture of a production client).
     */
    currency?: string;
    /**
     * Who computed the tax.
     *
     * Evidence: observed (event fixture of a production client).
     */
    tax_strategy?: "avalara" | (string & {}) | null;
    /**
     * Whether the order is free of tax.
     *
     * Evidence: observed (event fixture of a production client).
     */
    tax_exempt?: boolean;
    /**
     * Custom attributes of the order, as pairs.
     *
     * Evidence: observed (event fixture of a production client).
     */
    extended_attributes?: ExtendedAttribute[];
    /**
     * The items.
     *
     * Evidence: observed (event fixture of a production client).
     */
    items: OrderOpenedItem[];
  } & {
    [key: string]: unknown;
  };
}

/**
 * All items of an order are closed.
 *
 * Evidence: documented (docs.newstore.net: event stream webhooks).
 */
export interface OrderCompletedEvent {
  /**
   * Tenant the event belongs to.
   *
   * Evidence: documented (docs.newstore.net: event stream webhooks).
   */
  tenant: string;
  /**
   * Name of an event. The list is open: the documented one could be read only in part, and `order.items_cancelled`
   * as well as the names outside `order` and `fulfillment_request` come from clients or from passing mention.
   * `order.shipped` is deprecated in favour of `order.completed`. There is no known event for stock that can be
   * sold, products, prices or customers.
   *
   * Evidence: documented (docs.newstore.net: event stream webhooks).
   */
  name: "order.completed";
  /**
   * When NewStore published the event, in UTC, with fractions down to nanoseconds. Not fit for ordering.
   *
   * Format: date-time.
   *
   * Evidence: observed (a production client).
   */
  published_at: string;
  /**
   * What it happened to. The fields depend on `name`.
   *
   * Evidence: observed (a production client).
   */
  payload: {
    /**
     * NewStore's id of the order.
     *
     * Evidence: observed (a production client).
     */
    id: string;
    /**
     * The items and how they ended.
     *
     * Evidence: observed (a production client).
     */
    items: OrderCompletedItem[];
  } & {
    [key: string]: unknown;
  };
}

/**
 * Deprecated; `order.completed` has taken its place. Its payload has not been seen.
 *
 * Evidence: documented (docs.newstore.net: event stream webhooks).
 */
export interface OrderShippedEvent {
  /**
   * Tenant the event belongs to.
   *
   * Evidence: documented (docs.newstore.net: event stream webhooks).
   */
  tenant: string;
  /**
   * Name of an event. The list is open: the documented one could be read only in part, and `order.items_cancelled`
   * as well as the names outside `order` and `fulfillment_request` come from clients or from passing mention.
   * `order.shipped` is deprecated in favour of `order.completed`. There is no known event for stock that can be
   * sold, products, prices or customers.
   *
   * Evidence: documented (docs.newstore.net: event stream webhooks).
   */
  name: "order.shipped";
  /**
   * When NewStore published the event, in UTC, with fractions down to nanoseconds. Not fit for ordering.
   *
   * Format: date-time.
   *
   * Evidence: observed (a production client).
   */
  published_at: string;
  /**
   * What it happened to. The fields depend on `name`.
   *
   * Evidence: observed (a production client).
   */
  payload: {
    [key: string]: unknown;
  };
}

/**
 * A whole order was cancelled.
 *
 * Evidence: documented (docs.newstore.net: event stream webhooks).
 */
export interface OrderCancelledEvent {
  /**
   * Tenant the event belongs to.
   *
   * Evidence: documented (docs.newstore.net: event stream webhooks).
   */
  tenant: string;
  /**
   * Name of an event. The list is open: the documented one could be read only in part, and `order.items_cancelled`
   * as well as the names outside `order` and `fulfillment_request` come from clients or from passing mention.
   * `order.shipped` is deprecated in favour of `order.completed`. There is no known event for stock that can be
   * sold, products, prices or customers.
   *
   * Evidence: documented (docs.newstore.net: event stream webhooks).
   */
  name: "order.cancelled";
  /**
   * When NewStore published the event, in UTC, with fractions down to nanoseconds. Not fit for ordering.
   *
   * Format: date-time.
   *
   * Evidence: observed (a production client).
   */
  published_at: string;
  /**
   * What it happened to. The fields depend on `name`.
   *
   * Evidence: observed (a production client).
   */
  payload: {
    /**
     * NewStore's id of the order.
     *
     * Evidence: observed (event fixture of a production client).
     */
    id: string;
    /**
     * The cancelled items.
     *
     * Evidence: observed (event fixture of a production client).
     */
    items: OrderCancelledItem[];
  } & {
    [key: string]: unknown;
  };
}

/**
 * Part of an order was cancelled.
 *
 * Evidence: observed (a production client).
 */
export interface OrderItemsCancelledEvent {
  /**
   * Tenant the event belongs to.
   *
   * Evidence: documented (docs.newstore.net: event stream webhooks).
   */
  tenant: string;
  /**
   * Name of an event. The list is open: the documented one could be read only in part, and `order.items_cancelled`
   * as well as the names outside `order` and `fulfillment_request` come from clients or from passing mention.
   * `order.shipped` is deprecated in favour of `order.completed`. There is no known event for stock that can be
   * sold, products, prices or customers.
   *
   * Evidence: documented (docs.newstore.net: event stream webhooks).
   */
  name: "order.items_cancelled";
  /**
   * When NewStore published the event, in UTC, with fractions down to nanoseconds. Not fit for ordering.
   *
   * Format: date-time.
   *
   * Evidence: observed (a production client).
   */
  published_at: string;
  /**
   * What it happened to. The fields depend on `name`.
   *
   * Evidence: observed (a production client).
   */
  payload: {
    /**
     * NewStore's id of the order.
     *
     * Evidence: observed (event fixture of a production client).
     */
    id: string;
    /**
     * The cancelled items only.
     *
     * Evidence: observed (event fixture of a production client).
     */
    items: OrderItemsCancelledItem[];
  } & {
    [key: string]: unknown;
  };
}

/**
 * Items of an order were swapped. Its payload has not been seen.
 *
 * Evidence: documented (docs.newstore.net: event stream webhooks).
 */
export interface OrderItemsSwappedEvent {
  /**
   * Tenant the event belongs to.
   *
   * Evidence: documented (docs.newstore.net: event stream webhooks).
   */
  tenant: string;
  /**
   * Name of an event. The list is open: the documented one could be read only in part, and `order.items_cancelled`
   * as well as the names outside `order` and `fulfillment_request` come from clients or from passing mention.
   * `order.shipped` is deprecated in favour of `order.completed`. There is no known event for stock that can be
   * sold, products, prices or customers.
   *
   * Evidence: documented (docs.newstore.net: event stream webhooks).
   */
  name: "order.items_swapped";
  /**
   * When NewStore published the event, in UTC, with fractions down to nanoseconds. Not fit for ordering.
   *
   * Format: date-time.
   *
   * Evidence: observed (a production client).
   */
  published_at: string;
  /**
   * What it happened to. The fields depend on `name`.
   *
   * Evidence: observed (a production client).
   */
  payload: {
    [key: string]: unknown;
  };
}

/**
 * Items were routed to a location.
 *
 * Evidence: documented (docs.newstore.net: event stream webhooks).
 */
export interface FulfillmentRequestAssignedEvent {
  /**
   * Tenant the event belongs to.
   *
   * Evidence: documented (docs.newstore.net: event stream webhooks).
   */
  tenant: string;
  /**
   * Name of an event. The list is open: the documented one could be read only in part, and `order.items_cancelled`
   * as well as the names outside `order` and `fulfillment_request` come from clients or from passing mention.
   * `order.shipped` is deprecated in favour of `order.completed`. There is no known event for stock that can be
   * sold, products, prices or customers.
   *
   * Evidence: documented (docs.newstore.net: event stream webhooks).
   */
  name: "fulfillment_request.assigned";
  /**
   * When NewStore published the event, in UTC, with fractions down to nanoseconds. Not fit for ordering.
   *
   * Format: date-time.
   *
   * Evidence: observed (a production client).
   */
  published_at: string;
  /**
   * What it happened to. The fields depend on `name`.
   *
   * Evidence: observed (a production client).
   */
  payload: {
    /**
     * Id of the fulfillment request.
     *
     * Evidence: observed (a production client).
     */
    id: string;
    /**
     * NewStore's id of the order.
     *
     * Evidence: observed (a production client).
     */
    order_id: string;
    /**
     * How the items reach the customer.
     *
     * Evidence: observed (a production client).
     */
    service_level?: "IN_STORE_HANDOVER" | (string & {});
  } & {
    [key: string]: unknown;
  };
}

/**
 * Items were shipped or handed over; the moment to mark them fulfilled in the shop.
 *
 * Evidence: documented (docs.newstore.net: event stream webhooks).
 */
export interface FulfillmentRequestItemsCompletedEvent {
  /**
   * Tenant the event belongs to.
   *
   * Evidence: documented (docs.newstore.net: event stream webhooks).
   */
  tenant: string;
  /**
   * Name of an event. The list is open: the documented one could be read only in part, and `order.items_cancelled`
   * as well as the names outside `order` and `fulfillment_request` come from clients or from passing mention.
   * `order.shipped` is deprecated in favour of `order.completed`. There is no known event for stock that can be
   * sold, products, prices or customers.
   *
   * Evidence: documented (docs.newstore.net: event stream webhooks).
   */
  name: "fulfillment_request.items_completed";
  /**
   * When NewStore published the event, in UTC, with fractions down to nanoseconds. Not fit for ordering.
   *
   * Format: date-time.
   *
   * Evidence: observed (a production client).
   */
  published_at: string;
  /**
   * What it happened to. The fields depend on `name`.
   *
   * Evidence: observed (a production client).
   */
  payload: {
    /**
     * Id of the fulfillment request. An order may have several.
     *
     * Evidence: observed (a production client).
     */
    id: string;
    /**
     * NewStore's id of the order.
     *
     * Evidence: observed (a production client).
     */
    order_id: string;
    /**
     * Grows with every change of this fulfillment request; the means to put its events in order.
     *
     * Evidence: observed (a production client).
     */
    logical_timestamp?: number;
    /**
     * Location that fulfils.
     *
     * Evidence: observed (a production client).
     */
    fulfillment_location_id?: string;
    /**
     * Associate who did it.
     *
     * Evidence: observed (a production client).
     */
    associate_id?: string | null;
    /**
     * How the items reach the customer.
     *
     * Evidence: observed (a production client).
     */
    service_level?: "IN_STORE_HANDOVER" | (string & {});
    /**
     * The items that moved on.
     *
     * Evidence: observed (a production client).
     */
    items: FulfillmentRequestItem[];
  } & {
    [key: string]: unknown;
  };
}

/**
 * A location could not fulfil items. Its payload has not been seen.
 *
 * Evidence: documented (docs.newstore.net: event stream webhooks).
 */
export interface FulfillmentRequestItemsFailedEvent {
  /**
   * Tenant the event belongs to.
   *
   * Evidence: documented (docs.newstore.net: event stream webhooks).
   */
  tenant: string;
  /**
   * Name of an event. The list is open: the documented one could be read only in part, and `order.items_cancelled`
   * as well as the names outside `order` and `fulfillment_request` come from clients or from passing mention.
   * `order.shipped` is deprecated in favour of `order.completed`. There is no known event for stock that can be
   * sold, products, prices or customers.
   *
   * Evidence: documented (docs.newstore.net: event stream webhooks).
   */
  name: "fulfillment_request.items_failed";
  /**
   * When NewStore published the event, in UTC, with fractions down to nanoseconds. Not fit for ordering.
   *
   * Format: date-time.
   *
   * Evidence: observed (a production client).
   */
  published_at: string;
  /**
   * What it happened to. The fields depend on `name`.
   *
   * Evidence: observed (a production client).
   */
  payload: {
    [key: string]: unknown;
  };
}

/**
 * Items wait in the store; the moment to notify the customer.
 *
 * Evidence: documented (docs.newstore.net: event stream webhooks).
 */
export interface FulfillmentRequestItemsReadyForHandoverEvent {
  /**
   * Tenant the event belongs to.
   *
   * Evidence: documented (docs.newstore.net: event stream webhooks).
   */
  tenant: string;
  /**
   * Name of an event. The list is open: the documented one could be read only in part, and `order.items_cancelled`
   * as well as the names outside `order` and `fulfillment_request` come from clients or from passing mention.
   * `order.shipped` is deprecated in favour of `order.completed`. There is no known event for stock that can be
   * sold, products, prices or customers.
   *
   * Evidence: documented (docs.newstore.net: event stream webhooks).
   */
  name: "fulfillment_request.items_ready_for_handover";
  /**
   * When NewStore published the event, in UTC, with fractions down to nanoseconds. Not fit for ordering.
   *
   * Format: date-time.
   *
   * Evidence: observed (a production client).
   */
  published_at: string;
  /**
   * What it happened to. The fields depend on `name`.
   *
   * Evidence: observed (a production client).
   */
  payload: {
    /**
     * Id of the fulfillment request. An order may have several.
     *
     * Evidence: observed (a production client).
     */
    id: string;
    /**
     * NewStore's id of the order.
     *
     * Evidence: observed (a production client).
     */
    order_id: string;
    /**
     * Grows with every change of this fulfillment request; the means to put its events in order.
     *
     * Evidence: observed (a production client).
     */
    logical_timestamp?: number;
    /**
     * Location that fulfils.
     *
     * Evidence: observed (a production client).
     */
    fulfillment_location_id?: string;
    /**
     * Associate who did it.
     *
     * Evidence: observed (a production client).
     */
    associate_id?: string | null;
    /**
     * How the items reach the customer.
     *
     * Evidence: observed (a production client).
     */
    service_level?: "IN_STORE_HANDOVER" | (string & {});
    /**
     * The items that moved on.
     *
     * Evidence: observed (a production client).
     */
    items: FulfillmentRequestItem[];
  } & {
    [key: string]: unknown;
  };
}

/**
 * Goods came back.
 *
 * Evidence: observed (a production client).
 */
export interface ReturnProcessedEvent {
  /**
   * Tenant the event belongs to.
   *
   * Evidence: documented (docs.newstore.net: event stream webhooks).
   */
  tenant: string;
  /**
   * Name of an event. The list is open: the documented one could be read only in part, and `order.items_cancelled`
   * as well as the names outside `order` and `fulfillment_request` come from clients or from passing mention.
   * `order.shipped` is deprecated in favour of `order.completed`. There is no known event for stock that can be
   * sold, products, prices or customers.
   *
   * Evidence: documented (docs.newstore.net: event stream webhooks).
   */
  name: "return.processed";
  /**
   * When NewStore published the event, in UTC, with fractions down to nanoseconds. Not fit for ordering.
   *
   * Format: date-time.
   *
   * Evidence: observed (a production client).
   */
  published_at: string;
  /**
   * What it happened to. The fields depend on `name`.
   *
   * Evidence: observed (a production client).
   */
  payload: {
    /**
     * Id of the return.
     *
     * Evidence: observed (event fixture of a production client).
     */
    id: string;
    /**
     * NewStore's id of the order. Missing on a blind return, one without a known order.
     *
     * Evidence: observed (event fixture of a production client).
     */
    order_id?: string | null;
    /**
     * When the goods came back. Has been seen without a time zone, so it is no strict date-time.
     *
     * Evidence: observed (event fixture of a production client).
     */
    returned_at?: string;
    /**
     * Amount to refund.
     *
     * Evidence: observed (event fixture of a production client).
     */
    total_refund_amount?: number;
    /**
     * Adjusted amount to refund.
     *
     * Evidence: observed (event fixture of a production client).
     */
    total_refund_amount_adjusted?: number;
    /**
     * Refund without tax.
     *
     * Evidence: observed (event fixture of a production client).
     */
    total_refund_excl_tax?: number;
    /**
     * Tax within the refund.
     *
     * Evidence: observed (event fixture of a production client).
     */
    total_refund_tax?: number;
    /**
     * Fee for the return.
     *
     * Evidence: observed (event fixture of a production client).
     */
    return_fee?: number;
    /**
     * Currency of all amounts: three letters, ISO 4217.
     *
     * Evidence: observed (event fixture of a production client).
     */
    currency?: string;
    /**
     * Location that took the goods back. Taken to be the fulfillment node, as in the `returned_from` of the returns
     * API.
     *
     * Evidence: observed (event fixture of a production client).
     */
    return_location_id?: string;
    /**
     * NewStore's id of the customer, the profile's.
     *
     * Evidence: observed (event fixture of a production client).
     */
    customer_id?: string | null;
    /**
     * E-mail of the customer.
     *
     * Evidence: observed (event fixture of a production client).
     */
    customer_email?: string | null;
    /**
     * Associate who took the goods back.
     *
     * Evidence: observed (event fixture of a production client).
     */
    associate_id?: string | null;
    /**
     * E-mail of that associate.
     *
     * Evidence: observed (event fixture of a production client).
     */
    associate_email?: string | null;
    /**
     * The returned items.
     *
     * Evidence: observed (event fixture of a production client).
     */
    items: ReturnProcessedItem[];
  } & {
    [key: string]: unknown;
  };
}

/**
 * A refund was requested.
 *
 * Evidence: documented (docs.newstore.com: data reconciliation playbook).
 */
export interface RefundRequestIssuedEvent {
  /**
   * Tenant the event belongs to.
   *
   * Evidence: documented (docs.newstore.net: event stream webhooks).
   */
  tenant: string;
  /**
   * Name of an event. The list is open: the documented one could be read only in part, and `order.items_cancelled`
   * as well as the names outside `order` and `fulfillment_request` come from clients or from passing mention.
   * `order.shipped` is deprecated in favour of `order.completed`. There is no known event for stock that can be
   * sold, products, prices or customers.
   *
   * Evidence: documented (docs.newstore.net: event stream webhooks).
   */
  name: "refund_request.issued";
  /**
   * When NewStore published the event, in UTC, with fractions down to nanoseconds. Not fit for ordering.
   *
   * Format: date-time.
   *
   * Evidence: observed (a production client).
   */
  published_at: string;
  /**
   * What it happened to. The fields depend on `name`.
   *
   * Evidence: observed (a production client).
   */
  payload: {
    /**
     * Id of the refund request.
     *
     * Evidence: observed (event fixture of a production client).
     */
    id: string;
    /**
     * NewStore's id of the order.
     *
     * Evidence: observed (event fixture of a production client).
     */
    order_id: string;
    /**
     * Payment account of the order. Had the same value as `order_id` where it was seen.
     *
     * Evidence: observed (event fixture of a production client).
     */
    payment_account_id?: string;
    /**
     * Amount to refund.
     *
     * Evidence: observed (event fixture of a production client).
     */
    amount?: number;
    /**
     * Currency of the amount: three letters, ISO 4217.
     *
     * Evidence: observed (event fixture of a production client).
     */
    currency?: string;
    /**
     * When the refund was requested. The time format is not recorded.
     *
     * Evidence: observed (event fixture of a production client).
     */
    requested_at?: string | null;
    /**
     * Reason, in words.
     *
     * Evidence: observed (event fixture of a production client).
     */
    return_reason?: string | null;
    /**
     * Reason, as a code that the tenant configures.
     *
     * Evidence: observed (event fixture of a production client).
     */
    reason_code?: number | null;
    /**
     * Associate who requested it.
     *
     * Evidence: observed (event fixture of a production client).
     */
    associate_id?: string | null;
    /**
     * E-mail of that associate.
     *
     * Evidence: observed (event fixture of a production client).
     */
    associate_email?: string | null;
    /**
     * Free text.
     *
     * Evidence: observed (event fixture of a production client).
     */
    note?: string | null;
  } & {
    [key: string]: unknown;
  };
}

/**
 * Money was refunded.
 *
 * Evidence: observed (a production client).
 */
export interface PaymentAccountAmountRefundedEvent {
  /**
   * Tenant the event belongs to.
   *
   * Evidence: documented (docs.newstore.net: event stream webhooks).
   */
  tenant: string;
  /**
   * Name of an event. The list is open: the documented one could be read only in part, and `order.items_cancelled`
   * as well as the names outside `order` and `fulfillment_request` come from clients or from passing mention.
   * `order.shipped` is deprecated in favour of `order.completed`. There is no known event for stock that can be
   * sold, products, prices or customers.
   *
   * Evidence: documented (docs.newstore.net: event stream webhooks).
   */
  name: "payment_account.amount_refunded";
  /**
   * When NewStore published the event, in UTC, with fractions down to nanoseconds. Not fit for ordering.
   *
   * Format: date-time.
   *
   * Evidence: observed (a production client).
   */
  published_at: string;
  /**
   * What it happened to. The fields depend on `name`.
   *
   * Evidence: observed (a production client).
   */
  payload: {
    /**
     * Id that the event carries; taken to be the payment account.
     *
     * Evidence: observed (a production client).
     */
    id: string;
    /**
     * NewStore's id of the order.
     *
     * Evidence: observed (a production client).
     */
    order_id: string;
    /**
     * The refunds.
     *
     * Evidence: observed (a production client).
     */
    transactions?: PaymentTransaction[];
    /**
     * The sources of money the refunds went to.
     *
     * Evidence: observed (a production client).
     */
    instruments?: PaymentInstrument[];
  } & {
    [key: string]: unknown;
  };
}

/**
 * An advance shipment notice was created. Its payload has not been recorded.
 *
 * Evidence: observed (a production client).
 */
export interface InventoryTransactionAsnCreatedEvent {
  /**
   * Tenant the event belongs to.
   *
   * Evidence: documented (docs.newstore.net: event stream webhooks).
   */
  tenant: string;
  /**
   * Name of an event. The list is open: the documented one could be read only in part, and `order.items_cancelled`
   * as well as the names outside `order` and `fulfillment_request` come from clients or from passing mention.
   * `order.shipped` is deprecated in favour of `order.completed`. There is no known event for stock that can be
   * sold, products, prices or customers.
   *
   * Evidence: documented (docs.newstore.net: event stream webhooks).
   */
  name: "inventory_transaction.asn_created";
  /**
   * When NewStore published the event, in UTC, with fractions down to nanoseconds. Not fit for ordering.
   *
   * Format: date-time.
   *
   * Evidence: observed (a production client).
   */
  published_at: string;
  /**
   * What it happened to. The fields depend on `name`.
   *
   * Evidence: observed (a production client).
   */
  payload: {
    [key: string]: unknown;
  };
}

/**
 * Goods arrived.
 *
 * Evidence: observed (a production client).
 */
export interface InventoryTransactionItemsReceivedEvent {
  /**
   * Tenant the event belongs to.
   *
   * Evidence: documented (docs.newstore.net: event stream webhooks).
   */
  tenant: string;
  /**
   * Name of an event. The list is open: the documented one could be read only in part, and `order.items_cancelled`
   * as well as the names outside `order` and `fulfillment_request` come from clients or from passing mention.
   * `order.shipped` is deprecated in favour of `order.completed`. There is no known event for stock that can be
   * sold, products, prices or customers.
   *
   * Evidence: documented (docs.newstore.net: event stream webhooks).
   */
  name: "inventory_transaction.items_received";
  /**
   * When NewStore published the event, in UTC, with fractions down to nanoseconds. Not fit for ordering.
   *
   * Format: date-time.
   *
   * Evidence: observed (a production client).
   */
  published_at: string;
  /**
   * What it happened to. The fields depend on `name`.
   *
   * Evidence: observed (a production client).
   */
  payload: {
    /**
     * Id of the movement; shared by its parts.
     *
     * Evidence: observed (event fixture of a production client).
     */
    id: string;
    /**
     * Location that received the goods.
     *
     * Evidence: observed (event fixture of a production client).
     */
    fulfillment_location_id?: string;
    /**
     * Associate who booked them in.
     *
     * Evidence: observed (event fixture of a production client).
     */
    associate_id?: string;
    /**
     * When they were booked in. The time format is not recorded.
     *
     * Evidence: observed (event fixture of a production client).
     */
    processed_at?: string;
    /**
     * Reference of the shipment.
     *
     * Evidence: observed (event fixture of a production client).
     */
    shipment_ref?: string;
    /**
     * Reference of the purchase or transfer order; not a NewStore order.
     *
     * Evidence: observed (event fixture of a production client).
     */
    order_ref?: string;
    /**
     * Id of the advance shipment notice.
     *
     * Evidence: observed (event fixture of a production client).
     */
    asn_id?: string | null;
    /**
     * Which part of the event this is. All parts have the same `id`.
     *
     * Evidence: observed (event fixture of a production client).
     */
    chunk_number?: number;
    /**
     * How many parts the event has.
     *
     * Evidence: observed (event fixture of a production client).
     */
    total_chunks?: number;
    /**
     * The goods of this part.
     *
     * Evidence: observed (event fixture of a production client).
     */
    items: InventoryMovementItem[];
  } & {
    [key: string]: unknown;
  };
}

/**
 * Stock was corrected.
 *
 * Evidence: observed (a production client).
 */
export interface InventoryTransactionAdjustmentCreatedEvent {
  /**
   * Tenant the event belongs to.
   *
   * Evidence: documented (docs.newstore.net: event stream webhooks).
   */
  tenant: string;
  /**
   * Name of an event. The list is open: the documented one could be read only in part, and `order.items_cancelled`
   * as well as the names outside `order` and `fulfillment_request` come from clients or from passing mention.
   * `order.shipped` is deprecated in favour of `order.completed`. There is no known event for stock that can be
   * sold, products, prices or customers.
   *
   * Evidence: documented (docs.newstore.net: event stream webhooks).
   */
  name: "inventory_transaction.adjustment_created";
  /**
   * When NewStore published the event, in UTC, with fractions down to nanoseconds. Not fit for ordering.
   *
   * Format: date-time.
   *
   * Evidence: observed (a production client).
   */
  published_at: string;
  /**
   * What it happened to. The fields depend on `name`.
   *
   * Evidence: observed (a production client).
   */
  payload: {
    /**
     * Id of the adjustment; shared by its parts.
     *
     * Evidence: observed (event fixture of a production client).
     */
    id: string;
    /**
     * Location whose stock changed. Other stock events call it `fulfillment_location_id`.
     *
     * Evidence: observed (event fixture of a production client).
     */
    fulfillment_node_id?: string;
    /**
     * Kind of correction.
     *
     * Evidence: observed (event fixture of a production client).
     */
    adjustment_type?: string;
    /**
     * Reason of the correction.
     *
     * Evidence: observed (event fixture of a production client).
     */
    adjustment_reason?: string;
    /**
     * Area of the location, such as `main`.
     *
     * Evidence: observed (event fixture of a production client).
     */
    origin_stock_location_name?: string;
    /**
     * Associate who made the correction.
     *
     * Evidence: observed (event fixture of a production client).
     */
    associate_id?: string;
    /**
     * When it was made. The time format is not recorded.
     *
     * Evidence: observed (event fixture of a production client).
     */
    processed_at?: string;
    /**
     * Which part of the event this is. All parts have the same `id`.
     *
     * Evidence: observed (event fixture of a production client).
     */
    chunk_number?: number;
    /**
     * How many parts the event has.
     *
     * Evidence: observed (event fixture of a production client).
     */
    total_chunks?: number;
    /**
     * The corrected products of this part.
     *
     * Evidence: observed (event fixture of a production client).
     */
    items: InventoryMovementItem[];
  } & {
    [key: string]: unknown;
  };
}

/**
 * Stock was counted.
 *
 * Evidence: documented (docs.newstore.com: data reconciliation playbook).
 */
export interface InventoryCountItemsCountedEvent {
  /**
   * Tenant the event belongs to.
   *
   * Evidence: documented (docs.newstore.net: event stream webhooks).
   */
  tenant: string;
  /**
   * Name of an event. The list is open: the documented one could be read only in part, and `order.items_cancelled`
   * as well as the names outside `order` and `fulfillment_request` come from clients or from passing mention.
   * `order.shipped` is deprecated in favour of `order.completed`. There is no known event for stock that can be
   * sold, products, prices or customers.
   *
   * Evidence: documented (docs.newstore.net: event stream webhooks).
   */
  name: "inventory_count.items_counted";
  /**
   * When NewStore published the event, in UTC, with fractions down to nanoseconds. Not fit for ordering.
   *
   * Format: date-time.
   *
   * Evidence: observed (a production client).
   */
  published_at: string;
  /**
   * What it happened to. The fields depend on `name`.
   *
   * Evidence: observed (a production client).
   */
  payload: {
    /**
     * Id of the count; shared by its parts.
     *
     * Evidence: observed (event fixture of a production client).
     */
    id: string;
    /**
     * Kind of count.
     *
     * Evidence: observed (event fixture of a production client).
     */
    count_type?: "cycle_count" | (string & {});
    /**
     * Location that counted.
     *
     * Evidence: observed (event fixture of a production client).
     */
    fulfillment_location_id?: string;
    /**
     * Associate who counted.
     *
     * Evidence: observed (event fixture of a production client).
     */
    associate_id?: string;
    /**
     * When the count was due. The format is not recorded.
     *
     * Evidence: observed (event fixture of a production client).
     */
    due_date?: string;
    /**
     * When the count began. The time format is not recorded.
     *
     * Evidence: observed (event fixture of a production client).
     */
    started_at?: string;
    /**
     * When the count ended. The time format is not recorded.
     *
     * Evidence: observed (event fixture of a production client).
     */
    completed_at?: string;
    /**
     * Which part of the event this is. All parts have the same `id`.
     *
     * Evidence: observed (event fixture of a production client).
     */
    chunk_number?: number;
    /**
     * How many parts the event has.
     *
     * Evidence: observed (event fixture of a production client).
     */
    total_chunks?: number;
    /**
     * The counted products of this part.
     *
     * Evidence: observed (event fixture of a production client).
     */
    items: InventoryCountItem[];
  } & {
    [key: string]: unknown;
  };
}

/**
 * One event of the stream. The last member is the open envelope, so a name that is not listed, or a payload that
 * looks otherwise, is still an event.
 *
 * Evidence: documented (docs.newstore.net: event stream webhooks).
 */
export type Event = KnownEvent | EventEnvelope;

/**
 * An event whose name is known. Its `name` determines the shape of its `payload`, so a `switch` over `name`
 * narrows the type. Others exist: leave a branch for names that are not here.
 *
 * Evidence: documented (docs.newstore.net: event stream webhooks).
 */
export type KnownEvent =
  | OrderCreatedEvent
  | OrderOpenedEvent
  | OrderCompletedEvent
  | OrderShippedEvent
  | OrderCancelledEvent
  | OrderItemsCancelledEvent
  | OrderItemsSwappedEvent
  | FulfillmentRequestAssignedEvent
  | FulfillmentRequestItemsCompletedEvent
  | FulfillmentRequestItemsFailedEvent
  | FulfillmentRequestItemsReadyForHandoverEvent
  | ReturnProcessedEvent
  | RefundRequestIssuedEvent
  | PaymentAccountAmountRefundedEvent
  | InventoryTransactionAsnCreatedEvent
  | InventoryTransactionItemsReceivedEvent
  | InventoryTransactionAdjustmentCreatedEvent
  | InventoryCountItemsCountedEvent;

/** Path parameters of `showIntegration`. */
export interface ShowIntegrationPath {
  /**
   * Name of the integration, as chosen at registration.
   *
   * Evidence: observed (a production client).
   */
  id: string;
}

/** Path parameters of `updateIntegration`. */
export interface UpdateIntegrationPath {
  /**
   * Name of the integration, as chosen at registration.
   *
   * Evidence: observed (a production client).
   */
  id: string;
}

/** Path parameters of `destroyIntegration`. */
export interface DestroyIntegrationPath {
  /**
   * Name of the integration, as chosen at registration.
   *
   * Evidence: observed (a production client).
   */
  id: string;
}

/** Path parameters of `startIntegration`. */
export interface StartIntegrationPath {
  /**
   * Name of the integration, as chosen at registration.
   *
   * Evidence: observed (a production client).
   */
  id: string;
}

/** Path parameters of `stopIntegration`. */
export interface StopIntegrationPath {
  /**
   * Name of the integration, as chosen at registration.
   *
   * Evidence: observed (a production client).
   */
  id: string;
}

/** Path parameters of `listIntegrationLogEntries`. */
export interface ListIntegrationLogEntriesPath {
  /**
   * Name of the integration, as chosen at registration.
   *
   * Evidence: observed (a production client).
   */
  id: string;
}

/** Path parameters of `listRejectedEvents`. */
export interface ListRejectedEventsPath {
  /**
   * Name of the integration, as chosen at registration.
   *
   * Evidence: observed (a production client).
   */
  id: string;
}

/** Path parameters of `showRejectedEvent`. */
export interface ShowRejectedEventPath {
  /**
   * Name of the integration, as chosen at registration.
   *
   * Evidence: observed (a production client).
   */
  id: string;
  /**
   * Id of the rejected event, from `listRejectedEvents`.
   *
   * Evidence: documented (NewStore's OpenAPI file of this API, 2022).
   */
  event_id: string;
}

/** Path parameters of `destroyRejectedEvent`. */
export interface DestroyRejectedEventPath {
  /**
   * Name of the integration, as chosen at registration.
   *
   * Evidence: observed (a production client).
   */
  id: string;
  /**
   * Id of the rejected event, from `listRejectedEvents`.
   *
   * Evidence: documented (NewStore's OpenAPI file of this API, 2022).
   */
  event_id: string;
}

/** Path parameters of `retryRejectedEvent`. */
export interface RetryRejectedEventPath {
  /**
   * Name of the integration, as chosen at registration.
   *
   * Evidence: observed (a production client).
   */
  id: string;
  /**
   * Id of the rejected event, from `listRejectedEvents`.
   *
   * Evidence: documented (NewStore's OpenAPI file of this API, 2022).
   */
  event_id: string;
}

/** What `listIntegrations` (`GET /api/v1/org/integrations/eventstream`) takes. */
export type ListIntegrationsInput = Record<string, never>;

/** What `createIntegration` (`POST /api/v1/org/integrations/eventstream`) returns. */
export type CreateIntegrationResponse = IntegrationResult;

/** What `createIntegration` (`POST /api/v1/org/integrations/eventstream`) takes. */
export interface CreateIntegrationInput {
  /** The integration to register. */
  body: CreateIntegrationRequest;
}

/** What `showIntegration` (`GET /api/v1/org/integrations/eventstream/{id}`) returns. */
export type ShowIntegrationResponse = Integration;

/** What `showIntegration` (`GET /api/v1/org/integrations/eventstream/{id}`) takes. */
export interface ShowIntegrationInput {
  /** Values of the path. */
  path: ShowIntegrationPath;
}

/** What `updateIntegration` (`PATCH /api/v1/org/integrations/eventstream/{id}`) returns. */
export type UpdateIntegrationResponse = IntegrationResult;

/** What `updateIntegration` (`PATCH /api/v1/org/integrations/eventstream/{id}`) takes. */
export interface UpdateIntegrationInput {
  /** Values of the path. */
  path: UpdateIntegrationPath;
  /** The parts to change. */
  body: UpdateIntegrationRequest;
}

/** What `destroyIntegration` (`DELETE /api/v1/org/integrations/eventstream/{id}`) returns. */
export type DestroyIntegrationResponse = undefined;

/** What `destroyIntegration` (`DELETE /api/v1/org/integrations/eventstream/{id}`) takes. */
export interface DestroyIntegrationInput {
  /** Values of the path. */
  path: DestroyIntegrationPath;
}

/** Body of `startIntegration` (`POST /api/v1/org/integrations/eventstream/{id}/_start`). */
export type StartIntegrationRequest = UnreadBody;

/** What `startIntegration` (`POST /api/v1/org/integrations/eventstream/{id}/_start`) returns. */
export type StartIntegrationResponse = IntegrationResult;

/** What `startIntegration` (`POST /api/v1/org/integrations/eventstream/{id}/_start`) takes. */
export interface StartIntegrationInput {
  /** Values of the path. */
  path: StartIntegrationPath;
  /** Anything or nothing; it is not read. */
  body?: StartIntegrationRequest | undefined;
}

/** Body of `stopIntegration` (`POST /api/v1/org/integrations/eventstream/{id}/_stop`). */
export type StopIntegrationRequest = UnreadBody;

/** What `stopIntegration` (`POST /api/v1/org/integrations/eventstream/{id}/_stop`) returns. */
export type StopIntegrationResponse = IntegrationResult;

/** What `stopIntegration` (`POST /api/v1/org/integrations/eventstream/{id}/_stop`) takes. */
export interface StopIntegrationInput {
  /** Values of the path. */
  path: StopIntegrationPath;
  /** Anything or nothing; it is not read. */
  body?: StopIntegrationRequest | undefined;
}

/** What `listIntegrationLogEntries` (`GET /api/v1/org/integrations/eventstream/{id}/logs`) returns. */
export type ListIntegrationLogEntriesResponse = IntegrationLog;

/** What `listIntegrationLogEntries` (`GET /api/v1/org/integrations/eventstream/{id}/logs`) takes. */
export interface ListIntegrationLogEntriesInput {
  /** Values of the path. */
  path: ListIntegrationLogEntriesPath;
}

/** What `listRejectedEvents` (`GET /api/v1/org/integrations/eventstream/{id}/rejected_events`) returns. */
export type ListRejectedEventsResponse = RejectedEventList;

/** What `listRejectedEvents` (`GET /api/v1/org/integrations/eventstream/{id}/rejected_events`) takes. */
export interface ListRejectedEventsInput {
  /** Values of the path. */
  path: ListRejectedEventsPath;
}

/** What `showRejectedEvent` (`GET /api/v1/org/integrations/eventstream/{id}/rejected_events/{event_id}`) returns. */
export type ShowRejectedEventResponse = EventEnvelope;

/** What `showRejectedEvent` (`GET /api/v1/org/integrations/eventstream/{id}/rejected_events/{event_id}`) takes. */
export interface ShowRejectedEventInput {
  /** Values of the path. */
  path: ShowRejectedEventPath;
}

/**
 * What `destroyRejectedEvent` (`DELETE /api/v1/org/integrations/eventstream/{id}/rejected_events/{event_id}`)
 * returns.
 */
export type DestroyRejectedEventResponse = undefined;

/**
 * What `destroyRejectedEvent` (`DELETE /api/v1/org/integrations/eventstream/{id}/rejected_events/{event_id}`)
 * takes.
 */
export interface DestroyRejectedEventInput {
  /** Values of the path. */
  path: DestroyRejectedEventPath;
}

/**
 * What `retryRejectedEvent` (`POST /api/v1/org/integrations/eventstream/{id}/rejected_events/{event_id}/_retry`)
 * returns.
 */
export type RetryRejectedEventResponse = undefined;

/**
 * What `retryRejectedEvent` (`POST /api/v1/org/integrations/eventstream/{id}/rejected_events/{event_id}/_retry`)
 * takes.
 */
export interface RetryRejectedEventInput {
  /** Values of the path. */
  path: RetryRejectedEventPath;
}

/** What takes the place of a value; the same value always gets the same one. */
export type PersonalKind =
  | "email"
  | "name"
  | "phone"
  | "street"
  | "city"
  | "zip"
  | "company"
  | "person"
  | "order"
  | "reference"
  | "secret"
  | "link"
  | "text"
  | "ip"
  | "place";

/** Names of properties and parameters that speak of a person, and why. */
export interface PersonalFields {
  readonly kind: PersonalKind;
  readonly names: readonly string[];
  readonly reason: string;
  /** Only below a property of this name. */
  readonly below?: RegExp;
  /** Only in these APIs. */
  readonly apis?: readonly string[];
}

/** APIs whose requests and responses are about people. Elsewhere a `city` is a store's. */
const PEOPLE_APIS: readonly string[] = [
  "customer-profile",
  "delivery",
  "fiscalization",
  "in-store-pickup",
  "order-injection",
  "orders",
  "reservations",
  "returns",
  "taxes",
];

/** Parts of responses that describe a store: its address and telephone are public. */
export const STORE_PARTS =
  /^(store|stores|physical_address|store_address|shipping_from|accounting_address|accounting_entity)$/;

/**
 * Everything that is replaced by its name, beside what the contract itself marks: places with `x-secret` or `x-personal`,
 * and identifiers of customers and orders. Names are those of the contract and of events.
 */
export const PERSONAL_FIELDS: readonly PersonalFields[] = [
  {
    kind: "email",
    names: ["email", "emails", "customer_email", "user_email"],
    reason: "reaches a person, and identifies one in every other system",
  },
  {
    kind: "name",
    names: [
      "first_name",
      "second_name",
      "last_name",
      "full_name",
      "customer_name",
      "salutation",
      "suffix",
      "customs_signer",
    ],
    reason: "names a person; a salutation reveals the sex",
  },
  {
    kind: "name",
    names: ["title"],
    below: /address/,
    reason: "an academic title is part of a name; elsewhere it is a product's or an error's",
  },
  {
    kind: "phone",
    names: ["phone", "phone_number", "contact_phone"],
    apis: PEOPLE_APIS,
    reason: "reaches a person; a store's is public",
  },
  {
    kind: "street",
    names: ["address_line_1", "address_line_2", "address_line1", "address_line2"],
    apis: PEOPLE_APIS,
    reason: "where a person lives",
  },
  { kind: "city", names: ["city"], apis: PEOPLE_APIS, reason: "with other facts it leads to a person" },
  { kind: "zip", names: ["zip_code"], apis: PEOPLE_APIS, reason: "with other facts it leads to a person" },
  { kind: "company", names: ["company_name"], reason: "often carries its owner's name" },
  {
    kind: "place",
    names: ["latitude", "longitude"],
    below: /^geo$/,
    reason: "where a customer stands; kept to about ten kilometres",
  },
  { kind: "ip", names: ["ip_address"], reason: "leads to a household" },
  {
    kind: "person",
    names: [
      "customer_id",
      "customer_uuid",
      "customer_profile_id",
      "external_customer_id",
      "profile_id",
      "address_id",
      "data_id",
    ],
    reason: "stands for a person in this tenant and in the shop",
  },
  { kind: "person", names: ["display_id"], apis: ["customer-profile"], reason: "the readable number of a customer" },
  {
    kind: "person",
    names: ["associate_id", "user_id", "created_by", "created_by_label", "updated_by", "originator", "username"],
    reason: "stands for somebody who works there",
  },
  {
    kind: "order",
    names: ["external_order_id", "order_id", "order_uuid", "origin_id"],
    reason: "leads to a person in the shop, in mails and on parcels",
  },
  { kind: "order", names: ["external_id"], apis: ["order-injection", "orders"], reason: "the shop's order number" },
  {
    kind: "order",
    names: ["display_id"],
    apis: ["reservations", "orders"],
    reason: "a number that is printed for a customer",
  },
  {
    kind: "reference",
    names: [
      "correlation_ref",
      "correlation_id",
      "instrument_id",
      "transaction_id",
      "payment_detail",
      "credit_card_number",
    ],
    reason: "leads to a payment at a payment provider",
  },
  {
    kind: "reference",
    names: ["tracking_code", "serial_number", "epc"],
    reason: "leads to a parcel or to one piece in somebody's hands",
  },
  { kind: "reference", names: ["exemption_number"], reason: "a tax office's number of a person or company" },
  {
    kind: "secret",
    names: [
      "access_token",
      "refresh_token",
      "id_token",
      "client_id",
      "client_secret",
      "password",
      "shipping_offer_token",
    ],
    reason: "whoever has it may do something with it",
  },
  {
    kind: "link",
    names: [
      "link",
      "download_url",
      "redirect",
      "return_label",
      "sales_receipt",
      "invoice",
      "source_uri",
      "transformed_uri",
    ],
    reason: "signed links open files without a token",
  },
  {
    kind: "link",
    names: ["url", "callback_url", "api_base_url", "base_url"],
    reason: "may hold a key, and names a partner's systems",
  },
  {
    kind: "text",
    names: ["note", "refund_note", "text", "gift_message", "metadata"],
    reason: "people write anything into free text",
  },
  {
    kind: "text",
    names: ["value"],
    below: /^(extended_attributes|custom_attributes)$/,
    apis: PEOPLE_APIS,
    reason: "a retailer's own attributes can hold anything",
  },
  {
    kind: "text",
    names: ["data", "content"],
    apis: ["customer-profile"],
    reason: "the store of personal data: everything in it",
  },
  {
    kind: "text",
    names: ["search_key", "audit"],
    apis: ["delivery"],
    reason: "audits quote what was sent to a carrier",
  },
];

/** Names that always mean a secret, whatever else is known of them. */
export const SECRET_NAME = /token$|secret|password|passphrase|api_key|access_key|authorization|signature/i;

import type { NewStore } from "newstore-sdk";
import type { Sandbox } from "newstore-sdk/sandbox";
import type { OrderUnit } from "../../src/sandbox/state/order-types.js";

/** The id that examples of generated clients name, whatever it is of. */
const ANY = "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11";

/** What has been made for the example already. */
export interface Made {
  readonly sandbox: Sandbox;
  readonly newstore: NewStore;
  readonly customerId: string;
  readonly addressId: string;
  readonly orderId: string;
  readonly unit: OrderUnit;
}

type Ids = Readonly<Record<string, string>>;

/** By what operation names: what its example needs beside the order, and the ids of it. */
const NEEDS: readonly (readonly [operation: RegExp, make: (made: Made, operation: string) => Promise<Ids>])[] = [
  [/^(show|update|destroy)Address$/, async ({ addressId }) => ({ [ANY]: addressId })],
  [
    /^(show|update|destroy)LocationGroup$|^startGroupExport$/,
    async ({ newstore }) => {
      const group = await newstore.availability.groups.create({
        group_name: "web",
        fulfillment_nodes: ["DC01", "US01"],
      });
      return { [ANY]: String(group.id) };
    },
  ],
  [
    /^showExportJob$/,
    async ({ newstore }) => {
      const job = await newstore.api.availabilitiesExport.startGlobalExport({ body: {} });
      return { [ANY]: String(job.availability_export_id) };
    },
  ],
  [
    /^(show|destroy)Data$/,
    async ({ newstore }) => {
      const stored = await newstore.customers.personalData.store({
        content: "aGk=",
        content_type: "text/plain",
        ttl: 30,
      });
      return { [`NS-US-${ANY}`]: stored.id };
    },
  ],
  [
    /Integration$|^listIntegrationLogEntries$|^listRejectedEvents$/,
    async ({ newstore }, operation) => {
      if (/^(list|create|register)Integrations?$/.test(operation)) return {};
      const callback_parameters = {
        callback_url: "https://shop.example/newstore",
        api_key: "a-long-secret-of-your-own",
      };
      await newstore.eventStream.register({ id: "shop", integration_type: "permanent", callback_parameters });
      if (/^(start|update)Integration$/.test(operation)) await newstore.eventStream.stop("shop");
      return { [ANY]: "shop" };
    },
  ],
  [
    /^(show|destroy|retry)RejectedEvent$/,
    async ({ newstore, sandbox }) => {
      const callback_parameters = { callback_url: "https://shop.example/newstore" };
      await newstore.eventStream.register({ id: "shop", integration_type: "permanent", callback_parameters });
      sandbox.trigger("order.created");
      await sandbox.webhooks.settled();
      const { rejected_events = [] } = await newstore.api.eventStream.listRejectedEvents({ path: { id: "shop" } });
      return { [`event_id: "${ANY}"`]: `event_id: "${rejected_events[0]?.id}"`, [ANY]: "shop" };
    },
  ],
  [
    /^showProviderRate$/,
    async ({ newstore }) => {
      const { data = [] } = await newstore.api.delivery.listProviderRates();
      return { [ANY]: String(data[0]?.id) };
    },
  ],
  [
    /^showShippingAudit$/,
    async ({ newstore, sandbox }) => {
      const shipping_address = { country_code: "US", zip_code: "10001", city: "New York", address_line_1: "1 Main St" };
      await newstore.shipping.deliveryOptions({ bag: [{ product_id: "SKU-1", quantity: 1 }], shipping_address });
      return { [ANY]: String(sandbox.state.delivery.audits[0]?.id) };
    },
  ],
  [
    /^(showFiscalReturn|showReturnTaxTransaction|showReturn)$/,
    async ({ sandbox, orderId }) => {
      sandbox.fulfil(orderId);
      return { [ANY]: sandbox.returnInStore(orderId, { nodeId: "US01" }).uuid };
    },
  ],
  [
    /^(createReturn|createRefund)$/,
    async ({ sandbox, orderId }) => {
      sandbox.fulfil(orderId);
      return {};
    },
  ],
  [
    /^showRefund$/,
    async ({ sandbox, newstore, orderId }) => {
      sandbox.fulfil(orderId);
      sandbox.returnInStore(orderId, { nodeId: "US01" });
      const [refund] = (await newstore.refunds.list(orderId)).refunds ?? [];
      return { [ANY]: String(refund?.id) };
    },
  ],
  [
    /ImportJob(Errors)?$/,
    async ({ newstore, sandbox }, operation) => {
      if (operation === "createImportJob") return {};
      const job = await newstore.api.import.createImportJob({
        body: {
          provider: "shop",
          name: "prices",
          source_uri: "https://files.example/prices.zip",
          revision: 1,
          entities: ["prices"],
          full: false,
        },
      });
      if (operation === "createImportJobErrors") await sandbox.clock.settle();
      return { [ANY]: job.id };
    },
  ],
  [
    /^(show|update|destroy)ImportSchema$/,
    async ({ newstore }) => {
      const { id } = await newstore.api.import.createImportSchema({ body: { type: "object", properties: {} } });
      return { "products-with-brand": id };
    },
  ],
  [
    /FulfillmentRequestItemStates$|Fulfillment(Acknowledgement|Rejection|ItemRejection|CanceledItems|Shipments?)$/,
    async (made, operation) => {
      const { sandbox, newstore, orderId, unit } = made;
      sandbox.trigger("fulfillment_request.assigned", { orderId });
      const [request] = sandbox.state.orders.get(orderId)?.fulfillmentRequests ?? [];
      if (request === undefined) throw new Error("Nobody has the order.");
      if (operation !== "createFulfillmentAcknowledgement") await newstore.fulfillment.acknowledge(request.uuid);
      if (operation.includes("CanceledItems")) await newstore.orders.cancel(orderId, { reason: "customer_request" });
      return { [`item_id: "${ANY}"`]: `item_id: "${unit.uuid}"`, [ANY]: request.uuid };
    },
  ],
  [
    /^(createLineItemCancellation|updateSalesOrderSerialNumbers|createItemLevelNote)$/,
    async ({ unit }) => ({ [ANY]: unit.uuid }),
  ],
  [
    /^(update|destroy)Note$/,
    async ({ newstore, orderId }) => {
      const note = { text: "Gift", source: "shop", source_type: "system", tags: ["gift"] };
      return { [ANY]: String((await newstore.orders.notes.create(orderId, note)).id) };
    },
  ],
  [
    /^(show|update)Reservation$|^updateReservationItems$/,
    async ({ newstore, sandbox, customerId }, operation) => {
      const status = operation === "updateReservation" ? "PENDING" : "RESERVED";
      await newstore.api.reservations.createReservation({
        headers: { "Idempotency-Key": "example" },
        body: { customer_profile_id: customerId, location_id: "US01", items: [{ product_id: "P-1" }], status },
      });
      const [made] = sandbox.state.reservations.list();
      if (made === undefined) throw new Error("Nothing is reserved.");
      return { [ANY]: made.id, "b2a7d1d8-7a2c-4a53-9d7e-5f8b0b1c2d33": String(made.units[0]?.id) };
    },
  ],
];

/** Times and versions that a change names, as they were read last. */
async function lastRead(operation: string, { newstore, customerId, addressId }: Made): Promise<Ids> {
  const printed = "2026-02-03T09:15:00Z";
  if (operation === "updateProfile")
    return { [printed]: String((await newstore.customers.get(customerId)).updated_at) };
  if (operation === "updateAddress")
    return { [printed]: String((await newstore.customers.addresses.get(customerId, addressId)).updated_at) };
  if (operation !== "updateOrderInjectionConfiguration") return {};
  const { version } = await newstore.api.orderInjection.showOrderInjectionConfiguration();
  return { 'version: "3"': `version: "${version}"` };
}

/** Makes what the example of a generated method needs, and gives the ids that stand for the printed ones. */
export async function generatedIds(code: string, made: Made): Promise<[string, string][]> {
  const operation = /newstore\.api\.\w+\.(\w+)\(/.exec(code)?.[1] ?? "";
  const [, make] = NEEDS.find(([pattern]) => pattern.test(operation)) ?? [];
  const ids = make === undefined ? {} : await make(made, operation);
  return [
    ...Object.entries(await lastRead(operation, made)),
    ...Object.entries(ids),
    ["shop-connector", made.sandbox.credentials.clientId],
    ["not-a-real-secret", made.sandbox.credentials.clientSecret],
    ["integration@acme.example", made.sandbox.passwordCredentials.username],
    ["…", made.sandbox.passwordCredentials.password],
    ["5b6c2f80-9d1e-4b7a-8f53-0c9a1d2e3f40", made.customerId],
    ["5f0f7f2e-2f6e-4f57-9a0d-3b5c2d1e4f66", made.customerId],
  ];
}

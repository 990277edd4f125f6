import { PRODUCT } from "../goods.js";
import type { Suite } from "../suite.js";

/** How goods are sent: options, service levels, carriers' rates. */
export async function deliveryFlows(suite: Suite): Promise<void> {
  await suite.flow(async () => {
    const { body } = await suite.call("listServiceLevels");
    const [id] = Object.keys(body ?? {});
    if (id !== undefined) await suite.call("showServiceLevel", { path: { id } });
    if (suite.options.readOnly) return;
    await suite.call("replaceServiceLevels", { body });
    const again = await suite.call("listServiceLevels");
    suite.holds("replaceServiceLevels", "what was read can be written", same(again.body, body));
    await suite.call("updateServiceLevels", {
      body: [
        { op: "add", path: "/CONFORMANCE", value: { display_name: "Conformance", price: 1, currency_code: "USD" } },
      ],
    });
    await suite.call("showServiceLevel", { path: { id: "CONFORMANCE" } });
    await suite.call("updateServiceLevels", { body: [{ op: "remove", path: "/CONFORMANCE" }] });
    suite.holds(
      "updateServiceLevels",
      "what was added can be removed",
      same((await suite.call("listServiceLevels")).body, body),
    );
  });
  await suite.flow(() => rates(suite));
  await suite.flow(async () => {
    const { body } = await suite.call("showProviderRatePriorities");
    if (!suite.options.readOnly) await suite.call("replaceProviderRatePriorities", { body: body ?? {} });
  });
  await suite.flow(() => configurations(suite));
  await suite.flow(async () => {
    if (suite.options.readOnly) return;
    await suite.call("createDeliveryOptions", {
      body: {
        bag: [{ product_id: PRODUCT, quantity: 1 }],
        shipping_address: { country_code: "US", zip_code: "10013", city: "New York", state: "NY" },
      },
    });
  });
  await suite.flow(async () => {
    const { body } = await suite.call("listShippingAudits", { query: { search_from: "2020-01-01T00:00:00Z" } });
    const audits: { id?: string; audit_id?: string }[] = body.audits ?? [];
    const id = audits[0]?.id ?? audits[0]?.audit_id;
    if (id !== undefined) await suite.call("showShippingAudit", { path: { audit_id: id } });
  });
}

async function rates(suite: Suite): Promise<void> {
  const { body } = await suite.call("listProviderRates");
  const list: { id: string }[] = body.data ?? [];
  const id = list[0]?.id;
  if (id !== undefined) await suite.call("showProviderRate", { path: { provider_rate_id: id } });
  if (suite.options.readOnly) return;
  const path = { provider_rate_id: "CONFORMANCE" };
  await suite.call("replaceProviderRate", {
    path,
    body: {
      service_level_id: "STANDARD",
      shipping_carrier_name: "PARCEL",
      carrier_defined_service_level: "SLOW",
      return_provider_rate_id: "",
      shipping_type: "traditional_carrier",
      use_as_customer_facing_cost: false,
    },
  });
  const shown = await suite.call("showProviderRate", { path });
  suite.holds("replaceProviderRate", "is shown as it was written", shown.body.carrier_defined_service_level === "SLOW");
  await suite.call("destroyProviderRate", { path }, [200, 204]);
  await suite.call("showProviderRate", { path }, [400, 404]);
  suite.holds("destroyProviderRate", "the rate is gone", true);
}

async function configurations(suite: Suite): Promise<void> {
  await suite.flow(async () => {
    await suite.call("showConfigurationsChecks");
  });
  const path = { name: "packing_time_duration" };
  if (!suite.options.readOnly) await suite.call("createConfigurationByName", { path, body: { value: 900 } });
  const { body } = await suite.call("showConfigurationByName", { path });
  if (!suite.options.readOnly)
    suite.holds("createConfigurationByName", "is shown as it was written", body.value === 900);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

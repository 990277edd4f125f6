import { join } from "node:path";
import { type ClientOptions, NewStore, type NewStoreOptions } from "newstore-sdk";
import { expect, it } from "vitest";
import { files as exportFiles } from "../../generated/availabilities-export/files.js";
import { files as catalogFiles } from "../../generated/catalog-export/files.js";
import { files as importFiles } from "../../generated/import/files.js";
import { allOperations } from "../../generated/index.js";
import type { ApiModel, OperationModel } from "../../scripts/generate/model.js";
import type { Schema } from "../../scripts/generate/schema.js";
import type { FileDescriptor, OperationDescriptor } from "../../src/core/operation.js";
import { systemClock } from "../../src/core/system-clock.js";
import { Identifiers } from "../../src/identifiers/identifiers.js";
import { generateFrom, project } from "../generator/support.js";
import { noTransport, prefixMap } from "./kit.js";
import { conditionOf, markedBelow, Sampler } from "./samples.js";

/**
 * Which property or parameter is which kind of identifier, by name alone: an independent second opinion on the marks of
 * the contract. What is named like an identifier and is none stands in `EXCEPTIONS`.
 */
const NAMES: readonly (readonly [name: RegExp, kind: string])[] = [
  [/^(order_id|order_uuid|payment_account_id|account_id|origin_id)$/, "order"],
  [/^(store_id|storeId)$/, "store"],
  [/^(customer_id|customer_uuid|customer_profile_id|profile_id)$/, "customer"],
  [/^(fulfillment_node_ids?|fulfillment_nodes|location_id|returned_from)$/, "fulfillment-node"],
  [/^product_id$/, "product"],
];

/** Names of `id` parameters that say nothing: the path does. */
const PATHS: readonly (readonly [path: RegExp, kind: string])[] = [
  [/^\/v0\/orders\/\{id\}/, "order"],
  [/^\/v0\/d\/external_orders\/\{id\}/, "order"],
  [/^\/v0\/c\/products\/\{id\}/, "product"],
];

/** What is named like an identifier and is none, with the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "showExternalOrder response .order_id": "the order number that people see; order_uuid is NewStore's id",
  "listLegacyProfileOrders response .items[].order_id": "the same number, in a list of such orders",
  "showOrderHistoryForCustomer response .orders[].items[].origin_id": "an order item's id",
  "showSalesOrderByIdAndIdType response .items[].origin_id": "an order item's id",
};

const KINDS = ["order", "store", "customer", "fulfillment-node", "product"];
const TAINT = /(SHOP|NS)-(order|store|customer|fulfillment-node|product)-\d+/g;
const taintsIn = (text: string, side: "SHOP" | "NS") => (text.match(TAINT) ?? []).filter((id) => id.startsWith(side));

const { map } = prefixMap();
const maps: ClientOptions = {
  productIds: map,
  identifiers: { order: map, store: map, customer: map, "fulfillment-node": map },
};
const output = await generateFrom(join(project, "openapi"), true);
const lookUpIn = (api: ApiModel) => (name: string) => api.components.get(name)?.schema;

/** Kind of identifier that a place holds, by its name. */
function kindAt(source: string, path: string, at: string): string | undefined {
  const name = at.match(/\.([^.[{]+)[\][{}]*$/)?.[1] ?? "";
  if (EXCEPTIONS[`${source} ${at.replace(/\[\]$/, "")}`] !== undefined) return undefined;
  if (source.endsWith(" path") && name === "id") return PATHS.find(([pattern]) => pattern.test(path))?.[1];
  return NAMES.find(([pattern]) => pattern.test(name))?.[1];
}

interface Tainted {
  readonly value: unknown;
  /** Parameters on which its marks depend. */
  readonly choice: Readonly<Record<string, string>>;
}

/** Values of a component whose identifiers, by name, carry a taint. */
function tainted(api: ApiModel, component: string | undefined, prefix: string, source: string, path = ""): Tainted[] {
  const schema = lookUpIn(api)(component ?? "");
  if (schema === undefined) return [];
  const conditions = [...markedBelow(schema, lookUpIn(api))].map(conditionOf);
  const choices = conditions.flatMap((when) => when?.is?.map((value) => ({ [when.parameter ?? ""]: value })) ?? []);
  return [{}, ...choices].flatMap((choice) => {
    const kindOf = (marked: Schema, at: string) => kindAt(source, path, at) ?? marked["x-identifier"];
    const samples = new Sampler(prefix, new Map(), choice, kindOf).samplesOf(schema, lookUpIn(api));
    // Where a parameter chooses between forms, it is the one with marks that it chooses.
    const chosen = Object.keys(choice).length > 0 ? samples.filter(({ marks }) => marks.length > 0) : samples;
    return chosen.map(({ value }) => ({ value, choice }));
  });
}

/** A client whose requests are recorded, and that receives what it is told to. */
function client() {
  const wire: string[] = [];
  let response = new Response(null, { status: 204 });
  const newstore = new NewStore({
    tenant: "taint",
    credentials: { clientId: "id", clientSecret: "secret" },
    retry: { retries: 0 },
    rateLimit: false,
    validate: { requests: "off", responses: "off" },
    async fetch(input, init) {
      const request = new Request(input as string, init as RequestInit);
      if (new URL(request.url).pathname.endsWith("/openid-connect/token"))
        return Response.json({ access_token: "token", expires_in: 3600 });
      wire.push(decodeURIComponent(request.url), await request.text());
      return response;
    },
    ...maps,
  } as NewStoreOptions);
  return { newstore, wire, respondWith: (next: Response) => (response = next) };
}

const only = (part: string, model: OperationModel, choice: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(choice).filter(([name]) => model.parameters.some((one) => one.in === part && one.name === name)),
  );

it.each(
  output.apis.flatMap(({ api }) =>
    api.operations.filter(() => api.name !== "token").map((model) => ({ id: model.id, api, model })),
  ),
)("$id sends none of the shop's ids and returns none of NewStore's", async ({ id, api, model }) => {
  const operation = (allOperations as Readonly<Record<string, OperationDescriptor>>)[id] as OperationDescriptor;
  const { newstore, wire, respondWith } = client();
  const of = (part: string, component: string | undefined, prefix: string) =>
    tainted(api, component, prefix, `${id} ${part}`, model.path);
  const parts = {
    path: of("path", model.pathComponent, "SHOP-"),
    query: of("query", model.queryComponent, "SHOP-"),
    body: (model.body?.media ?? [])
      .filter(({ type }) => type.includes("json"))
      .flatMap(({ component }) => of("body", component, "SHOP-")),
  };
  const received = model.responses
    .filter(({ isSuccess }) => isSuccess)
    .flatMap(({ status, media }) =>
      media
        .filter(({ type }) => type.includes("json"))
        .flatMap(({ type, component }) =>
          of("response", component, "NS-").map((sample) => ({ ...sample, type, status: Number(status) })),
        ),
    );
  const count = Math.max(1, received.length, ...Object.values(parts).map((samples) => samples.length));
  for (let index = 0; index < count; index++) {
    const turn = <T>(list: readonly T[]): T | undefined => list[index % list.length];
    const [path, query, body, response] = [turn(parts.path), turn(parts.query), turn(parts.body), turn(received)];
    const choice = { ...path?.choice, ...body?.choice, ...response?.choice };
    respondWith(
      response === undefined
        ? new Response(null, { status: 204 })
        : new Response(JSON.stringify(response.value), {
            status: response.status,
            headers: { "content-type": response.type },
          }),
    );
    const input = {
      path: { ...(path?.value as object), ...only("path", model, choice) },
      query: { ...(query?.value as object), ...only("query", model, choice) },
      ...(body && { body: body.value }),
    };
    const before = wire.length;
    const { data } = await newstore.transport.send({ operation, input, options: {} });
    const mapped = taintsIn(wire.slice(before).join(" "), "NS");
    expect(mapped.length).toBe(taintsIn(JSON.stringify(input), "SHOP").length);
    expect(taintsIn(JSON.stringify(data) ?? "", "NS")).toEqual([]);
  }
  expect(wire.length).toBeGreaterThan(0);
  expect(wire.flatMap((text) => taintsIn(text, "SHOP"))).toEqual([]);
});

const files: Readonly<Record<string, FileDescriptor>> = { ...importFiles, ...exportFiles, ...catalogFiles };
const identifiers = Identifiers.create(maps, { clock: systemClock, logger: {}, timeouts: undefined }, noTransport);

it.each(output.apis.flatMap(({ api }) => api.files.map((model) => ({ name: model.name, api, model }))))(
  "file $name carries none of the other side's ids",
  async ({ name, api, model }) => {
    const file = files[name] as FileDescriptor;
    const [from, to] = model.layout === "import" ? (["SHOP", "NS"] as const) : (["NS", "SHOP"] as const);
    const items = tainted(api, model.item, `${from}-`, `${name} item`).map(({ value }) => value);
    const head = tainted(api, model.head, `${from}-`, `${name} head`)[0]?.value;
    const all: unknown[] = [];
    if (model.layout === "import") {
      const content = await identifiers.ofImport(file, { items, head }, undefined);
      for await (const item of content.items) all.push(item);
      all.push(content.head);
    } else for await (const rows of identifiers.ofRows(file, once(items), undefined)) all.push(...rows);
    expect(taintsIn(JSON.stringify(all), from)).toEqual([]);
    expect(taintsIn(JSON.stringify(all), to).length).toBe(taintsIn(JSON.stringify([items, head]), from).length);
  },
);

it.each(output.apis.flatMap(({ api }) => api.events.map((model) => ({ name: model.name, api, model }))))(
  "event $name carries none of NewStore's ids",
  async ({ name, api, model }) => {
    for (const { value } of tainted(api, model.component, "NS-", name)) {
      const event = await client().newstore.mapEvent({ name, payload: value as object });
      expect(taintsIn(JSON.stringify(event), "NS")).toEqual([]);
      expect(taintsIn(JSON.stringify(event), "SHOP").length).toBe(taintsIn(JSON.stringify(value), "NS").length);
    }
  },
);

it("every exception is about an operation of the contract, and every kind has names", () => {
  const operations = Object.keys(EXCEPTIONS).map((place) => place.split(" ")[0] ?? "");
  expect(operations.filter((id) => !(id in allOperations))).toEqual([]);
  expect(KINDS.every((kind) => [...NAMES, ...PATHS].some(([, named]) => named === kind))).toBe(true);
});

async function* once<T>(rows: readonly T[]): AsyncGenerator<readonly T[]> {
  yield rows;
}

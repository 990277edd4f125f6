import { join } from "node:path";
import { type ClientOptions, NewStore, type NewStoreOptions } from "newstore-sdk";
import type { ApiModel, OperationModel } from "../../scripts/generate/model.js";
import type { Schema } from "../../scripts/generate/schema.js";
import { generateFrom, project } from "../generator/support.js";
import { conditionOf, markedBelow, Sampler } from "./samples.js";

/**
 * Which property or parameter is which kind of identifier, by name alone: an independent second opinion on the marks of
 * the contract. What is named like an identifier and is none stands in `EXCEPTIONS`.
 */
export const NAMES: readonly (readonly [name: RegExp, kind: string])[] = [
  [/^(order_id|order_uuid|payment_account_id|account_id|origin_id)$/, "order"],
  [/^(store_id|storeId)$/, "store"],
  [/^(customer_id|customer_uuid|customer_profile_id|profile_id)$/, "customer"],
  [/^(fulfillment_node_ids?|fulfillment_nodes|location_id|returned_from)$/, "fulfillment-node"],
  [/^product_id$/, "product"],
];

/** Names of `id` parameters that say nothing: the path does. */
export const PATHS: readonly (readonly [path: RegExp, kind: string])[] = [
  [/^\/v0\/orders\/\{id\}/, "order"],
  [/^\/v0\/d\/external_orders\/\{id\}/, "order"],
  [/^\/v0\/c\/products\/\{id\}/, "product"],
];

/** What is named like an identifier and is none, with the reason. */
export const EXCEPTIONS: Readonly<Record<string, string>> = {
  "showExternalOrder response .order_id": "the order number that people see; order_uuid is NewStore's id",
  "listLegacyProfileOrders response .items[].order_id": "the same number, in a list of such orders",
  "showOrderHistoryForCustomer response .orders[].items[].origin_id": "an order item's id",
  "showSalesOrderByIdAndIdType response .items[].origin_id": "an order item's id",
};

export const KINDS = ["order", "store", "customer", "fulfillment-node", "product"] as const;
export const TAINT = /(SHOP|NS)-(order|store|customer|fulfillment-node|product)-\d+/g;
export const taintsIn = (text: string, side: "SHOP" | "NS"): string[] =>
  (text.match(TAINT) ?? []).filter((id) => id.startsWith(side));

/** What the contract says, read again from its documents. */
export const contract = await generateFrom(join(project, "openapi"), true);

const lookUpIn = (api: ApiModel) => (name: string) => api.components.get(name)?.schema;

/** Kind of identifier that a place holds, by its name. */
function kindAt(source: string, path: string, at: string): string | undefined {
  const name = at.match(/\.([^.[{]+)[\][{}]*$/)?.[1] ?? "";
  if (EXCEPTIONS[`${source} ${at.replace(/\[\]$/, "")}`] !== undefined) return undefined;
  if (source.endsWith(" path") && name === "id") return PATHS.find(([pattern]) => pattern.test(path))?.[1];
  return NAMES.find(([pattern]) => pattern.test(name))?.[1];
}

export interface Tainted {
  readonly value: unknown;
  /** Parameters on which its marks depend. */
  readonly choice: Readonly<Record<string, string>>;
}

/** Values of a component whose identifiers, by name, carry a taint. */
export function tainted(
  api: ApiModel,
  component: string | undefined,
  prefix: string,
  source: string,
  path = "",
): Tainted[] {
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

/** The parts of an operation's requests, with ids of the shop. */
export function requestsOf(api: ApiModel, model: OperationModel) {
  const of = (part: string, component: string | undefined) =>
    tainted(api, component, "SHOP-", `${model.id} ${part}`, model.path);
  return {
    path: of("path", model.pathComponent),
    query: of("query", model.queryComponent),
    body: (model.body?.media ?? [])
      .filter(({ type }) => type.includes("json"))
      .flatMap(({ component }) => of("body", component)),
  };
}

/** An operation's successful responses, with ids of NewStore. */
export function responsesOf(api: ApiModel, model: OperationModel) {
  return model.responses
    .filter(({ isSuccess }) => isSuccess)
    .flatMap(({ status, media }) =>
      media
        .filter(({ type }) => type.includes("json"))
        .flatMap(({ type, component }) =>
          tainted(api, component, "NS-", `${model.id} response`, model.path).map((sample) => ({
            ...sample,
            type,
            status: Number(status),
          })),
        ),
    );
}

/** Of the parameters that were chosen, those that an operation takes in a part of its request. */
export const chosenFor = (part: string, model: OperationModel, choice: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(choice).filter(([name]) => model.parameters.some((one) => one.in === part && one.name === name)),
  );

/** A client whose requests are recorded, and that receives what it is told to. */
export function recordingClient(maps: ClientOptions) {
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

/** A sample of a response as the platform would send it; without one a file, where there is one, or no content. */
export function asResponse(
  sample: ReturnType<typeof responsesOf>[number] | undefined,
  [type]: readonly string[] = [],
): Response {
  if (sample === undefined && type !== undefined) return new Response("a file", { headers: { "content-type": type } });
  if (sample === undefined) return new Response(null, { status: 204 });
  const { value, status } = sample;
  return new Response(JSON.stringify(value), { status, headers: { "content-type": sample.type } });
}

/** Rows as one batch of a file. */
export async function* once<T>(rows: readonly T[]): AsyncGenerator<readonly T[]> {
  yield rows;
}

import type { ClientOptions, IdentifierMap } from "newstore-sdk";
import { expect, it } from "vitest";
import { files as exportFiles } from "../../generated/availabilities-export/files.js";
import { files as catalogFiles } from "../../generated/catalog-export/files.js";
import { files as importFiles } from "../../generated/import/files.js";
import { allOperations } from "../../generated/index.js";
import { isNewStoreError } from "../../src/core/newstore-error.js";
import type { FileDescriptor, OperationDescriptor } from "../../src/core/operation.js";
import { systemClock } from "../../src/core/system-clock.js";
import { Identifiers } from "../../src/identifiers/identifiers.js";
import { noTransport } from "./kit.js";
import {
  asResponse,
  chosenFor,
  contract,
  KINDS,
  once,
  recordingClient,
  requestsOf,
  responsesOf,
  TAINT,
  tainted,
  taintsIn,
} from "./tainted.js";

/** A map that knows the ids of one kind alone: an id that is taken for one of another kind fails the call. */
function mapOf(kind: string): IdentifierMap & { readonly unmapped: "throw" } {
  const swapped = (id: string, from: string, to: string) =>
    id.startsWith(`${from}-plain-`) ? id : id.startsWith(`${from}-${kind}-`) ? to + id.slice(from.length) : undefined;
  const swap = (from: string, to: string) => (ids: readonly string[]) =>
    new Map(ids.map((id) => [id, swapped(id, from, to)]));
  return { toNewStore: swap("SHOP", "NS"), fromNewStore: swap("NS", "SHOP"), unmapped: "throw" };
}

const maps: ClientOptions = {
  productIds: mapOf("product"),
  identifiers: {
    order: mapOf("order"),
    store: mapOf("store"),
    customer: mapOf("customer"),
    "fulfillment-node": mapOf("fulfillment-node"),
  },
};
const operations = allOperations as Readonly<Record<string, OperationDescriptor>>;
const everyOperation = contract.apis
  .filter(({ api }) => api.name !== "token")
  .flatMap(({ api }) => api.operations.map((model) => ({ api, model })));
const identifiers = Identifiers.create(maps, { clock: systemClock, logger: {}, timeouts: undefined }, noTransport);

/** The ids that one source gave to the shop. */
interface Given {
  readonly by: string;
  readonly ids: readonly string[];
}

async function givenByResponses(): Promise<Given[]> {
  const { newstore, respondWith } = recordingClient(maps);
  const given: Given[] = [];
  for (const { api, model } of everyOperation)
    for (const sample of responsesOf(api, model)) {
      respondWith(asResponse(sample));
      const [path] = requestsOf(api, model).path;
      const input = {
        path: { ...(path?.value as object), ...chosenFor("path", model, sample.choice) },
        query: chosenFor("query", model, sample.choice),
      };
      const { data } = await newstore.transport.send({ operation: operations[model.id] as never, input, options: {} });
      given.push({ by: model.id, ids: taintsIn(JSON.stringify(data) ?? "", "SHOP") });
    }
  return given;
}

async function givenByEvents(): Promise<Given[]> {
  const { newstore } = recordingClient(maps);
  const given: Given[] = [];
  for (const { api } of contract.apis)
    for (const { name, component } of api.events)
      for (const { value } of tainted(api, component, "NS-", name)) {
        const event = await newstore.mapEvent({ name, payload: value as object });
        given.push({ by: name, ids: taintsIn(JSON.stringify(event), "SHOP") });
      }
  return given;
}

async function givenByFiles(): Promise<Given[]> {
  const files: Readonly<Record<string, FileDescriptor>> = { ...exportFiles, ...catalogFiles };
  const given: Given[] = [];
  for (const { api } of contract.apis)
    for (const { name, item, layout } of api.files.filter((file) => file.layout !== "import")) {
      const rows = tainted(api, item, "NS-", `${name} item`).map(({ value }) => value);
      for await (const some of identifiers.ofRows(files[name] as FileDescriptor, once(rows), undefined))
        given.push({ by: `${name} (${layout})`, ids: taintsIn(JSON.stringify(some), "SHOP") });
    }
  return given;
}

const given = [...(await givenByResponses()), ...(await givenByEvents()), ...(await givenByFiles())];

/** One id of each kind from each source, newest form first: what the shop holds before it calls on. */
const held = new Map(
  KINDS.map((kind) => [
    kind as string,
    given.flatMap(({ ids }) => ids.filter((id) => id.startsWith(`SHOP-${kind}-`)).slice(0, 1)),
  ]),
);
const rounds = Math.max(...[...held.values()].map((ids) => ids.length));

/** A request with the ids that the shop holds in place of the invented ones: in each round those of other sources. */
function withHeld<T>(request: T, round: number): T {
  let place = 0;
  const text = JSON.stringify(request).replaceAll(TAINT, (_, __, kind: string) => {
    const ids = held.get(kind) as string[];
    return ids[(round + place++) % ids.length] as string;
  });
  return JSON.parse(text) as T;
}

/** Throws what went wrong before the request was sent. */
function isUnusable(error: unknown): void {
  if (!isNewStoreError(error) || error.status !== 204) throw error;
}

const asNewStores = (ids: readonly string[]) => ids.map((id) => id.replace("SHOP", "NS")).sort();

it("each kind of id is given by operations, events or files of the contract", () => {
  for (const kind of KINDS) expect(held.get(kind)?.length, kind).toBeGreaterThan(1);
});

it.each(everyOperation.map(({ api, model }) => ({ id: model.id, api, model })))(
  "$id takes whatever id the shop was given, by whom it may be",
  async ({ id, api, model }) => {
    const { newstore, wire, respondWith } = recordingClient(maps);
    const parts = requestsOf(api, model);
    const forms = Math.max(1, ...Object.values(parts).map((samples) => samples.length));
    for (let form = 0; form < forms; form++) {
      const turn = <T>(list: readonly T[]): T | undefined => list[form % list.length];
      const [path, query, body] = [turn(parts.path), turn(parts.query), turn(parts.body)];
      const choice = { ...path?.choice, ...query?.choice, ...body?.choice };
      const invented = {
        path: { ...(path?.value as object), ...chosenFor("path", model, choice) },
        query: { ...(query?.value as object), ...chosenFor("query", model, choice) },
        ...(body && { body: body.value }),
      };
      if (taintsIn(JSON.stringify(invented), "SHOP").length === 0) continue;
      for (let round = 0; round < rounds; round++) {
        const input = withHeld(invented, round);
        respondWith(new Response(null, { status: 204 }));
        const before = wire.length;
        // What comes back is another test's: to a read, no content at all is a lost response.
        const options = { retry: { retries: 0 } };
        await newstore.transport.send({ operation: operations[id] as never, input, options }).catch(isUnusable);
        const sent = wire.slice(before).join(" ");
        expect(taintsIn(sent, "SHOP")).toEqual([]);
        expect(taintsIn(sent, "NS").sort()).toEqual(asNewStores(taintsIn(JSON.stringify(input), "SHOP")));
      }
    }
  },
);

it.each(
  contract.apis.flatMap(({ api }) =>
    api.files.filter(({ layout }) => layout === "import").map((model) => ({ name: model.name, api, model })),
  ),
)("file $name takes whatever id the shop was given", async ({ name, api, model }) => {
  const file = (importFiles as Readonly<Record<string, FileDescriptor>>)[name] as FileDescriptor;
  const items = tainted(api, model.item, "SHOP-", `${name} item`).map(({ value }) => value);
  const head = tainted(api, model.head, "SHOP-", `${name} head`)[0]?.value ?? null;
  for (let round = 0; round < rounds; round++) {
    const content = withHeld({ items, head }, round);
    const mapped = await identifiers.ofImport(file, { items: content.items, head: content.head }, undefined);
    const all: unknown[] = [mapped.head];
    for await (const item of mapped.items) all.push(item);
    const text = JSON.stringify(all);
    expect(taintsIn(text, "SHOP")).toEqual([]);
    expect(taintsIn(text, "NS").sort()).toEqual(asNewStores(taintsIn(JSON.stringify(content), "SHOP")));
  }
});

import type { ClientOptions } from "newstore-sdk";
import { expect, it } from "vitest";
import { files as exportFiles } from "../../generated/availabilities-export/files.js";
import { files as catalogFiles } from "../../generated/catalog-export/files.js";
import { files as importFiles } from "../../generated/import/files.js";
import { allOperations } from "../../generated/index.js";
import type { FileDescriptor, OperationDescriptor } from "../../src/core/operation.js";
import { systemClock } from "../../src/core/system-clock.js";
import { Identifiers } from "../../src/identifiers/identifiers.js";
import { noTransport, prefixMap } from "./kit.js";
import {
  asResponse,
  chosenFor,
  contract,
  EXCEPTIONS,
  KINDS,
  NAMES,
  once,
  PATHS,
  recordingClient,
  requestsOf,
  responsesOf,
  tainted,
  taintsIn,
} from "./tainted.js";

const { map } = prefixMap();
const maps: ClientOptions = {
  productIds: map,
  identifiers: { order: map, store: map, customer: map, "fulfillment-node": map },
};

it.each(
  contract.apis.flatMap(({ api }) =>
    api.operations.filter(() => api.name !== "token").map((model) => ({ id: model.id, api, model })),
  ),
)("$id sends none of the shop's ids and returns none of NewStore's", async ({ id, api, model }) => {
  const operation = (allOperations as Readonly<Record<string, OperationDescriptor>>)[id] as OperationDescriptor;
  const { newstore, wire, respondWith } = recordingClient(maps);
  const parts = requestsOf(api, model);
  const received = responsesOf(api, model);
  const count = Math.max(1, received.length, ...Object.values(parts).map((samples) => samples.length));
  for (let index = 0; index < count; index++) {
    const turn = <T>(list: readonly T[]): T | undefined => list[index % list.length];
    const [path, query, body, response] = [turn(parts.path), turn(parts.query), turn(parts.body), turn(received)];
    const choice = { ...path?.choice, ...body?.choice, ...response?.choice };
    respondWith(asResponse(response, operation.accept));
    const input = {
      path: { ...(path?.value as object), ...chosenFor("path", model, choice) },
      query: { ...(query?.value as object), ...chosenFor("query", model, choice) },
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

it.each(contract.apis.flatMap(({ api }) => api.files.map((model) => ({ name: model.name, api, model }))))(
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

it.each(contract.apis.flatMap(({ api }) => api.events.map((model) => ({ name: model.name, api, model }))))(
  "event $name carries none of NewStore's ids",
  async ({ name, api, model }) => {
    for (const { value } of tainted(api, model.component, "NS-", name)) {
      const event = await recordingClient(maps).newstore.mapEvent({ name, payload: value as object });
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

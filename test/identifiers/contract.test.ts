import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { files as exportFiles } from "../../generated/availabilities-export/files.js";
import { files as catalogFiles } from "../../generated/catalog-export/files.js";
import { events } from "../../generated/event-stream/events.js";
import { files as importFiles } from "../../generated/import/files.js";
import { allOperations } from "../../generated/index.js";
import type { ApiModel } from "../../scripts/generate/model.js";
import type { Schema } from "../../scripts/generate/schema.js";
import type { FileDescriptor, OperationDescriptor } from "../../src/core/operation.js";
import type { OperationInput, TransportRequest } from "../../src/core/request.js";
import { systemClock } from "../../src/core/system-clock.js";
import { kindMaps } from "../../src/identifiers/engine/kind-maps.js";
import { type MappingSettings, mapCalls } from "../../src/identifiers/engine/map-calls.js";
import { mapEvent } from "../../src/identifiers/engine/map-event.js";
import { mapImport } from "../../src/identifiers/engine/map-import.js";
import { mapRows } from "../../src/identifiers/engine/map-lists.js";
import type { MapIds, MappingOptions } from "../../src/identifiers/lib/types.js";
import { generateFrom, project } from "../generator/support.js";
import { noTransport } from "./kit.js";
import { conditionOf, markedBelow, markedIn, type Sample, Sampler, swapped } from "./samples.js";

const KINDS = ["product", "store", "fulfillment-node", "customer", "order"] as const;
/** Values of parameters on which marks depend. */
type Choice = Readonly<Record<string, string>>;
const SHOP = "SHOP-";
const NEWSTORE = "NS-";

/** Maps of some kinds; `back` turns them round. */
function settings(kinds: readonly string[], isBack = false): MappingSettings {
  const swap =
    (from: string, to: string): MapIds =>
    (ids) =>
      new Map(ids.filter((id) => id.startsWith(from)).map((id) => [id, to + id.slice(from.length)]));
  const [here, there] = isBack ? [NEWSTORE, SHOP] : [SHOP, NEWSTORE];
  const map = { toNewStore: swap(here, there), fromNewStore: swap(there, here), unmapped: "throw" as const };
  const { product, ...identifiers } = Object.fromEntries(kinds.map((kind) => [kind, map]));
  const options = { productIds: product, identifiers } as MappingOptions;
  const maps = kindMaps(options, { nowMs: () => 0, afterTick: (run) => queueMicrotask(run), transport: noTransport });
  return { maps, clock: systemClock, logger: {}, timeouts: undefined };
}

/** What the marks of some kinds are to become. */
function expected({ value, marks }: Sample, kinds: readonly string[], from: string, to: string): unknown {
  const ids = marks.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => [id, id.replace(from, to)] as const);
  return swapped(value, new Map(ids));
}

/** Sends through the mapping; gives what arrived below and what came back. */
async function through(
  operation: OperationDescriptor,
  given: MappingSettings,
  input: OperationInput,
  data: unknown,
): Promise<{ input: OperationInput; data: unknown }> {
  let arrived: TransportRequest | undefined;
  const transport = mapCalls(given)({
    async send(request) {
      arrived = request;
      return { data, status: 200, headers: new Headers(), requestId: undefined, attempts: 1 };
    },
  });
  const response = await transport.send({ operation, input, options: {} });
  return { input: (arrived as TransportRequest).input, data: response.data };
}

const output = await generateFrom(join(project, "openapi"), true);
const lookUpIn = (api: ApiModel) => (name: string) => api.components.get(name)?.schema;

/** Samples of all forms that a document may have in a call with these parameters. */
function samples(
  api: ApiModel,
  components: readonly (string | undefined)[],
  prefix: string,
  choice: Choice = {},
): Sample[] {
  const forms = components.filter((component) => component !== undefined).map((name) => lookUpIn(api)(name) ?? {});
  const first = new Sampler(prefix, new Map(), choice);
  for (const form of forms) first.samplesOf(form, lookUpIn(api));
  const sampler = new Sampler(prefix, first.found, choice);
  const all = forms.flatMap((form) => sampler.samplesOf(form, lookUpIn(api)));
  // Where a parameter chooses between forms, it is the one with marks that it chooses.
  return Object.keys(choice).length > 0 && first.found.size > 0 ? all.filter(({ marks }) => marks.length > 0) : all;
}

/** Parameters of a call, each in the part of the request that it travels in. */
function inputOf({ parameters }: Operation, choice: Choice): OperationInput {
  const inPart = (part: string) =>
    Object.fromEntries(
      parameters.flatMap((one) => (one.in === part && one.name in choice ? [[one.name, choice[one.name]]] : [])),
    );
  return { path: inPart("path"), query: inPart("query") };
}

/** Marked schemas that stand in a sample of these. As text: the bundle of a document holds some schemas twice. */
function markedInSamples(api: ApiModel, components: readonly (string | undefined)[]): string[] {
  const choices = choicesOf(api, components);
  const all = choices.flatMap((choice) => {
    const sampler = new Sampler(NEWSTORE, new Map(), choice);
    for (const name of components) if (name !== undefined) sampler.samplesOf(lookUpIn(api)(name) ?? {}, lookUpIn(api));
    return [...sampler.seen];
  });
  return all.map((schema) => JSON.stringify(schema));
}

type Operation = ApiModel["operations"][number];
const bodiesOf = ({ body }: Operation) => (body?.media ?? []).map(({ component }) => component);
const responsesOf = ({ responses }: Operation) =>
  responses.filter(({ isSuccess }) => isSuccess).flatMap(({ media }) => media.map(({ component }) => component));

const kindSets = [KINDS, ["product"], ["fulfillment-node", "store"]] as const;

/** Parameters on which marks depend: none, and for each condition a value that fulfils it. */
function choicesOf(api: ApiModel, components: readonly (string | undefined)[]): Choice[] {
  const marked = components.flatMap((name) => [...markedBelow(lookUpIn(api)(name ?? "") ?? {}, lookUpIn(api))]);
  const conditions = marked.map(conditionOf).filter((when) => when?.parameter !== undefined);
  return [{}, ...conditions.flatMap((when) => when?.is?.map((value) => ({ [when.parameter as string]: value })) ?? [])];
}

describe.each(output.apis.map(({ api }) => ({ name: api.name, api })))("identifiers of $name", ({ api }) => {
  it.each(api.operations.map((model) => ({ id: model.id, model })))(
    "$id: ids are mapped there and back, and nothing else is touched",
    async ({ id, model }) => {
      const operation = (allOperations as Readonly<Record<string, OperationDescriptor>>)[id] as OperationDescriptor;
      const [bodies, responses] = [bodiesOf(model), responsesOf(model)];
      const samplesOf = <Part extends string>(part: Part, components: readonly (string | undefined)[]) =>
        choicesOf(api, components).flatMap((choice) =>
          samples(api, components, part === "response" ? NEWSTORE : SHOP, choice).map((sample) => ({
            part,
            sample,
            chosen: inputOf(model, choice),
          })),
        );
      const parameters = (
        [
          ["path", model.pathComponent],
          ["query", model.queryComponent],
          ["headers", model.headersComponent],
        ] as const
      ).flatMap(([part, component]) => samplesOf(part, [component]));
      const documents = samplesOf("body", bodies);
      for (const kinds of kindSets) {
        for (const { part, sample, chosen } of [...parameters, ...documents]) {
          const input = { ...chosen, [part]: sample.value };
          const there = await through(operation, settings(kinds), input, undefined);
          expect(there.input).toEqual({ ...input, [part]: expected(sample, kinds, SHOP, NEWSTORE) });
          const back = await through(operation, settings(kinds, true), there.input, undefined);
          expect(back.input).toEqual(input);
          if (!sample.marks.some(({ kind }) => (kinds as readonly string[]).includes(kind)))
            expect((there.input as Record<string, unknown>)[part]).toBe(sample.value);
        }
        for (const { sample, chosen } of samplesOf("response", responses)) {
          const here = await through(operation, settings(kinds), chosen, sample.value);
          expect(here.data).toEqual(expected(sample, kinds, NEWSTORE, SHOP));
          const there = await through(operation, settings(kinds, true), chosen, here.data);
          expect(there.data).toEqual(sample.value);
        }
      }
    },
  );

  it.each(api.files.map((model) => ({ name: model.name, model })))(
    "file $name: ids are mapped there and back, and nothing else is touched",
    async ({ name, model }) => {
      const descriptors: Readonly<Record<string, FileDescriptor>> = { ...importFiles, ...exportFiles, ...catalogFiles };
      const file = descriptors[name] as FileDescriptor;
      const isImport = model.layout === "import";
      const [from, to] = isImport ? [SHOP, NEWSTORE] : [NEWSTORE, SHOP];
      const heads = isImport ? samples(api, [model.head], from) : [];
      const items = samples(api, [model.item], from);
      const exchange = async (given: MappingSettings, list: readonly unknown[], head: unknown) => {
        if (!isImport) return { items: await flat(mapRows(file, batchesOf(list), given, undefined)), head };
        const mapped = await mapImport(file, { items: list, head }, given, undefined);
        return { items: await toArray(mapped.items), head: mapped.head };
      };
      const values = items.map(({ value }) => value);
      for (const kinds of kindSets) {
        const there = await exchange(settings(kinds), values, heads[0]?.value);
        expect(there.items).toEqual(items.map((item) => expected(item, kinds, from, to)));
        if (heads[0]) expect(there.head).toEqual(expected(heads[0], kinds, from, to));
        const back = await exchange(settings(kinds, true), there.items, there.head);
        expect(back).toEqual({ items: values, head: heads[0]?.value });
      }
    },
  );

  it.each(api.events.map((model) => ({ name: model.name, model })))(
    "event $name: ids are mapped there and back, and nothing else is touched",
    async ({ name, model }) => {
      for (const kinds of kindSets) {
        for (const sample of samples(api, [model.component], NEWSTORE)) {
          const event = { tenant: "NS-tenant", name, published_at: "NS-time", payload: sample.value as object };
          const here = await mapEvent(event, events, settings(kinds));
          expect(here).toEqual({ ...event, payload: expected(sample, kinds, NEWSTORE, SHOP) });
          expect(await mapEvent(here, events, settings(kinds, true))).toEqual(event);
        }
      }
    },
  );
});

describe("the contract's marks", () => {
  let marked: Set<Schema>;

  beforeAll(() => {
    marked = new Set(
      output.apis.flatMap(({ api }) => [...api.components.values()].flatMap(({ schema }) => [...markedIn(schema)])),
    );
  });

  it("every mark of the contract occurs in a sample", () => {
    const seen = new Set(
      output.apis.flatMap(({ api }) => [
        ...api.operations.flatMap((model) => [
          ...[model.pathComponent, model.queryComponent, model.headersComponent].flatMap((one) =>
            markedInSamples(api, [one]),
          ),
          ...markedInSamples(api, bodiesOf(model)),
          ...markedInSamples(api, responsesOf(model)),
        ]),
        ...api.files.flatMap((model) => [...markedInSamples(api, [model.head]), ...markedInSamples(api, [model.item])]),
        ...api.events.flatMap((model) => markedInSamples(api, [model.component])),
      ]),
    );
    expect(marked.size).toBeGreaterThan(90);
    expect(
      [...marked].filter((schema) => !seen.has(JSON.stringify(schema))).map(({ description }) => description),
    ).toEqual([]);
  });

  it("every mark names a kind that can be mapped", () => {
    const kinds = [...marked].map((schema) => schema["x-identifier"] ?? schema["x-identifier-keys"]);
    expect(kinds.filter((kind) => !(KINDS as readonly unknown[]).includes(kind))).toEqual([]);
  });
});

async function toArray<T>(items: Iterable<T> | AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function flat<T>(batches: AsyncIterable<readonly T[]>): Promise<T[]> {
  return (await toArray(batches)).flat();
}

async function* batchesOf<T>(rows: readonly T[]): AsyncGenerator<readonly T[]> {
  yield rows;
}

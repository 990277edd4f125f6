import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allOperations } from "../../generated/index.js";
import type { OperationDescriptor, Place } from "../../src/core/operation.js";
import { stepsOf, valuesAt, valueUnder } from "../../src/core/place.js";
import type { OperationInput } from "../../src/core/request.js";
import { createTransport } from "../../src/transport/create-transport.js";
import { startOtel } from "../otel/kit.js";
import { allCalls } from "../support/inputs.js";
import { overheard } from "../support/overheard.js";

/** A value of some type in a secret's place, and the texts in which it would be known again. */
interface Secret {
  readonly value: unknown;
  readonly texts: readonly RegExp[];
}

const SECRETS: readonly Secret[] = [
  { value: "s3cret-text-value", texts: [/s3cret-text-value/] },
  // Too short to be known again in an echo; checks know where it stands.
  { value: "a/b", texts: [/it is "a\/b/, /leave out/] },
  { value: 987654321012, texts: [/987654321012/] },
  { value: 7531, texts: [/7531/] },
  { value: 73, texts: [/it is 73\b/] },
  { value: 0.975312468, texts: [/975312468/] },
  { value: true, texts: [/it is true/] },
  { value: ["s3cret-in-list", 112233445566], texts: [/s3cret-in-list/, /112233445566/] },
  { value: { deep: { er: "s3cret-nested", n: 99887766554433 } }, texts: [/s3cret-nested/, /99887766554433/] },
];

/** What is about people, in places that are for something else, and with other types. */
const PERSONAL: readonly Secret[] = [
  { value: 4915112345678, texts: [/4915112345678/] },
  { value: 4111111111111111, texts: [/4111111111111111/] },
  { value: "4111 1111 1111 1111", texts: [/1111 1111/] },
  { value: "+49 151 12345678", texts: [/12345678/] },
  { value: "ada@example.com", texts: [/ada@example/] },
  { value: { email: "ada@example.com" }, texts: [/ada@example/] },
  { value: ["ada@example.com"], texts: [/ada@example/] },
];

let inputs: ReadonlyMap<string, readonly OperationInput[]>;
beforeAll(async () => {
  inputs = new Map((await allCalls()).map(({ operation, inputs: own }) => [operation.id, own]));
});

const operations: readonly OperationDescriptor[] = Object.values(allOperations);
const withSecrets = operations.flatMap((operation) => operation.secrets.map((place) => ({ operation, place })));

const sdk = startOtel();
afterAll(() => sdk.stop());

/** What the platform says: all that it got, as gateways do. */
const echo = (got: string): Response =>
  Response.json({ message: got, detail: got, error_code: got, messages: [got] }, { status: 500 });

/** Everything that a call shows: its error in every form, log lines, events, spans. */
async function shownBy(
  operation: OperationDescriptor,
  input: OperationInput,
  isChecked: boolean,
  respond: (got: string) => Response = echo,
): Promise<string> {
  const { lines, options } = overheard();
  const spansBefore = sdk.spans().length;
  const transport = createTransport({
    ...options,
    telemetry: sdk.telemetry,
    maxResponseBytes: 100_000,
    validate: isChecked ? { requests: "throw" } : { requests: "report", responses: "throw" },
    fetch: async (url: string, { body }: { body?: Uint8Array }) =>
      respond(`${new TextDecoder().decode(body)} ${new URL(url).searchParams}`),
  });
  const error: unknown = await transport.send({ operation, input, options: {} }).catch((thrown: unknown) => thrown);
  const { message, stack, cause } = error as Error;
  const looks = [error, cause].map((one) => inspect(one, { depth: 10, showHidden: true }));
  const spans = sdk
    .spans()
    .slice(spansBefore)
    .map(({ name, attributes, events, status }) => ({ name, attributes, events, status }));
  return [message, stack, String(error), JSON.stringify(error), ...looks, JSON.stringify([lines, spans])].join("\n");
}

/** The body with another value at all that stands at a place. */
function changed(input: OperationInput, place: Place, value: unknown): OperationInput {
  const body = structuredClone(input.body);
  for (const { keys } of valuesAt(body, place)) put(body, keys, value);
  return { ...input, body };
}

function put(document: unknown, keys: readonly PropertyKey[], value: unknown): void {
  const holder = valueUnder(document, keys.slice(0, -1)) as Record<PropertyKey, unknown>;
  holder[keys.at(-1) as PropertyKey] = value;
}

describe("no secret is shown, of whatever type it is", () => {
  it("there are secret places", () => expect(withSecrets.length).toBeGreaterThan(8));

  it.each(withSecrets.map(({ operation, place }) => [operation.id, place, operation] as const))(
    "%s, %s",
    async (_, place, operation) => {
      const own = (inputs.get(operation.id) ?? []).filter(({ body }) => valuesAt(body, place).length > 0);
      expect(own.length).toBeGreaterThan(0);
      for (const { value, texts } of SECRETS) {
        for (const input of own) {
          for (const isChecked of [true, false]) {
            const shown = await shownBy(operation, changed(input, place, value), isChecked);
            for (const text of texts) expect(shown).not.toMatch(text);
          }
        }
      }
    },
  );
});

describe("nothing is shown of a place that is about people, of whatever type it is", () => {
  const asked = operations.flatMap((operation) =>
    (operation.personal?.body ?? []).map((place) => ({ operation, place })),
  );
  const given = operations.flatMap((operation) =>
    (operation.personal?.response ?? []).map((place) => ({ operation, place })),
  );
  const inParameters = operations.filter(({ parameters }) => parameters.some(({ isPersonal }) => isPersonal));

  it("there are such places", () => {
    expect(asked.length).toBeGreaterThan(40);
    expect(given.length).toBeGreaterThan(40);
    expect(inParameters.length).toBeGreaterThan(2);
  });

  it.each(asked.map(({ operation, place }) => [operation.id, place, operation] as const))(
    "in the request: %s, %s",
    async (_, place, operation) => {
      const own = inputs.get(operation.id) ?? [];
      const isThere = own.filter(({ body }) => valuesAt(body, place).length > 0);
      for (const { value, texts } of SECRETS) {
        // Where no sample has it, the place alone is sent.
        for (const input of isThere.length > 0 ? isThere.slice(0, 1) : [{ ...own[0], body: only(place, value) }]) {
          for (const isChecked of [true, false]) {
            const shown = await shownBy(operation, changed(input, place, value), isChecked);
            for (const text of texts) expect(shown).not.toMatch(text);
          }
        }
      }
    },
  );

  it.each(inParameters.map((operation) => [operation.id, operation] as const))(
    "in a parameter: %s",
    async (_, operation) => {
      const [input = {}] = inputs.get(operation.id) ?? [];
      const names = operation.parameters.filter(({ isPersonal }) => isPersonal).map(({ name }) => name);
      for (const { value, texts } of SECRETS) {
        const query = { ...input.query, ...Object.fromEntries(names.map((name) => [name, value])) };
        for (const isChecked of [true, false]) {
          const shown = await shownBy(operation, { ...input, query }, isChecked);
          for (const text of texts) expect(shown).not.toMatch(text);
        }
      }
    },
  );

  it.each(given.map(({ operation, place }) => [operation.id, place, operation] as const))(
    "in the response: %s, %s",
    async (_, place, operation) => {
      const [input = {}] = inputs.get(operation.id) ?? [];
      let refusals = 0;
      for (const { value, texts } of SECRETS) {
        const shown = await shownBy(operation, input, false, () => Response.json(only(place, value)));
        // A value that the contract lets stand there is handed over, and not told.
        if (!shown.includes("something else than the contract says")) continue;
        refusals += 1;
        for (const text of texts) expect(shown).not.toMatch(text);
      }
      expect(refusals).toBeGreaterThan(0);
    },
  );

  /** What becomes of a good response on its way: cut off, followed by something, under another type, too long. */
  const SPOILT: Readonly<Record<string, (text: string) => Response>> = {
    "cut off behind it": (text) => json(text.slice(0, text.indexOf("@example") + 8)),
    "cut off in it": (text) => json(text.slice(0, text.indexOf("@example"))),
    "followed by more": (text) => json(`${text}${text}`),
    "under another type": (text) => new Response(text.slice(0, -1), { headers: { "content-type": "text/plain" } }),
    "declared as a page": (text) => new Response(text.slice(0, -1), { headers: { "content-type": "text/html" } }),
    "without a type": (text) => new Response(new TextEncoder().encode(text.slice(0, -1))),
    "too long": (text) => json(text.padEnd(200_000)),
  };
  const json = (text: string) => new Response(text, { headers: { "content-type": "application/json" } });
  const readers = [...new Set(given.map(({ operation }) => operation))];

  it.each(readers.map((operation) => [operation.id, operation] as const))(
    "in the body of a success that cannot be read: %s",
    async (_, operation) => {
      const [input = {}] = inputs.get(operation.id) ?? [];
      const [place = ""] = operation.personal?.response ?? [];
      const text = JSON.stringify(only(place, "mina.oberhofer@example.com"));
      for (const [what, respond] of Object.entries(SPOILT)) {
        const shown = await shownBy(operation, input, false, () => respond(text));
        expect(shown, what).not.toMatch(/oberhofer|@example/);
        expect(shown, what).toContain(`NewStoreError: ${operation.id}`);
      }
    },
  );
});

/** A document of nothing but a value at a place. */
function only(place: Place, value: unknown): unknown {
  return stepsOf(place).reduceRight<unknown>((inner, step) => {
    if (step === "[]") return [inner];
    return step === "{}" ? { any: inner } : { [step]: inner };
  }, value);
}

/** Ids of items are what an error about items is about. */
const IDS = new Set(["external_item_id", "addon_parent_external_item_id"]);

/** The same document with a value in the place of each of its texts and numbers. */
function everywhere(document: unknown, value: unknown): unknown {
  if (Array.isArray(document)) return document.map((entry) => everywhere(entry, value));
  if (typeof document !== "object" || document === null) return value;
  const members = Object.entries(document);
  return Object.fromEntries(members.map(([name, entry]) => [name, IDS.has(name) ? entry : everywhere(entry, value)]));
}

describe("nothing about people is shown when it stands in a wrong place of the input", () => {
  const withBody = operations.filter(({ requestMediaTypes }) => requestMediaTypes !== undefined);

  it.each(withBody.map((operation) => [operation.id, operation] as const))("%s", async (_, operation) => {
    for (const { value, texts } of PERSONAL) {
      for (const input of inputs.get(operation.id) ?? []) {
        const body = everywhere(input.body, value);
        const shown = await shownBy(operation, { ...input, body }, true);
        if (!shown.includes("was not sent")) continue;
        for (const text of texts) expect(shown).not.toMatch(text);
      }
    }
  });
});

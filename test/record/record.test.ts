import { NewStore } from "newstore-sdk";
import { describe, expect, it } from "vitest";
import { allOperations } from "../../generated/index.js";
import type { OperationDescriptor } from "../../src/core/operation.js";
import { stepsOf } from "../../src/core/place.js";
import { createSandbox, type Sandbox } from "../../src/sandbox/index.js";
import { type Fixtures, recordFetch, replayFixtures } from "../../src/sandbox/record/index.js";
import { PERSONAL_FIELDS, SECRET_NAME } from "../../src/sandbox/record/personal-fields.js";
import { Pseudonyms } from "../../src/sandbox/record/pseudonyms.js";
import { scrubDocument } from "../../src/sandbox/record/scrub.js";
import { vocabularyOf } from "../../src/sandbox/record/vocabulary.js";
import { order } from "../support/orders.js";

/** Everything that must not be found again. None of it is a word that the platform uses itself. */
const PERSON = {
  first: "Wilhelmina",
  last: "Obertreppler",
  email: "mina.ober@kundin.example.org",
  phone: "+12125550177",
  street: "17 Zwetschgengasse",
  flat: "Door 4711b",
  city: "Unterquellingen",
  zip: "98431",
  ip: "198.51.100.23",
  number: "SHOP-55512345",
  customerNumber: "CRM-778899",
  payment: "charge_9f8e7d6c",
  note: "Please ring at Obertreppler, code 5566",
} as const;

const ADDRESS = {
  first_name: PERSON.first,
  last_name: PERSON.last,
  country: "US",
  address_line_1: PERSON.street,
  address_line_2: PERSON.flat,
  city: PERSON.city,
  state: "NY",
  zip_code: PERSON.zip,
  phone: PERSON.phone,
};

function injected() {
  const base = order({ external_id: PERSON.number });
  const [payment] = base.payments ?? [];
  if (!payment) throw new Error("There is no payment.");
  return {
    ...base,
    customer_name: `${PERSON.first} ${PERSON.last}`,
    customer_email: PERSON.email,
    external_customer_id: PERSON.customerNumber,
    ip_address: PERSON.ip,
    shipping_address: ADDRESS,
    billing_address: ADDRESS,
    payments: [{ ...payment, correlation_ref: PERSON.payment }],
    extended_attributes: [{ name: "greeting", value: `From ${PERSON.first}` }],
  };
}

/** A shop's day: checkout, order, reads, a note, an error. */
async function session(
  newstore: NewStore,
  ids: { email: string; number: string },
  placed: ReturnType<typeof injected>,
) {
  const pickup = await newstore.shipping.pickupOptions({
    location: { geo: { latitude: 40.722_217, longitude: -73.998_741 } },
    bag: [{ product_id: "P1", quantity: 1 }],
  });
  const response = await newstore.orders.inject(placed);
  const { results } = await newstore.customers.findByEmails([ids.email]);
  const customerId = results[0]?.id ?? "";
  const profile = await newstore.customers.get(customerId);
  const external = await newstore.orders.getByExternalId(ids.number);
  const internal = await newstore.orders.get(response.id, { idType: "internal" });
  const history = await newstore.orders.history({ customerId }).toArray();
  const found = await newstore.customers.list({ q: ids.email }).toArray();
  const atp = await newstore.availability.get([{ product_id: "P1", fulfillment_node_id: "DC01" }]);
  const lost = await newstore.orders.getByExternalId(`${ids.number}-9`).catch((error: Error) => error.message);
  return { pickup, response, results, profile, external, internal, history, found, atp, lost, customerId };
}

interface Recorded {
  readonly sandbox: Sandbox;
  readonly fixtures: Fixtures;
  readonly seen: Awaited<ReturnType<typeof session>> & { readonly tokens: readonly string[] };
}

async function record(): Promise<Recorded> {
  const stock = [
    { product_id: "P1", fulfillment_node_id: "DC01", quantity: 10 },
    { product_id: "P1", fulfillment_node_id: "US01", quantity: 2 },
  ];
  const sandbox = createSandbox({ now: "2026-03-02T12:00:00Z", seed: { stock } });
  const recorder = recordFetch(sandbox.fetch);
  const { tenant, credentials } = sandbox;
  const newstore = new NewStore({ tenant, credentials, fetch: recorder.fetch, retry: { retries: 0 } });
  const token = await newstore.transport.accessToken();
  const seen = { ...(await session(newstore, PERSON, injected())), tokens: [token] };
  await newstore.api.orders.createOrderLevelNote({
    path: { order_uuid: seen.response.id },
    body: { text: PERSON.note, source: "shop", source_type: "system", tags: [] },
  });
  return { sandbox, fixtures: await recorder.fixtures(), seen };
}

const bodyOf = ({ exchanges }: Fixtures, id: string) => {
  const found = exchanges.find(({ operationId }) => operationId === id);
  // biome-ignore lint/suspicious/noExplicitAny: fixtures are JSON.
  return { sent: found?.request.body as any, got: found?.response.body as any };
};

describe("a recording", () => {
  it("replaces whatever the contract marks as personal, in requests and in responses", async () => {
    let places = 0;
    for (const operation of Object.values<OperationDescriptor>(allOperations)) {
      const vocabulary = await vocabularyOf(operation);
      for (const side of ["body", "response"] as const) {
        for (const place of operation.personal?.[side] ?? []) {
          const document = stepsOf(place).reduceRight<unknown>(
            (inner, step) => (step === "[]" ? [inner] : { [step === "{}" ? "any" : step]: inner }),
            "40.123456 of Mina Oberhofer",
          );
          const scrubbed = scrubDocument(document, side, { operation, vocabulary, pseudonyms: new Pseudonyms() });
          expect(JSON.stringify(scrubbed), `${operation.id} ${place}`).not.toMatch(/123456|Oberhofer/);
          places += 1;
        }
      }
    }
    expect(places).toBeGreaterThan(200);
  });

  it("holds no personal data and no secret of the session", async () => {
    const { sandbox, fixtures, seen } = await record();
    const text = JSON.stringify(fixtures).toLowerCase();
    expect(fixtures.exchanges.length).toBeGreaterThanOrEqual(11);
    const issued = seen.tokens;
    const offers = (seen.pickup.options ?? []).map(
      (option) => option.in_store_pickup_option?.shipping_offer_token ?? "",
    );
    const secrets = [sandbox.credentials.clientSecret, sandbox.credentials.clientId, ...issued, ...offers];
    const ids = [seen.customerId, seen.response.id, seen.profile.display_id ?? ""];
    for (const value of [...Object.values(PERSON), ...secrets, ...ids, "40.722217", "73.998741"]) {
      expect(value.length).toBeGreaterThan(3);
      expect(text, value).not.toContain(value.toLowerCase());
    }
  });

  it("keeps what is no secret: products, stock, prices, stores, statuses", async () => {
    const { fixtures } = await record();
    const { sent, got } = bodyOf(fixtures, "createInjectedOrder");
    expect(sent.shipments[0].items[0].product_id).toBe("P1");
    expect(sent.payments[0].amount).toBe(26.6);
    expect(sent.shipping_address).toMatchObject({ country: "US", state: "NY" });
    expect(got.items[0].product_id).toBe("P1");
    expect(bodyOf(fixtures, "listAtp").got.items).toEqual([{ product_id: "P1", fulfillment_node_id: "DC01", atp: 9 }]);
    const [option] = bodyOf(fixtures, "createInStorePickupOptions").got.options;
    expect(option.store.physical_address.address_line_1).toBe("101 Spring Street");
    expect(option.store.phone_number).toBe("+1 212 555 0101");
  });

  it("invents the same for the same, wherever it stands", async () => {
    const { fixtures } = await record();
    const { sent } = bodyOf(fixtures, "createInjectedOrder");
    const profile = bodyOf(fixtures, "showProfile").got;
    expect(sent.customer_email).toBe("person-1@example.com");
    expect(profile.email).toBe(sent.customer_email);
    expect(bodyOf(fixtures, "createRetrievalBulkEmailProfiles").sent.emails).toEqual([sent.customer_email]);
    expect(sent.customer_name).toBe(`${sent.shipping_address.first_name} ${sent.shipping_address.last_name}`);
    const external = fixtures.exchanges.find(({ operationId }) => operationId === "showExternalOrder");
    expect(external?.request.path["id"]).toBe(`external_id=${sent.external_id}`);
    expect(profile.id).toBe(bodyOf(fixtures, "showExternalOrder").got.customer_uuid);
  });

  it("says nothing of requests that the contract does not know, but how many there were", async () => {
    const recorder = recordFetch(async () => new Response('{"secret":"hidden"}'));
    await recorder.fetch("https://acme.p.newstore.net/v9/unknown", { method: "POST", body: "hidden" });
    const fixtures = await recorder.fixtures();
    expect(fixtures).toMatchObject({ exchanges: [], unknown: 1 });
  });

  it("replaces text that stands where the contract knows nothing", async () => {
    const body = { items: [{ id: "US01", tenant: "t", country_code: "US", manager: "Wilhelmina Obertreppler" }] };
    const recorder = recordFetch(async () => Response.json(body));
    await recorder.fetch("https://acme.p.newstore.net/stores?limit=1");
    const [exchange] = (await recorder.fixtures()).exchanges;
    expect(exchange?.response.body).toEqual({
      items: [{ id: "US01", tenant: "t", country_code: "US", manager: "text 1" }],
    });
  });

  it("finds what was personal somewhere in the texts of everything else", async () => {
    const responses = [
      Response.json({ id: "c-1", email: PERSON.email, first_name: PERSON.first, last_name: PERSON.last }),
      Response.json(
        { error_code: "conflict", message: `${PERSON.first} (${PERSON.email.toUpperCase()}) is there` },
        { status: 409 },
      ),
    ];
    const recorder = recordFetch(async () => responses.shift() ?? new Response(null));
    await recorder.fetch("https://acme.p.newstore.net/stores/wilhelmina");
    await recorder.fetch("https://acme.p.newstore.net/customer/profiles/c-1");
    const text = JSON.stringify(await recorder.fixtures()).toLowerCase();
    expect(text).not.toContain("wilhelmina");
    expect(text).not.toContain("kundin");
  });

  it.each([
    [
      "a signed link",
      "See https://bucket.s3.example/export.zip?X-Amz-Signature=0f1e2d3c&X-Amz-Credential=AKIA",
      "0f1e2d3c",
    ],
    [
      "a link with a key in its path",
      "See https://files.example/a1B2c3D4e5F6g7H8i9J0k1/x.csv.",
      "a1B2c3D4e5F6g7H8i9J0k1",
    ],
    ["a link with a password", "http://user:hunter2@host.example/", "hunter2"],
    ["a key", "The key sk_live_51H8abcDEFghiJKLmno is not valid", "51H8abcDEFghiJKLmno"],
    ["a named key", "api_key=abc123 was refused", "abc123"],
    ["a quoted password", '{"password": "hunter2"}', "hunter2"],
    ["a bearer token", "Authorization: Bearer abcdefgh.ijkl", "abcdefgh"],
    ["a JWT", "token eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln", "eyJzdWIiOiIxIn0"],
    ["a card", "Card 4111 1111 1111 1111 was declined", "1111 1111"],
    ["a card without groups", "card=4111111111111111", "4111111111111111"],
    ["a telephone number", "Call +49 151 2345-6789", "2345"],
    ["a national telephone number", "phone (212) 555-0177 is unknown", "555-0177"],
    ["bare digits", "phone 4915123456789 is unknown", "4915123456789"],
    ["an address in a query", "no profile for email=mina@kundin.example.org.", "kundin"],
  ])("holds no %s that an error quotes", async (_what, text, secret) => {
    const body = { error_code: "x", message: text, detail: text, title: text, messages: [text] };
    const recorder = recordFetch(async () => Response.json(body, { status: 400, headers: { etag: `"${secret}"` } }));
    await recorder.fetch("https://acme.p.newstore.net/stores/US01");
    const [exchange] = (await recorder.fixtures()).exchanges;
    expect(exchange?.response.status).toBe(400);
    expect(JSON.stringify(exchange)).not.toContain(secret);
  });

  it("leaves in an error what says what is wrong", async () => {
    const text =
      "2026-03-02T12:00:00.000Z: item 0a1b2c3d-0a1b-4c2d-8e3f-001122334455 of order NS000000012 (3 units, 26.60 USD)";
    const link = "https://developer.newstore.com/errors/not-found";
    const recorder = recordFetch(async () => Response.json({ title: text, detail: link }, { status: 404 }));
    await recorder.fetch("https://acme.p.newstore.net/stores/US01");
    const [exchange] = (await recorder.fixtures()).exchanges;
    expect(exchange?.response.body).toEqual({ title: text, detail: link });
  });

  it("passes responses on unchanged, and one that breaks off too", async () => {
    const sandbox = createSandbox();
    const recorder = recordFetch(sandbox.fetch);
    sandbox.faults.add({ operation: "listStores", reset: true });
    await expect(recorder.fetch(`${sandbox.url}/stores?limit=1`)).rejects.toThrow(TypeError);
    const response = await recorder.fetch(`${sandbox.url}/stores?limit=1`);
    expect([response.status, ((await response.json()) as { error_code: string }).error_code]).toEqual([
      401,
      "unauthorized",
    ]);
    expect((await recorder.fixtures()).exchanges).toHaveLength(1);
  });
});

describe("a replayed recording", () => {
  const client = (fixtures: Fixtures) =>
    new NewStore({
      tenant: "recorded",
      credentials: { clientId: "any", clientSecret: "any-secret" },
      fetch: replayFixtures(JSON.parse(JSON.stringify(fixtures)) as Fixtures),
      retry: { retries: 0 },
    });

  it("responds to a client as the platform did", async () => {
    const { fixtures, seen } = await record();
    const { sent } = bodyOf(fixtures, "createInjectedOrder");
    const again = await session(client(fixtures), { email: sent.customer_email, number: sent.external_id }, sent);
    for (const { operationId, response } of fixtures.exchanges)
      expect([operationId, response.left]).toEqual([operationId, undefined]);
    expect(again.atp).toEqual(seen.atp);
    expect(again.response).toEqual(bodyOf(fixtures, "createInjectedOrder").got);
    expect(again.profile).toEqual(bodyOf(fixtures, "showProfile").got);
    expect(shapeOf({ ...again, lost: "", customerId: "", tokens: undefined })).toEqual(
      shapeOf({ ...seen, lost: "", customerId: "", tokens: undefined }),
    );
    expect(again.lost).toContain("404");
  });

  it("gives the responses to the same question in their order, and the last one ever after", async () => {
    let asked = 0;
    const recorder = recordFetch(async () =>
      Response.json({ import_id: "i-1", state: ["received", "waiting", "finished"][asked++] }),
    );
    for (let ask = 0; ask < 3; ask += 1) await recorder.fetch("https://acme.p.newstore.net/v0/d/import/i-1");
    const fetch = replayFixtures(await recorder.fixtures());
    const states: string[] = [];
    for (let ask = 0; ask < 4; ask += 1)
      states.push(await stateOf(await fetch("https://t.p.newstore.net/v0/d/import/i-1")));
    expect(states).toEqual(["received", "waiting", "finished", "finished"]);
  });

  it("says what was not recorded, or lets somebody else respond", async () => {
    const { fixtures } = await record();
    await expect(client(fixtures).stores.get("US01")).rejects.toMatchObject({ status: 404, errorCode: "no_fixture" });
    const otherwise = replayFixtures(fixtures, { otherwise: async () => new Response("other") });
    expect(await (await otherwise("https://t.p.newstore.net/stores/US01")).text()).toBe("other");
  });
});

const stateOf = async (response: Response) => ((await response.json()) as { state: string }).state;

/** Types of all values, in their places. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== "object" || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, shapeOf(one)]));
}

describe("pseudonyms", () => {
  it("are one for two spellings of an address or a number", () => {
    const pseudonyms = new Pseudonyms();
    expect(pseudonyms.replace("email", "A@b.org")).toBe(pseudonyms.replace("email", "a@B.org"));
    expect(pseudonyms.replace("phone", "+1 212 555")).toBe(pseudonyms.replace("phone", "+1212555"));
    expect(pseudonyms.replace("name", "Ada Ada")).toMatch(/^(\w+) \1$/);
  });

  it("differ for ten thousand people, and leave nothing as it is", () => {
    const pseudonyms = new Pseudonyms();
    for (const kind of ["email", "name", "phone", "street", "zip", "person", "secret"] as const) {
      const made = Array.from({ length: 10_000 }, (_, index) =>
        pseudonyms.replace(kind, `${kind === "name" ? "N" : ""}${index + 20_000}`),
      );
      expect(new Set(made).size, kind).toBe(10_000);
    }
  });
});

it("the list of personal fields gives a reason for each, and names none that is a secret's twice", () => {
  for (const { names, reason } of PERSONAL_FIELDS) {
    expect(reason.length).toBeGreaterThan(10);
    expect(new Set(names).size).toBe(names.length);
  }
  expect(
    ["access_token", "shipping_offer_token", "api_key", "aws_secret_access_key"].every((name) =>
      SECRET_NAME.test(name),
    ),
  ).toBe(true);
});

import { inspect } from "node:util";
import { afterEach, expect, it } from "vitest";
import * as z from "zod";
import type { TokenStore } from "../../src/auth/index.js";
import { isNewStoreError } from "../../src/core/newstore-error.js";
import { createTransport } from "../../src/transport/create-transport.js";
import type { TransportOptions } from "../../src/transport/options.js";
import { startOtel } from "../otel/kit.js";
import { fakeClock } from "../support/clock.js";
import * as fc from "../support/fast-check.js";
import { type Received, type Reply, startServer, stopServers } from "../support/server.js";
import { withRequest } from "../support/with-request.js";
import { operation } from "./descriptors.js";

afterEach(stopServers);

/**
 * A text that nothing but a leak can show: its ends are found again even if what is between them was rewritten. The
 * middle is of the given kind.
 */
const secretOf = (middle: fc.Arbitrary<string>) => {
  const end = fc.noShrink(fc.bigInt({ min: 2n ** 60n, max: 2n ** 64n - 1n })).map((number) => number.toString(36));
  return fc.tuple(end, middle, end).map((parts) => parts.join(""));
};

const anyText = fc.string({ unit: fc.constantFrom(..."aé\"'\\/+&=%<> \n\t€😀{}"), maxLength: 12 });
const headerText = fc.string({ unit: fc.constantFrom(..."a\"'\\/+&=%<> {};é"), maxLength: 12 });
const tokenText = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."aZ9-._~+/="), maxLength: 12 }),
  fc.constant(".eyJzdWIiOiJhY21lIn0."),
);

const secrets = fc.record({
  client: secretOf(anyText),
  token: secretOf(tokenText),
  header: secretOf(headerText),
  body: secretOf(anyText),
  query: secretOf(anyText),
  /** Known to the server alone. */
  link: secretOf(tokenText),
});

type Secrets = typeof secrets extends fc.Arbitrary<infer T> ? T : never;

/** Where and how a server repeats what it got. */
const echoes = fc.record({
  status: fc.constantFrom(200, 201, 204, 302, 400, 401, 403, 404, 409, 410, 422, 429, 500, 502, 503, 504),
  type: fc.constantFrom("application/json", "text/html", "text/plain", "application/octet-stream", "application/xml"),
  shape: fc.constantFrom("dump", "page", "problem", "list", "map", "deep", "oauth", "malformed", "nothing"),
  inHeaders: fc.boolean(),
  end: fc.constantFrom("whole", "cut", "reset"),
});

type Echo = typeof echoes extends fc.Arbitrary<infer T> ? T : never;

const plans = fc.record({
  secrets,
  api: echoes,
  token: fc.option(echoes, { nil: undefined, freq: 3 }),
  where: fc.constantFrom("server", "server", "server", "fetch"),
  responses: fc.constantFrom("throw" as const, "report" as const),
  authentication: fc.constantFrom("body" as const, "basic" as const),
  isStoreDown: fc.boolean(),
});

type Plan = typeof plans extends fc.Arbitrary<infer T> ? T : never;

/** All that a server knows of a request, as it may write it down again. */
function wordsOf({ method, url, headers, body }: Received, shown: readonly string[]): string[] {
  const authorization = headers.authorization ?? "";
  const basic = Buffer.from(authorization.replace(/^Basic /, ""), "base64").toString();
  return [
    `${method} ${url} ${decodeURIComponent(url)}`,
    JSON.stringify(headers),
    String(body),
    authorization,
    authorization.startsWith("Basic ") ? basic : "",
    ...shown,
  ];
}

function bodyOf(shape: Echo["shape"], words: readonly string[]): unknown {
  const all = words.join(" ");
  switch (shape) {
    case "dump":
      return all;
    case "page":
      return `<!doctype html><html><body title="${all}">${all}</body></html>`;
    case "problem":
      return { error_code: words[3], detail: all, message: words[2], messages: words, title: all, request_id: all };
    case "list":
      return words;
    case "map":
      return Object.fromEntries(words.map((word) => [word, word]));
    case "deep":
      return { state: words.at(-1), count: words[3], error: { code: all, message: all }, causes: words };
    case "oauth":
      return { error: words.at(-1), error_description: all, access_token: all, expires_in: words[0] };
    case "malformed":
      return `{"message": ${JSON.stringify(all)}, "access_token": ${JSON.stringify(words.at(-1))}`;
    default:
      return "";
  }
}

/** What a header can carry of a text. */
const asHeader = (text: string) => (/^[\x20-\x7e]*$/.test(text) ? text : encodeURIComponent(text));

function echo(
  { status, type, shape, inHeaders, end }: Echo,
  request: Received,
  shown: readonly string[],
  link: string,
): Reply {
  if (end === "reset") return "reset";
  const words = wordsOf(request, shown);
  const body = bodyOf(shape, words);
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const said = asHeader(words.at(-1) ?? "");
  const headers: Record<string, string> = {
    "content-type": type,
    location: `https://user:${encodeURIComponent(link)}@files.example/${encodeURIComponent(link)}?signature=${encodeURIComponent(link)}`,
    "set-cookie": `session=${encodeURIComponent(link)}`,
    "retry-after": "0",
  };
  if (inHeaders) {
    Object.assign(headers, { "x-request-id": said, "www-authenticate": said, "retry-after": said });
    Object.assign(headers, { link: `<https://docs.example/${encodeURIComponent(said)}>; rel="deprecation"` });
    Object.assign(headers, { deprecation: said, sunset: said, "content-type": `${type}; x="${said}"` });
  }
  return { status, headers, body: text, ...(end === "cut" ? { cutAfter: Math.floor(text.length / 2) } : {}) };
}

/** A `fetch` that throws all it knows, as HTTP libraries do. */
const telling = withRequest(async (request): Promise<never> => {
  const config = { url: request.url, headers: Object.fromEntries(request.headers), data: await request.text() };
  const text = JSON.stringify(config);
  const cause = Object.assign(new TypeError(text), { config, code: config.headers["authorization"] });
  throw Object.assign(new Error(`${request.url} ${text} ${config.data}`, { cause }), { request, config });
});

const target = (own: Secrets) => ({
  operation: operation({
    id: "createIntegration",
    method: "POST",
    path: "/integrations",
    security: "bearer",
    idempotency: { by: "body.id" },
    requestMediaTypes: ["application/json"],
    statuses: ["200", "400", "default"],
    secrets: ["callback.api_key"],
    schemas: async () => ({
      responses: {
        "200": {
          "application/json": z.union([
            z.record(z.string().max(3), z.number()),
            z.strictObject({ state: z.enum(["on", "off"]), count: z.number() }),
          ]),
        },
      },
    }),
  }),
  input: { body: { id: "integration-1", callback: { api_key: own.body } } },
});

/** Every way in which an error comes to be read. */
function shownBy(error: unknown): string[] {
  const chain: unknown[] = [];
  for (let next = error; next instanceof Error; next = next.cause) chain.push(next);
  return chain.flatMap((link) => {
    const { message, stack = "" } = link as Error;
    const looks = [
      { depth: 10, showHidden: true },
      { depth: 10, showHidden: true, getters: false, compact: false },
    ];
    return [String(link), message, stack, JSON.stringify(link), ...looks.map((options) => inspect(link, options))];
  });
}

async function run(url: string, plan: Plan, lines: string[]): Promise<string[]> {
  const { secrets: own, responses, authentication, where, isStoreDown } = plan;
  const keep = (name: string) => (first: unknown, second?: unknown) =>
    void lines.push(
      `${name} ${first} ${JSON.stringify(second)} ${inspect([first, second], { depth: 10, showHidden: true })}`,
    );
  const down = async () => {
    throw new Error(`redis://user:${own.client}@host ${own.token}`);
  };
  const store: TokenStore = { get: down, set: down, delete: down };
  const failing = (name: string) => (event: unknown) => {
    keep(name)("event", event);
    throw new Error(Object.values(own).join(" "));
  };
  const sdk = startOtel();
  const options: TransportOptions = {
    baseUrl: url,
    tokenUrl: `${url}/token`,
    credentials: { clientId: "client", clientSecret: own.client, authentication },
    headers: { "x-api-key": own.header },
    endpoints: { createIntegration: `/integrations?code=${encodeURIComponent(own.query)}` },
    validate: { responses },
    retry: { retries: 1, retryAfterCapMs: 1_000 },
    timeouts: { totalMs: 1_000 },
    // A 504 is asked for again until the deadline: time passes with each wait.
    clock: fakeClock({ autoRunUpToMs: 900 }),
    telemetry: sdk.telemetry,
    logger: { debug: keep("debug"), info: keep("info"), warn: keep("warn"), error: keep("error") },
    hooks: {
      onAttempt: failing("onAttempt"),
      onRetry: failing("onRetry"),
      onDrift: failing("onDrift"),
      onDeprecation: failing("onDeprecation"),
    },
    ...(isStoreDown ? { tokenStore: store } : {}),
    ...(where === "fetch" ? { fetch: telling } : {}),
  };
  const transport = createTransport(options);
  const error: unknown = await transport.send({ ...target(own), options: {} }).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error !== undefined && !isNewStoreError(error)) throw error;
  const spans = sdk.spans().map((span) => JSON.stringify([span.name, span.attributes, span.events, span.status]));
  const series = [
    ...(await sdk.series("newstore.client.request.duration")),
    ...(await sdk.series("newstore.client.retries")),
  ];
  await sdk.stop();
  return [...shownBy(error), inspect(transport, { depth: 10, showHidden: true }), ...spans, JSON.stringify(series)];
}

/** More in the night: `FUZZ_RUNS=5000`. */
const RUNS = Number(process.env["FUZZ_RUNS"] ?? 200);

it(
  "no error, log line, event, span or measurement shows a secret, whatever is echoed, thrown or broken",
  async () => {
    let plan: Plan | undefined;
    const now = () => {
      if (plan === undefined) throw new Error("no plan");
      return plan;
    };
    const server = await startServer(
      (request) => {
        const { api, secrets: own } = now();
        return echo(api, request, [own.token, own.header, own.query, own.body], own.link);
      },
      (request) => {
        const { token, secrets: own } = now();
        if (token === undefined) return { body: { access_token: own.token, expires_in: 60 } };
        return echo(token, request, [own.client], own.link);
      },
    );
    let failed = 0;
    await fc.assert(
      fc.asyncProperty(plans, async (next) => {
        plan = next;
        const lines: string[] = [];
        const shown = [...(await run(server.url, next, lines)), ...lines];
        if (shown.some((text) => text.startsWith("NewStoreError"))) failed += 1;
        for (const [name, secret] of Object.entries(next.secrets)) {
          for (const end of [secret.slice(0, 11), secret.slice(-11)]) {
            const leak = shown.find((text) => text.includes(end));
            if (leak !== undefined) throw new Error(`the ${name} secret ${JSON.stringify(secret)} is in: ${leak}`);
          }
        }
      }),
      { numRuns: RUNS },
    );
    // Otherwise it would prove nothing.
    expect(failed).toBeGreaterThan(RUNS / 2);
  },
  RUNS * 300,
);

import { SpanKind, type Tracer } from "@opentelemetry/api";
import { afterEach, expect, it } from "vitest";
import type { Middleware } from "../../src/core/middleware.js";
import { otel } from "../../src/otel/index.js";
import { createTransport } from "../../src/transport/create-transport.js";
import { quickWaits, until } from "../support/clock.js";
import * as fc from "../support/fast-check.js";
import { getOrder, injectOrder } from "../transport/descriptors.js";
import { startOtel, useContextManager } from "./kit.js";

const ID = "SECRET-ID-1";
const WORDS = "ada@example.com";

afterEach(useContextManager());

/** What becomes of one request. */
const OUTCOMES = {
  good: () => Response.json({ id: ID, email: WORDS }),
  missing: () => Response.json({ error_code: "not_found", message: WORDS }, { status: 404 }),
  busy: () => Response.json({ message: WORDS }, { status: 503 }),
  limited: () => new Response(null, { status: 429, headers: { "retry-after": "0" } }),
  refused: () => Response.json({ message: WORDS }, { status: 401 }),
  page: () => new Response(`<html>${WORDS}</html>`, { headers: { "content-type": "text/html" } }),
  elsewhere: () => new Response(null, { status: 302, headers: { location: `https://x.example/${ID}` } }),
  lost: () => {
    throw new TypeError("fetch failed", { cause: new Error(WORDS) });
  },
  cut: () =>
    new Response(
      new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('{"id":'));
          controller.error(new TypeError("terminated"));
        },
      }),
      { headers: { "content-type": "application/json" } },
    ),
} as const;

const MIDDLEWARE: Readonly<Record<string, Middleware>> = {
  none: (request, next) => next(request),
  throws: async () => {
    throw new Error(WORDS);
  },
  "throws afterwards": async (request, next) => {
    await next(request);
    throw new Error(WORDS);
  },
  "sends twice": async (request, next) => {
    await next(request).catch(() => {});
    return next(request);
  },
};

const fails = (): never => {
  throw new Error(WORDS);
};

it("each span that is begun ends once, and shows no id, whatever becomes of the call", async () => {
  const run = fc.record({
    outcomes: fc.array(fc.constantFrom(...Object.values(OUTCOMES)), { maxLength: 6 }),
    middleware: fc.constantFrom(...Object.values(MIDDLEWARE)),
    /** The request with which the caller leaves; the first is 1, and 0 is before. */
    leavesAt: fc.option(fc.integer({ min: 0, max: 4 })),
    isHookBroken: fc.boolean(),
    isWrite: fc.boolean(),
    isTokenRefused: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(run, async ({ outcomes, middleware, leavesAt, isHookBroken, isWrite, isTokenRefused }) => {
      const { telemetry, begun, ends, series, stop } = watched();
      const caller = new AbortController();
      if (leavesAt === 0) caller.abort();
      let sent = 0;
      const transport = createTransport({
        tenant: "acme",
        credentials: { clientId: "id", clientSecret: "secret" },
        clock: quickWaits(),
        telemetry,
        middleware: [middleware],
        hooks: isHookBroken ? { onAttempt: fails, onRetry: fails, onDrift: fails } : {},
        async fetch(input) {
          if (String(input).includes("openid-connect"))
            return isTokenRefused
              ? Response.json({ error: "invalid_client" }, { status: 401 })
              : Response.json({ access_token: "token", expires_in: 3_600 });
          sent += 1;
          if (sent === leavesAt) caller.abort();
          return (outcomes[sent - 1] ?? OUTCOMES.good)();
        },
      });
      const request = isWrite
        ? { operation: injectOrder, input: { body: { external_id: ID } } }
        : { operation: getOrder, input: { path: { id: ID } } };
      await transport.send({ ...request, options: { signal: caller.signal } }).catch(() => {});
      // The span of a request may end a moment after the call's.
      await until(() => ends.size === begun.length);
      expect(begun.map((span) => ends.get(span))).toEqual(begun.map(() => 1));
      const shown = JSON.stringify(begun.map(({ attributes, name, events }) => [attributes, name, events]));
      expect(shown).not.toContain(ID);
      expect(shown).not.toContain(WORDS);
      const requests = begun.filter(({ kind }) => kind === SpanKind.CLIENT).length;
      const measured = await series("newstore.client.request.duration");
      expect(measured.reduce((sum, { value }) => sum + (value as { count: number }).count, 0)).toBe(requests);
      await stop();
    }),
    { numRuns: 150 },
  );
});

/** OpenTelemetry with each span that was begun, and how often each was ended. */
function watched() {
  const begun: { attributes: unknown; name: string; events: unknown; kind: SpanKind }[] = [];
  const ends = new Map<unknown, number>();
  const { tracer, series, stop, measuring } = startOtel();
  const watching: Tracer = {
    startSpan(...given) {
      const span = tracer.startSpan(...given);
      const end = span.end.bind(span);
      span.end = (at) => {
        ends.set(span, (ends.get(span) ?? 0) + 1);
        end(at);
      };
      begun.push(span as never);
      return span;
    },
    startActiveSpan: tracer.startActiveSpan.bind(tracer),
  };
  const telemetry = otel({ tracer: watching, meter: measuring.getMeter("test") });
  return { telemetry, begun, ends, series, stop };
}

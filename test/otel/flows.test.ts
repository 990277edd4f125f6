import { SpanKind, SpanStatusCode } from "@opentelemetry/api";
import type { ReadableSpan } from "@opentelemetry/sdk-trace-base";
import type { AttemptEvent, RetryEvent } from "newstore-sdk";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CATALOG, facade, LOCALE, POLLING } from "../support/client.js";
import { childrenOf, startOtel, useContextManager } from "./kit.js";

let stopContextManager = () => {};
beforeEach(() => {
  stopContextManager = useContextManager();
});
afterEach(() => stopContextManager());

/** The tree below a span, a line each, as `INTERNAL GET /{file}`. */
function treeOf(span: ReadableSpan, spans: readonly ReadableSpan[], depth = 0): string[] {
  const line = `${"  ".repeat(depth)}${SpanKind[span.kind]} ${span.name}`;
  return [line, ...childrenOf(span, spans).flatMap((child) => treeOf(child, spans, depth + 1))];
}

/** What reads all rows of a flow that each method has. */
async function readAll(rows: AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  for await (const _ of rows) count += 1;
  return count;
}

describe("an export", () => {
  it("is one trace: its job, the polls and the file stand below one span, whoever reads the rows", async () => {
    const { telemetry, tracer, spans } = startOtel();
    const { newstore, sandbox } = facade({}, { telemetry });
    sandbox.faults.add({ operation: "showExportJob", status: 200, body: { state: "processing" } });
    await tracer.startActiveSpan("nightly", async (span) => {
      expect(await readAll(newstore.availability.export({}, POLLING))).toBe(3);
      span.end();
    });
    const nightly = spans().find(({ name }) => name === "nightly") as ReadableSpan;
    expect(treeOf(nightly, spans())).toEqual([
      "INTERNAL nightly",
      "  INTERNAL availability.export",
      "    INTERNAL POST /v0/d/availabilities/bulk",
      "      INTERNAL POST /auth/realms/{tenant}/protocol/openid-connect/token",
      "        CLIENT POST /auth/realms/{tenant}/protocol/openid-connect/token",
      "      CLIENT POST /v0/d/availabilities/bulk",
      ...Array.from({ length: 2 }, () => [
        "    INTERNAL GET /v0/d/availabilities/bulk/{availability_export_id}",
        "      CLIENT GET /v0/d/availabilities/bulk/{availability_export_id}",
      ]).flat(),
      "    INTERNAL GET /{file}",
      "      CLIENT GET /{file}",
    ]);
    expect(new Set(spans().map((span) => span.spanContext().traceId)).size).toBe(1);
  });

  it("shows nothing of its link but the origin, and sends the file store no trace context", async () => {
    const { telemetry, spans } = startOtel();
    const sent: Record<string, string>[] = [];
    const { newstore, sandbox } = facade({}, { telemetry });
    const watched = newstore.withOptions({
      fetch: (input, init) => {
        sent.push({ ...(init?.headers as Record<string, string>), url: String(input) });
        return sandbox.fetch(input, init);
      },
    });
    await readAll(watched.availability.export({}, POLLING));
    const file = spans().filter(({ name }) => name === "GET /{file}");
    const origin = new URL(sandbox.url).origin;
    expect(file.map(({ attributes }) => attributes["url.full"]).filter(Boolean)).toEqual([`${origin}/{file}`]);
    const ofFile = sent.filter(({ url }) => url?.includes("/__sandbox/"));
    expect(ofFile).toHaveLength(1);
    expect(ofFile[0]).not.toHaveProperty("traceparent");
    expect(sent.filter((headers) => "traceparent" in headers).length).toBeGreaterThan(0);
    const path = new URL(String(ofFile[0]?.["url"])).pathname;
    expect(JSON.stringify(spans().map(({ attributes }) => attributes))).not.toContain(path);
  });

  it("whose file fails first shows each attempt in spans, metrics and hooks, as those of a call", async () => {
    const otel = startOtel();
    const attempts: AttemptEvent[] = [];
    const retries: RetryEvent[] = [];
    let isFirst = true;
    const { newstore, sandbox } = facade({}, { telemetry: otel.telemetry });
    const watched = newstore.withOptions({
      hooks: { onAttempt: (event) => attempts.push(event), onRetry: (event) => retries.push(event) },
      fetch: async (input, init) => {
        if (!String(input).includes("/__sandbox/") || !isFirst) return sandbox.fetch(input, init);
        isFirst = false;
        return new Response("", { status: 503 });
      },
    });
    expect(await readAll(watched.availability.export({}, POLLING))).toBe(3);
    const ofFile = attempts.filter(({ operationId }) => operationId === "readFile");
    const common = { method: "GET", template: "/{file}", requestId: undefined };
    expect(ofFile).toMatchObject([
      { ...common, attempt: 1, status: 503, errorKind: "api" },
      { ...common, attempt: 2, status: 200, errorKind: undefined },
    ]);
    expect(retries).toMatchObject([{ operationId: "readFile", attempt: 1, status: 503 }]);
    const clients = otel.spans().filter(({ name, kind }) => name === "GET /{file}" && kind === SpanKind.CLIENT);
    expect(clients.map(({ attributes }) => attributes["http.response.status_code"])).toEqual([503, 200]);
    const counted = (await otel.series("newstore.client.retries")).map(({ attributes, value }) => [
      attributes["newstore.operation_id"],
      value,
    ]);
    expect(counted).toEqual([["readFile", 1]]);
  });

  it("that fails ends its span with the kind of the error, and one whose reader leaves ends it without", async () => {
    const { telemetry, spans } = startOtel();
    const { newstore, sandbox } = facade({}, { telemetry });
    sandbox.faults.add({ operation: "startGlobalExport", status: 400, errorCode: "bad_request" });
    await expect(readAll(newstore.availability.export({}, POLLING))).rejects.toMatchObject({ kind: "api" });
    for await (const _ of newstore.availability.export({}, POLLING)) break;
    const flows = spans().filter(({ name }) => name === "availability.export");
    expect(flows.map(({ status, attributes }) => [status.code, attributes["error.type"]])).toEqual([
      [SpanStatusCode.ERROR, "api"],
      [SpanStatusCode.UNSET, undefined],
    ]);
    // The file's span has ended as well: nothing is left open.
    expect(spans().filter(({ name }) => name === "GET /{file}")).toHaveLength(2);
  });

  it("goes on as it would when the telemetry throws at every turn", async () => {
    const broken = () => {
      throw new Error("mine");
    };
    const telemetry = { startCall: broken, startFlow: () => ({ run: broken, end: broken }) };
    const { newstore } = facade({}, { telemetry });
    expect(await readAll(newstore.availability.export({}, POLLING))).toBe(3);
  });
});

describe("a daily file", () => {
  it("is one trace as well, of the link and the file", async () => {
    const { telemetry, spans } = startOtel();
    const { newstore } = facade({}, { telemetry });
    await readAll(newstore.catalog.products(CATALOG, { locale: LOCALE }));
    await readAll(newstore.catalog.prices(CATALOG, "default"));
    const roots = spans().filter((span) => span.parentSpanContext === undefined);
    expect(roots.map(({ name }) => name)).toEqual(["catalog.products", "catalog.prices"]);
    for (const root of roots) {
      const calls = childrenOf(root, spans()).map(({ name }) => name);
      expect(calls).toEqual([expect.stringContaining("GET /catalog/"), "GET /{file}"]);
    }
  });
});

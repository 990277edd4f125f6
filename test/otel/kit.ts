import { type Attributes, context, type TextMapPropagator } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { otel } from "../../src/otel/index.js";

/** One measured series. */
export interface Series {
  readonly name: string;
  readonly unit: string;
  readonly attributes: Attributes;
  readonly value: unknown;
}

/** A real OpenTelemetry SDK that keeps what it is given. */
export function startOtel({
  propagator = new W3CTraceContextPropagator() as TextMapPropagator,
  urlIds = undefined as boolean | undefined,
} = {}) {
  const spans = new InMemorySpanExporter();
  const tracing = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] });
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 3_600_000 });
  const measuring = new MeterProvider({ readers: [reader] });
  const tracer = tracing.getTracer("test");
  return {
    tracing,
    measuring,
    propagator,
    tracer,
    telemetry: otel({ tracer, meter: measuring.getMeter("test"), propagator, urlIds }),
    /** In the order in which they ended. */
    spans: () => spans.getFinishedSpans(),
    async series(name: string): Promise<Series[]> {
      await measuring.forceFlush();
      const metrics =
        exporter
          .getMetrics()
          .at(-1)
          ?.scopeMetrics.flatMap((scope) => scope.metrics) ?? [];
      return metrics
        .filter(({ descriptor }) => descriptor.name === name)
        .flatMap(({ descriptor, dataPoints }) =>
          dataPoints.map(({ attributes, value }) => ({ name, unit: descriptor.unit, attributes, value })),
        );
    },
    async stop() {
      await tracing.shutdown();
      await measuring.shutdown();
    },
  };
}

/** Without one, spans that the user makes are not active when a call starts. */
export function useContextManager(): () => void {
  const manager = new AsyncLocalStorageContextManager().enable();
  context.setGlobalContextManager(manager);
  return () => context.disable();
}

/** The spans that are children of one. */
export function childrenOf(parent: ReadableSpan, spans: readonly ReadableSpan[]): ReadableSpan[] {
  const { spanId } = parent.spanContext();
  return spans.filter((span) => span.parentSpanContext?.spanId === spanId);
}

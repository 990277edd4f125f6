import { configurationError } from "../core/configuration-error.js";
import { resolveSignal } from "../core/options.js";
import { refuseUnknown } from "../core/unknown-option.js";
import type { AbortSignalLike } from "../core/web-types.js";
import { type Bell, createBell } from "../durable/bell.js";
import type { DurableRow } from "../durable/durable-store.js";
import { withStore } from "../durable/store-failure.js";
import { type LambdaEventLike, type LambdaResult, receiveLambda } from "./adapters/lambda.js";
import { type NodeRequestLike, type NodeResponseLike, receiveNode } from "./adapters/node.js";
import { receiveWeb, type WebRequest, type WebRequestLike, type WebResponse } from "./adapters/web.js";
import { type Detail, detailOf, type ParkedEvent, type ParkReason, parkedOf } from "./entry.js";
import { readEnvelope } from "./envelope.js";
import type { Registered } from "./handle.js";
import { keyCheck } from "./keys.js";
import { type ReceiverOptions, settingsOf } from "./options.js";
import { BEHIND } from "./queue.js";
import { receiving } from "./receive.js";
import { runWorker } from "./run.js";
import { stamping } from "./stamp.js";
import { Turns } from "./turns.js";
import type {
  ConfirmedContext,
  EventContext,
  EventHandler,
  EventName,
  EventOf,
  HandlerOptions,
  OtherEvent,
} from "./types.js";

/** How handlers run. */
export interface WorkOptions {
  /** Ends it: no more events are taken, and handlers under way get `graceMs`. */
  readonly signal?: AbortSignalLike | undefined;
  /** Ends it by itself once nothing is due. What is due later stays. Default `false`. */
  readonly untilIdle?: boolean | undefined;
}

/** Which parked events are handled again; an empty filter: all that were handled in vain, or are incomplete. */
export interface EventReplayFilter {
  /** Only events of this name. Default: of any. */
  readonly name?: string | undefined;
  /** Only events that were parked for this. Default: for `failed` and `incomplete`. */
  readonly reason?: ParkReason | undefined;
}

/** How many events stand where. */
export interface EventCounts {
  /** To be handled, now or later. */
  readonly due: number;
  /** Parts of events whose other parts have not come. */
  readonly waiting: number;
  /** Handled, or of no interest, and remembered. */
  readonly done: number;
  /** Those that wait for a person. */
  readonly parked: number;
}

/**
 * Receives NewStore's events, keeps them, and hands each to its handler. What a method asks of the inbox fails with an
 * error of kind `connection`, or `timeout` after ten seconds without a word.
 */
export interface EventReceiver {
  /**
   * Handles events of a name. What the handler throws lets the event be handled again, after growing pauses; in the end it
   * is parked. It may be called twice with one event: after a crash, and where NewStore sent two.
   *
   * @throws {NewStoreError} kind `configuration` for a second handler of a name.
   */
  on<Name extends EventName>(
    name: Name,
    handler: EventHandler<EventOf<Name>, ConfirmedContext>,
    options: HandlerOptions & { readonly confirm: "read" },
  ): EventReceiver;
  /**
   * Handles events of a name, without reading the order first.
   *
   * @throws {NewStoreError} kind `configuration` for a second handler of a name.
   */
  on<Name extends EventName>(
    name: Name,
    handler: EventHandler<EventOf<Name>, EventContext>,
    options?: HandlerOptions,
  ): EventReceiver;
  /** Handles all other events, those whose names are not known among them. Without it they are remembered, no more. */
  onOther(handler: EventHandler<OtherEvent>): EventReceiver;
  /** Receives a request of Hono, Next.js, Bun, Deno or Workers: `export const POST = events.fetch`. */
  readonly fetch: (request: WebRequest) => Promise<WebResponse>;
  /** Receives a request of `node:http`, Express or Fastify, its body raw or parsed: `app.post("/newstore", events.node)`. */
  readonly node: (request: NodeRequestLike, response: NodeResponseLike) => Promise<void>;
  /** Receives a request of AWS Lambda: `export const handler = events.lambda`. */
  readonly lambda: (event: LambdaEventLike) => Promise<LambdaResult>;
  /** Handles what was received until its signal aborts. Any number of processes may work on an inbox that they share. */
  work(options?: WorkOptions): Promise<void>;
  /** The events that wait for a person. */
  parked(): AsyncIterable<ParkedEvent>;
  /**
   * Lets parked events be handled again: one by its `id`, or all that a filter names, newer states or not. Resolves with
   * how many.
   */
  replay(idOrFilter: string | EventReplayFilter): Promise<number>;
  /** How many events stand where: for metrics. */
  counts(): Promise<EventCounts>;
}

const PAGE_ROWS = 200;

/**
 * Makes a receiver of NewStore's events. An event is on the disk before NewStore gets its 200, so that none is lost after
 * it, and is handled afterwards, by `work`, in this process or in another: a slow receiver stops the whole stream.
 *
 * Deliveries come at least once and in any order. Repeats are recognised by name, id and content for seven days; parts of
 * an event are put together; a state that is older than one already handled is left out; events about one order are handled
 * one after the other, whichever process handles them, and wait while an earlier one is to be handled again.
 *
 * Evidence: documented (delivery, bearer key); the codes that stop a stream are not known.
 *
 * @throws {NewStoreError} kind `configuration` for options that are missing, wrong or unknown.
 *
 * @example
 * ```ts
 * const events = receiveEvents({ apiKeys: ["a-long-secret-of-your-own"], inbox: memoryStore(), newstore })
 *   .on("order.cancelled", (event) => console.log("cancelled", event.payload.items.length))
 *   .onOther((event) => console.log("not for us", event.name));
 *
 * const payload = { id: "6840f40c-65c4-5ff7-a23e-92e0e311091a", items: [] };
 * await events.fetch(testEvent("order.cancelled", payload, { apiKey: "a-long-secret-of-your-own" }));
 * await events.work({ untilIdle: true }); // → cancelled 0
 * ```
 */
export function receiveEvents(options: ReceiverOptions): EventReceiver {
  const settings = settingsOf(options);
  const { inbox, clock, newstore } = settings;
  const handlers = new Map<string | undefined, Registered>();
  const bells = new Set<Bell>();
  const ring = () => {
    for (const bell of bells) bell.ring();
  };
  const stamp = stamping(clock);
  const receive = receiving(settings, options.apiKeys === false ? undefined : keyCheck(options.apiKeys), stamp, ring);
  // One for all calls of `work`: what each of them has under way the others have to know.
  const turns = new Turns(inbox, ring);

  function register(name: string | undefined, registered: Registered): void {
    const { handler, confirm } = registered;
    const of = name === undefined ? "onOther" : `on ${JSON.stringify(name)}`;
    if (typeof handler !== "function") throw configurationError(`handler of ${of}`, "is no function");
    if (handlers.has(name)) throw configurationError(`handler of ${of}`, "is there already: one handles each event");
    if (confirm !== undefined && confirm !== "read") throw configurationError("confirm", 'must be "read"');
    if (confirm === "read" && newstore === undefined)
      throw configurationError("newstore", 'is missing: confirm: "read" reads with it');
    handlers.set(name, registered);
  }

  async function* parkedRows(method: string): AsyncGenerator<DurableRow> {
    for (let after: string | undefined; ; ) {
      const rows = await withStore(method, () => inbox.list({ state: "parked", after, limit: PAGE_ROWS }));
      yield* rows;
      after = rows.at(-1)?.key;
      if (rows.length < PAGE_ROWS) return;
    }
  }

  async function replayOne(row: DurableRow): Promise<number> {
    if (readEnvelope(row.text) === undefined) return 0;
    // What parts it lacks is waited for anew, and which ones they are stays as it was found.
    const { parts } = detailOf(row);
    const detail = JSON.stringify({ ...stamp(), parts, isReplayed: true } satisfies Detail);
    const change = { state: "due", attempts: 0, detail, dueInMs: 0 };
    const isReplayed = await withStore("events.replay", () => inbox.update(row.key, { state: "parked" }, change));
    if (isReplayed) ring();
    return isReplayed ? 1 : 0;
  }

  const receiver: EventReceiver = {
    on(name: string, handler: unknown, handlerOptions: HandlerOptions = {}) {
      refuseUnknown(handlerOptions, ["confirm"]);
      if (typeof name !== "string" || name === "") throw configurationError("name of on", "is no event's name");
      register(name, { handler: handler as Registered["handler"], ...handlerOptions });
      return receiver;
    },
    onOther(handler) {
      register(undefined, { handler });
      return receiver;
    },
    fetch: (request) => receiveWeb(request as WebRequestLike, receive),
    node: (request, response) => receiveNode(request, response, receive),
    lambda: (event) => receiveLambda(event, receive),
    async work(workOptions = {}) {
      refuseUnknown(workOptions, ["signal", "untilIdle"]);
      const signal = resolveSignal(workOptions.signal);
      const bell = createBell(clock);
      bells.add(bell);
      try {
        await runWorker({ settings, handlers, turns }, { ...workOptions, signal }, bell);
      } finally {
        bells.delete(bell);
      }
    },
    async *parked() {
      for await (const row of parkedRows("events.parked")) yield parkedOf(row);
    },
    async replay(idOrFilter) {
      if (typeof idOrFilter === "string") {
        const [row] = await withStore("events.replay", () => inbox.list({ key: idOrFilter, limit: 1 }));
        return row === undefined ? 0 : replayOne(row);
      }
      if (typeof idOrFilter !== "object" || idOrFilter === null)
        throw configurationError("filter", `is ${String(idOrFilter)}: give an id, or { name } or { reason }`);
      refuseUnknown(idOrFilter, ["name", "reason"]);
      const { name, reason } = idOrFilter;
      let count = 0;
      for await (const row of parkedRows("events.replay")) {
        const own = detailOf(row).reason;
        const isWanted = reason === undefined ? own === "failed" || own === "incomplete" : own === reason;
        if (!isWanted || (name !== undefined && readEnvelope(row.text)?.name !== name)) continue;
        count += await replayOne(row);
      }
      return count;
    },
    async counts() {
      const counts = { due: 0, waiting: 0, done: 0, parked: 0 };
      for (const { state, count } of await withStore("events.counts", () => inbox.counts())) {
        const shown = state === BEHIND ? "due" : state;
        if (Object.hasOwn(counts, shown)) counts[shown as keyof EventCounts] += count;
      }
      return counts;
    },
  };
  return receiver;
}

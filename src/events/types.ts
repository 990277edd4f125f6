import type { KnownEvent } from "../../generated/event-stream/types.js";
import type { AbortSignalLike } from "../core/web-types.js";
import type { NewStore } from "../newstore.js";

/** Name of an event whose payload is known. */
export type EventName = KnownEvent["name"];

/** The event of a name, with its envelope. */
export type EventOf<Name extends EventName> = Extract<
  KnownEvent,
  {
    /** Name of the event, by which its payload is known. */
    readonly name: Name;
  }
>;

/** An event whose name is not known, or that nobody named. */
export interface OtherEvent {
  /** Tenant that it is of. */
  readonly tenant: string;
  /** As `order.created`. */
  readonly name: string;
  /** When it happened, as NewStore wrote it; absent where it did not. */
  readonly published_at?: string | undefined;
  /** What it is about, as NewStore sent it. */
  readonly payload: Readonly<Record<string, unknown>>;
}

/** What a handler gets beside the event. */
export interface EventContext {
  /** Which attempt this is; the first is 1. */
  readonly attempt: number;
  /** Aborts when the handler has taken too long, or the worker ends: hand it on to what you call. */
  readonly signal: AbortSignalLike;
  /** Name of the event in the inbox. */
  readonly id: string;
}

/** An order as `newstore.orders.get` gives it. */
export type ReadOrder = Awaited<ReturnType<NewStore["orders"]["get"]>>;

/** What a handler with `confirm: "read"` gets beside the event. */
export interface ConfirmedContext extends EventContext {
  /** The order that the event is about, read from NewStore just now: a key proves little, and money follows. */
  readonly order: ReadOrder;
}

/** How events of a name are handled. */
export interface HandlerOptions {
  /**
   * `read`: the order is read from NewStore before the handler runs, and is `context.order`; an order that cannot be read
   * yet is tried again later. Needs the option `newstore`. For events that name an order.
   */
  readonly confirm?: "read" | undefined;
}

/** A handler of one kind of event. What it returns is awaited; what it throws lets the event be handled again later. */
export type EventHandler<Event, Context = EventContext> = (event: Event, context: Context) => unknown;

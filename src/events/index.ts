/**
 * NewStore's events, received, kept and handled: {@link receiveEvents}, and {@link testEvent} for tests of what you make
 * of it. For Node, Bun, Deno and Workers.
 *
 * @packageDocumentation
 */

export type {
  DurableRow,
  DurableStore,
  NewRow,
  RowChange,
  RowCount,
  RowQuery,
  TakeRequest,
} from "../durable/durable-store.js";
export type { MemoryStoreOptions } from "../durable/memory-store.js";
export { memoryStore } from "../durable/memory-store.js";
export type { LambdaEventLike, LambdaResult } from "./adapters/lambda.js";
export type { NodeRequestLike, NodeResponseLike } from "./adapters/node.js";
export type { WebRequest, WebRequestLike, WebResponse } from "./adapters/web.js";
export type { ParkedEvent, ParkReason } from "./entry.js";
export { isKnownEvent } from "./known-event.js";
export type { EventClient, ReceiverOptions } from "./options.js";
export type { EventCounts, EventReceiver, EventReplayFilter, WorkOptions } from "./receive-events.js";
export { receiveEvents } from "./receive-events.js";
export type { TestEventOptions } from "./test-event.js";
export { testEvent } from "./test-event.js";
export type {
  ConfirmedContext,
  EventContext,
  EventHandler,
  EventName,
  EventOf,
  HandlerOptions,
  OtherEvent,
  ReadOrder,
} from "./types.js";

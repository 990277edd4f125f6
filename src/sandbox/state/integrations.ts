import type { RecordedEvent } from "./events.js";
import { refill } from "./refill.js";

/** A registered receiver of events, as the wire names it (docs/platform/events-and-webhooks.md#integration). */
export interface SandboxIntegration {
  /** The one that it was registered under. */
  readonly id: string;
  /** Whether it gets events. */
  status: "running" | "stopped";
  /** `permanent`, or `temporary` with an end. */
  readonly integrationType: string;
  /** From when on it gets events, as a date and time; absent: those from its registration on. */
  readonly startsAt: string | undefined;
  /** When its window ends, as a date and time; absent for a permanent one. */
  readonly endsAt: string | undefined;
  /** Where events are sent by HTTP: `callback_url` and its `api_key`. Absent with another kind of sink. */
  callbackParameters: Readonly<Record<string, unknown>> | undefined;
  /** Where events are put in S3. The sandbox keeps them and puts nothing. Absent with a webhook. */
  s3Parameters: Readonly<Record<string, unknown>> | undefined;
  /** Which events it gets; absent: all. */
  filterConditions: Readonly<Record<string, unknown>> | undefined;
  /** Whether its window is over: it stops once what is in that has been delivered. */
  ended: boolean;
  /** Number of events that are behind it: delivered, left out or not for it. */
  position: number;
  /** When it stopped; absent while it runs. */
  stoppedAt: string | undefined;
  /** What happened to it, oldest first; the last 50 entries. */
  readonly log: IntegrationLogEntry[];
  /** What its receiver rejected, oldest first; the last 30. */
  readonly rejected: RejectedEvent[];
}

/** One thing that happened to an integration. */
export interface IntegrationLogEntry {
  /** When, RFC 3339. */
  readonly at: string;
  /** What happened. */
  readonly action: "integration_started" | "integration_stopped" | "retry_triggered";
  /** Why, as text for people. */
  readonly reason: string;
}

/** An event that a receiver rejected. */
export interface RejectedEvent {
  /** The id that `newstore.eventStream.rejected` takes. */
  readonly id: string;
  /** Position of the event among all events of the sandbox. */
  readonly index: number;
  /** When it was rejected first, RFC 3339. */
  readonly at: string;
  /** The event, as it was sent. */
  readonly event: RecordedEvent;
}

/**
 * Where functions of this process receive events. No name resolver knows it (RFC 2606): nothing that is sent there can
 * leave the process.
 */
export const IN_PROCESS_ORIGIN = "https://receiver.invalid/";

/** docs/platform/events-and-webhooks.md#configuration. */
const LOG_ENTRIES = 50;
const REJECTED_EVENTS = 30;

/** Registered receivers, in the order they came. */
export class IntegrationState {
  readonly #byId = new Map<string, SandboxIntegration>();

  /** A receiver by its id; absent where there is none. */
  get(id: string): SandboxIntegration | undefined {
    return this.#byId.get(id);
  }

  /** @internal */
  put(integration: SandboxIntegration): void {
    this.#byId.set(integration.id, integration);
  }

  /** @internal */
  remove(id: string): void {
    this.#byId.delete(id);
  }

  /** All of them, oldest first. */
  list(): SandboxIntegration[] {
    return [...this.#byId.values()];
  }

  /**
   * @internal What a snapshot keeps; `load` takes it back. Functions of this process are left out: they end with it.
   */
  dump(): unknown {
    return elsewhere(this.#byId);
  }

  /** @internal */
  load(saved: unknown): void {
    refill(this.#byId, elsewhere(saved as ReadonlyMap<string, SandboxIntegration>));
  }
}

/** Those that are no functions of a process. */
function elsewhere(byId: ReadonlyMap<string, SandboxIntegration>): Map<string, SandboxIntegration> {
  return new Map([...byId].filter(([, integration]) => !isInProcess(integration)));
}

/** Whether a function of this process, or of one that has ended, is behind it. */
function isInProcess({ callbackParameters }: SandboxIntegration): boolean {
  return String(callbackParameters?.["callback_url"]).startsWith(IN_PROCESS_ORIGIN);
}

/** Lets deliveries begin, and notes why. */
export function startIntegration(integration: SandboxIntegration, at: string, reason: string): void {
  integration.status = "running";
  integration.stoppedAt = undefined;
  note(integration, { at, action: "integration_started", reason });
}

/** Ends deliveries, and notes why. */
export function stopIntegration(integration: SandboxIntegration, at: string, reason: string): void {
  integration.status = "stopped";
  integration.stoppedAt = at;
  note(integration, { at, action: "integration_stopped", reason });
}

export function note({ log }: SandboxIntegration, entry: IntegrationLogEntry): void {
  log.push(entry);
  log.splice(0, log.length - LOG_ENTRIES);
}

/** Keeps an event that was rejected; once, however often it was. */
export function reject({ rejected }: SandboxIntegration, event: RejectedEvent): void {
  if (rejected.some(({ id }) => id === event.id)) return;
  rejected.push(event);
  rejected.splice(0, rejected.length - REJECTED_EVENTS);
}

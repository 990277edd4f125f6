import { seededRandom } from "../kernel/ids.js";
import type { BoundedLog } from "../kernel/log.js";
import { pause } from "../kernel/pause.js";
import type { WebhookOptions } from "../kernel/settings.js";
import type { World } from "../kernel/world.js";
import type { RecordedEvent } from "../state/events.js";
import { note, type RejectedEvent, reject, type SandboxIntegration, stopIntegration } from "../state/integrations.js";
import { Receivers } from "./receivers.js";
import { shuffled, wants } from "./select.js";
import { type Delivery, sendEvent, TOO_MANY } from "./send.js";

const DEFAULT_ATTEMPTS = 3;
const DEFAULT_RETRY_DELAY_MS = 100;

interface Waiting {
  readonly index: number;
  readonly event: RecordedEvent;
}

/**
 * Sends recorded events to the receivers that are registered for them (docs/platform/events-and-webhooks.md#delivery).
 *
 * | the receiver responds with | what happens |
 * | --- | --- |
 * | 2xx | the next event |
 * | 400, another 4xx, 3xx | this event is kept among the rejected ones, the next one |
 * | 429 | retried, which the log says; as below |
 * | 5xx, nothing | retried; after the last attempt the integration is `stopped` |
 *
 * Of these, 400 and 429 are documented. Which codes interrupt a stream, how often and when it retries is UNKNOWN. An
 * integration that is started again goes on where it was: what was not acknowledged comes again. One whose window is over
 * stops once it has got what is in it. Nobody waits for a delivery but `settled`: a receiver
 * may call the sandbox before it responds.
 */
export class Dispatcher {
  /** Receivers in this process. */
  readonly receivers = new Receivers();
  readonly #world: World;
  readonly #options: WebhookOptions;
  readonly #log: BoundedLog<Delivery>;
  readonly #random: () => number;
  readonly #running = new Map<SandboxIntegration, Promise<void>>();
  readonly #ended = new AbortController();

  constructor(world: World, options: WebhookOptions, log: BoundedLog<Delivery>, seed: string) {
    this.#world = world;
    this.#options = options;
    this.#log = log;
    this.#random = seededRandom(`${seed}/webhooks`);
  }

  /** Sends whatever waits, in the background. */
  deliver(): void {
    if (this.#ended.signal.aborted) return;
    for (const integration of this.#world.state.integrations.list()) {
      if (this.#running.has(integration) || integration.status !== "running") continue;
      const run = this.#serve(integration).finally(() => {
        if (this.#running.get(integration) === run) this.#running.delete(integration);
      });
      this.#running.set(integration, run);
    }
  }

  /** Waits until nothing is on its way any more. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running.values());
  }

  /** Ends everything, also what is on its way. */
  stop(): void {
    this.#ended.abort();
  }

  async #serve(integration: SandboxIntegration): Promise<void> {
    // Events of one request are recorded one after the other; they wait together.
    await Promise.resolve();
    for (;;) {
      const { batch, end } = this.#next(integration);
      for (const waiting of batch) {
        const copies = this.#happens(this.#options.duplicates ?? 0) ? 2 : 1;
        for (let copy = 0; copy < copies; copy += 1) {
          if (!this.#mayServe(integration)) return;
          if (await this.#acknowledged(integration, waiting)) continue;
          if (this.#mayServe(integration)) this.#stop(integration, "The receiver did not take an event.");
          return;
        }
      }
      if (!this.#mayServe(integration)) return;
      integration.position = end;
      if (batch.length > 0) continue;
      const isComplete = end === this.#world.state.events.list().length;
      if (integration.ended && isComplete) this.#stop(integration, "Its window is over.");
      // At once: an event that is recorded from here on starts a run of its own.
      this.#running.delete(integration);
      return;
    }
  }

  /** What an integration gets next: one event, or all that wait where their order does not matter. */
  #next(integration: SandboxIntegration): { readonly batch: readonly Waiting[]; readonly end: number } {
    const { events: log } = this.#world.state;
    const events = log.list();
    const batch: Waiting[] = [];
    let end = integration.position;
    for (; end < log.released; end += 1) {
      const event = events[end];
      if (event === undefined) break;
      if (!wants(integration, event)) continue;
      if (batch.length > 0 && !this.#options.shuffle) break;
      batch.push({ index: end, event });
    }
    return { batch: this.#options.shuffle ? shuffled(batch, this.#random) : batch, end };
  }

  /** Sends a rejected event once more. Resolves with whether the receiver has taken it. */
  async redeliver(integration: SandboxIntegration, { index, event }: RejectedEvent): Promise<boolean> {
    const { outcome } = await this.#send(integration, { index, event }, 1);
    return outcome === "delivered";
  }

  /** Whether the receiver has taken an event, or never will and the stream goes on without it. */
  async #acknowledged(integration: SandboxIntegration, waiting: Waiting): Promise<boolean> {
    const { attempts = DEFAULT_ATTEMPTS, retryDelayMs = DEFAULT_RETRY_DELAY_MS } = this.#options;
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const { at, outcome, status } = await this.#send(integration, waiting, attempt);
      if (outcome === "rejected") this.#reject(integration, waiting, at);
      if (outcome !== "failed") return true;
      if (status === TOO_MANY)
        note(integration, { at, action: "retry_triggered", reason: "The receiver responded with 429." });
      if (attempt < attempts) await pause(retryDelayMs, this.#ended.signal).catch(() => undefined);
      if (!this.#mayServe(integration)) return false;
    }
    return false;
  }

  async #send(integration: SandboxIntegration, { index, event }: Waiting, attempt: number): Promise<Delivery> {
    const result = await sendEvent(
      integration,
      event,
      this.#options,
      this.#world.outbound,
      this.receivers,
      this.#ended.signal,
    );
    const { id: integrationId } = integration;
    const at = this.#world.clock.iso();
    const delivery: Delivery = { at, integrationId, event: event.name, index, attempt, ...result };
    this.#log.add(delivery);
    return delivery;
  }

  #reject(integration: SandboxIntegration, { index, event }: Waiting, at: string): void {
    const id = this.#world.ids.uuidFor(`rejected ${integration.id} ${index}`);
    reject(integration, { id, index, at, event });
  }

  #stop(integration: SandboxIntegration, reason: string): void {
    stopIntegration(integration, this.#world.clock.iso(), reason);
  }

  /** An integration that was stopped or deleted, or belongs to a state that was replaced, gets nothing more. */
  #mayServe(integration: SandboxIntegration): boolean {
    const current = this.#world.state.integrations.get(integration.id) === integration;
    return current && integration.status === "running" && !this.#ended.signal.aborted;
  }

  #happens(share: number): boolean {
    return this.#random() / 2 ** 32 < share;
  }
}

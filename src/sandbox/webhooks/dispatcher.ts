import { pause } from "../connection.js";
import { seededRandom } from "../ids.js";
import type { BoundedLog } from "../log.js";
import type { RecordedEvent } from "../state/events.js";
import type { SandboxIntegration } from "../state/integrations.js";
import type { World } from "../world.js";
import type { Delivery, WebhookOptions } from "./options.js";
import { isServed, shuffled, wants } from "./select.js";
import { sendEvent } from "./send.js";

const DEFAULT_ATTEMPTS = 3;
const DEFAULT_RETRY_DELAY_MS = 100;

interface Waiting {
  readonly index: number;
  readonly event: RecordedEvent;
}

/**
 * Sends recorded events to the receivers that are registered for them (events-and-webhooks.md 4).
 *
 * | the receiver answers | what happens |
 * | --- | --- |
 * | 2xx | the next event |
 * | 3xx, 4xx | this event is rejected, the next one |
 * | 5xx, nothing | tried again; after the last attempt the integration is `stopped` |
 *
 * Which codes interrupt a stream, how often and when it tries again is UNKNOWN. An integration that is started again
 * goes on where it was: what was not acknowledged comes again. Nobody waits for a delivery but `settled`: a receiver
 * may call the sandbox while it answers.
 */
export class Dispatcher {
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
      if (this.#running.has(integration) || !isServed(integration)) continue;
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
          if (this.#mayServe(integration)) integration.status = "stopped";
          return;
        }
      }
      if (!this.#mayServe(integration)) return;
      integration.position = end;
      if (batch.length > 0) continue;
      // At once: an event that is recorded from here on starts a run of its own.
      this.#running.delete(integration);
      return;
    }
  }

  /** What an integration gets next: one event, or all that wait where their order does not matter. */
  #next(integration: SandboxIntegration): { readonly batch: readonly Waiting[]; readonly end: number } {
    const { state, clock } = this.#world;
    const events = state.events.list();
    const dueMs = clock.nowMs() - (this.#options.delayMs ?? 0);
    const batch: Waiting[] = [];
    let end = integration.position;
    for (; end < events.length; end += 1) {
      const event = events[end];
      if (event === undefined || Date.parse(event.publishedAt) > dueMs) break;
      if (!wants(integration, event)) continue;
      if (batch.length > 0 && !this.#options.shuffle) break;
      batch.push({ index: end, event });
    }
    return { batch: this.#options.shuffle ? shuffled(batch, this.#random) : batch, end };
  }

  /** Whether the receiver has taken an event, or never will and the stream goes on without it. */
  async #acknowledged(integration: SandboxIntegration, { index, event }: Waiting): Promise<boolean> {
    const { attempts = DEFAULT_ATTEMPTS, retryDelayMs = DEFAULT_RETRY_DELAY_MS } = this.#options;
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const result = await sendEvent(integration, event, this.#options, this.#ended.signal);
      const { id: integrationId } = integration;
      this.#log.add({ at: this.#world.clock.iso(), integrationId, event: event.name, index, attempt, ...result });
      if (result.outcome !== "failed") return true;
      if (attempt < attempts) await pause(retryDelayMs, this.#ended.signal).catch(() => undefined);
      if (!this.#mayServe(integration)) return false;
    }
    return false;
  }

  /** An integration that was stopped or deleted, or belongs to a state that was replaced, gets nothing more. */
  #mayServe(integration: SandboxIntegration): boolean {
    const current = this.#world.state.integrations.get(integration.id) === integration;
    return current && isServed(integration) && !this.#ended.signal.aborted;
  }

  #happens(share: number): boolean {
    return this.#random() / 2 ** 32 < share;
  }
}

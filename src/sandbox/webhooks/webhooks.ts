import { mayReach } from "../kernel/outbound.js";
import type { ReceiverOptions, WebhookOptions, WebhookReceiver } from "../kernel/settings.js";
import type { World } from "../kernel/world.js";
import { addressOf, type EventReceiver, freeId, type Receivers } from "./receivers.js";
import type { Delivery } from "./send.js";

/** A registered receiver. */
export interface RegisteredWebhook {
  /** The one that `start` and `remove` take. */
  readonly id: string;
  /** `stopped`: by a call, or since nobody took the events. */
  readonly status: string;
  /** Without a user and password in it. */
  readonly url: string;
  /** Names of the events that it gets; empty: all. */
  readonly events: readonly string[];
}

/** A receiver in this process. */
export interface EventListening {
  /** The one that it is registered under: what was given, or `listener-1` and so on. */
  readonly id: string;
  /** Ends it and takes it off the list. */
  close(): void;
}

/** What {@link SandboxWebhooks} is made of. */
export interface WebhookParts {
  readonly world: World;
  readonly options: WebhookOptions;
  readonly receivers: Receivers;
  readonly deliveries: readonly Delivery[];
  /** Calls an operation of the event stream's configuration, as a client would: the same rules hold. */
  readonly call: (operation: "createIntegration" | "startIntegration", id: string, body?: unknown) => void;
  readonly settled: () => Promise<void>;
}

/** Who gets the sandbox's events. */
export class SandboxWebhooks {
  readonly #parts: WebhookParts;
  readonly #listening = new Map<string, () => void>();

  /** @internal */
  constructor(parts: WebhookParts) {
    this.#parts = parts;
  }

  /** Attempts to deliver events so far, oldest first. */
  get deliveries(): readonly Delivery[] {
    return this.#parts.deliveries;
  }

  /** Runs what is due and waits until no event is on its way any more. */
  settled(): Promise<void> {
    return this.#parts.settled();
  }

  /**
   * Registers a receiver, as a client would by the event stream's API, and returns its id. It gets what happens from
   * now on.
   *
   * @throws RangeError when the option `outbound` does not allow the receiver: it would never get anything.
   *
   * @example
   * ```ts
   * const sandbox = createSandbox();
   * const id = sandbox.webhooks.add({ url: "http://127.0.0.1:3000/newstore", apiKey: "a-key", events: ["order.cancelled"] });
   * sandbox.webhooks.remove(id);
   * ```
   */
  add({ url, id = freeId(this.#parts.world, "webhook"), ...options }: WebhookReceiver): string {
    const { world, options: webhooks, call } = this.#parts;
    if (!URL.canParse(url))
      throw new RangeError(`The url of a receiver is an address; ${JSON.stringify(url)} is none.`);
    if (webhooks.fetch === undefined && !mayReach(url, world.outbound)) {
      const { origin } = new URL(url);
      throw new RangeError(`The sandbox may not send to ${origin}; its option outbound (--allow) can name it.`);
    }
    call("createIntegration", id, integrationOf(id, url, options));
    return id;
  }

  /**
   * Hands events to a function, which returns the status of a response: 2xx takes the event, others as on HTTP. It needs
   * no address, stays registered when the sandbox is reset or restored, and gets what happens from then on; a snapshot
   * does not hold it.
   *
   * @example
   * ```ts
   * const sandbox = createSandbox();
   * const listening = sandbox.webhooks.listen(({ body }) => (JSON.parse(body).name === "order.created" ? 200 : 400));
   * listening.close();
   * ```
   */
  listen(receiver: EventReceiver, options: ReceiverOptions = {}): EventListening {
    const { world, receivers, call } = this.#parts;
    const { id = freeId(world, "listener"), ...rest } = options;
    const url = addressOf(id);
    const join = () => call("createIntegration", id, integrationOf(id, url, rest));
    // First of all: an id that is taken is refused, and whoever has it keeps its function.
    join();
    receivers.add(url, receiver);
    this.#listening.set(id, join);
    const close = () => {
      // Somebody took it off the list, and the id may be another one's by now.
      if (this.#listening.get(id) !== join) return;
      this.#listening.delete(id);
      receivers.remove(url);
      const { integrations } = world.state;
      if (integrations.get(id)?.callbackParameters?.["callback_url"] === url) integrations.remove(id);
    };
    return { id, close };
  }

  /** Registered receivers, those that clients registered too. */
  list(): readonly RegisteredWebhook[] {
    return this.#parts.world.state.integrations.list().map(({ id, status, callbackParameters, filterConditions }) => ({
      id,
      status,
      url: String(callbackParameters?.["callback_url"] ?? "").replace(/\/\/[^/?#\\]*@/, "//***@"),
      events: (filterConditions?.["event_filter"] as readonly string[] | undefined) ?? [],
    }));
  }

  /**
   * Starts a stream again that was stopped, as it is when nobody took an event; what was missed comes now. Returns
   * whether there is such a receiver.
   */
  start(id: string): boolean {
    const known = this.#parts.world.state.integrations.get(id) !== undefined;
    if (known) this.#parts.call("startIntegration", id);
    return known;
  }

  /** Takes a receiver off the list. Returns whether there was one. */
  remove(id: string): boolean {
    const { integrations } = this.#parts.world.state;
    const known = integrations.get(id) !== undefined;
    if (this.#listening.delete(id)) this.#parts.receivers.remove(addressOf(id));
    integrations.remove(id);
    return known;
  }

  /** @internal What the options name is there from the start. */
  begin(): void {
    for (const receiver of this.#parts.options.receivers ?? []) this.add(receiver);
  }

  /** @internal Listeners outlive the state that they were registered in. */
  rejoin(): void {
    for (const [id, join] of this.#listening) if (this.#parts.world.state.integrations.get(id) === undefined) join();
  }
}

function integrationOf(id: string, url: string, { apiKey, events }: Omit<ReceiverOptions, "id">) {
  return {
    id,
    integration_type: "permanent",
    callback_parameters: { callback_url: url, ...(apiKey === undefined ? {} : { api_key: apiKey }) },
    filter_conditions: { event_filter: events ?? [], entity_filter: [] },
  };
}

import type { ClientCredentials, PasswordCredentials } from "../auth/credentials.js";
import type { FetchLike } from "../core/web-types.js";
import {
  cancelByStaff,
  rejectByStaff,
  returnByStaff,
  type StoreCancellation,
  type StoreRejection,
  type StoreReturn,
} from "./flows/by-staff.js";
import { type FulfilmentStep, fulfilByCall } from "./flows/fulfil-by-time.js";
import { trigger } from "./flows/trigger.js";
import { createHandlers } from "./handlers/index.js";
import type { ClockControl } from "./kernel/clock.js";
import { contractOperations } from "./kernel/contract-source.js";
import { createIds } from "./kernel/ids.js";
import { BoundedLog, type LoggedRequest, type RequestListener, RequestLog, type Violation } from "./kernel/log.js";
import { Memory } from "./memory.js";
import { checkOptionNames } from "./option-names.js";
import type { SandboxOptions } from "./options.js";
import { orderByAnyId } from "./rules/find-order.js";
import { randomText, tokenSettings } from "./secrets.js";
import { applySeed, type SandboxSeed } from "./seed/seed.js";
import type { SandboxSnapshot } from "./seed/snapshot.js";
import { filePath } from "./server/control.js";
import { FaultPlan } from "./server/fault-plan.js";
import { createFetch } from "./server/fetch.js";
import { Quotas } from "./server/quotas.js";
import { createRouter } from "./server/router.js";
import type { SandboxOrder } from "./state/order-types.js";
import type { SandboxReturn } from "./state/returns.js";
import type { SandboxState } from "./state/state.js";
import { Dispatcher } from "./webhooks/dispatcher.js";
import type { Delivery } from "./webhooks/send.js";
import { SandboxWebhooks } from "./webhooks/webhooks.js";
import { eventStreamCalls, lazyControl } from "./wiring.js";

const DEFAULT_TENANT = "sandbox";
const DEFAULT_SEED = "newstore";

/** A simulated NewStore. */
export class Sandbox {
  /** A WHATWG `fetch` that responds like the platform; hosts do not matter. */
  readonly fetch: FetchLike;
  /** Origin of the API. */
  readonly url: string;
  /** Address of the token endpoint. */
  readonly tokenUrl: string;
  /** Tenant that it plays. Default `sandbox`. */
  readonly tenant: string;
  /** Credentials that the token endpoint knows. */
  readonly credentials: ClientCredentials;
  /** Credentials that the deprecated token endpoint knows. */
  readonly passwordCredentials: PasswordCredentials;
  /** Its time, to be read and moved. */
  readonly clock: ClockControl;
  /**
   * All that the platform remembers, to be read. Stock, settings, files and tokens may be changed there as well; all else
   * is changed by calls, seeds and imports.
   */
  readonly state: SandboxState;
  /** What goes wrong on purpose. */
  readonly faults: FaultPlan;
  /** Who gets events, and what was delivered. */
  readonly webhooks: SandboxWebhooks;

  readonly #memory: Memory;
  readonly #dispatcher: Dispatcher;
  readonly #quotas: Quotas | undefined;
  readonly #log: RequestLog;
  readonly #deliveries = new BoundedLog<Delivery>();

  /** @internal Made by `createSandbox` and `startSandbox`. */
  constructor(options: SandboxOptions = {}) {
    checkOptionNames(options);
    const seed: SandboxSeed = seedOf(options);
    const idSeed = String(seed.ids ?? DEFAULT_SEED);
    // Whoever names a seed wants the same credentials each time; nobody else should be able to know them.
    const secretSeed = seed.ids === undefined ? randomText() : `${idSeed}/secrets`;
    const credentialSeed = seed.ids === undefined ? secretSeed : idSeed;
    const tokens = tokenSettings(options, credentialSeed);
    this.tenant = options.tenant ?? DEFAULT_TENANT;
    this.credentials = tokens.client;
    this.passwordCredentials = tokens.user;
    this.url = (options.baseUrl ?? `https://${this.tenant}.p.newstore.net`).replace(/(?<!\/)\/+$/, "");
    const identityOrigin = options.baseUrl === undefined ? "https://id.p.newstore.net" : this.url;
    this.tokenUrl = `${identityOrigin}/auth/realms/${this.tenant}/protocol/openid-connect/token`;

    const { tenant, url: baseUrl } = this;
    this.#memory = new Memory({
      tenant,
      baseUrl,
      idSeed,
      secretSeed,
      seed,
      options,
      deliver: () => this.#dispatcher.deliver(),
      redeliver: (integration, event) => this.#dispatcher.redeliver(integration, event),
    });
    const { world, clock } = this.#memory;
    this.#dispatcher = new Dispatcher(world, options.webhooks ?? {}, this.#deliveries, idSeed);
    this.#memory.begin();

    this.state = world.state;
    this.clock = { now: clock.nowMs, advance: clock.advance, set: clock.set, settle: clock.settle };
    const operations = contractOperations();
    this.faults = new FaultPlan(
      idSeed,
      operations.map(({ id }) => id),
      options.faultProfile,
    );
    this.#quotas = options.quotas ? new Quotas(options.quotas === true ? {} : options.quotas) : undefined;
    this.#log = new RequestLog(options.onRequest);
    const handlers = createHandlers(tokens);
    this.webhooks = new SandboxWebhooks({
      world,
      options: options.webhooks ?? {},
      receivers: this.#dispatcher.receivers,
      deliveries: this.#deliveries.entries,
      call: eventStreamCalls(handlers, world),
      settled: async () => {
        await clock.settle();
        await this.#dispatcher.settled();
      },
    });
    this.webhooks.begin();
    this.fetch = createFetch({
      world,
      clock,
      router: createRouter(operations),
      handlers,
      client: tokens.client,
      faults: this.faults,
      quotas: this.#quotas,
      log: this.#log,
      requestId: createIds(`${idSeed}/requests`).uuid,
      control: lazyControl(this, world),
    });
  }

  /** Requests so far, oldest first; no bodies, queries or headers. */
  get requests(): readonly LoggedRequest[] {
    return this.#log.requests;
  }

  /** Where requests left the contract. */
  get violations(): readonly Violation[] {
    return this.#log.violations;
  }

  /** Calls `listener` after each request, with where it left the contract. Returns the function that ends it. */
  onRequest(listener: RequestListener): () => void {
    return this.#log.listen(listener);
  }

  /**
   * Takes an order to its end, or until goods for pickup are ready, as the people in stores and warehouses would. Its
   * grace period ends with it; what is on hold stays there. The order goes by any of its ids.
   */
  fulfil(orderId: string, step: FulfilmentStep = "complete"): void {
    const { world } = this.#memory;
    fulfilByCall(world, orderByAnyId(world, orderId), step);
  }

  /**
   * A store cancels what is left of an order, or some of it; the customer is paid back. The order goes by any of its
   * ids.
   *
   * @throws Error when there is nothing left to cancel.
   *
   * @example
   * ```ts
   * const sandbox = createSandbox();
   * const { externalId } = sandbox.trigger("order.created");
   * sandbox.cancel(externalId, { reason: "insufficient_stock" });
   * ```
   */
  cancel(orderId: string, options: StoreCancellation = {}): void {
    const { world } = this.#memory;
    cancelByStaff(world, orderByAnyId(world, orderId), options);
  }

  /**
   * Stores or warehouses give work back: units are routed anew, or go on hold where nobody else has them.
   *
   * @throws Error when no node has work of this order.
   */
  reject(orderId: string, options: StoreRejection = {}): void {
    const { world } = this.#memory;
    rejectByStaff(world, orderByAnyId(world, orderId), options);
  }

  /**
   * The customer brings goods back to a store: stock arrives there and a refund is on its way.
   *
   * @throws Error when nothing of the order has left.
   *
   * @example
   * ```ts
   * const sandbox = createSandbox();
   * const { uuid } = sandbox.trigger("order.completed");
   * sandbox.returnInStore(uuid, { nodeId: "US01", reason: "too_small" });
   * ```
   */
  returnInStore(orderId: string, options: StoreReturn = {}): SandboxReturn {
    const { world } = this.#memory;
    return returnByStaff(world, orderByAnyId(world, orderId), options);
  }

  /**
   * Makes an event happen, with all that comes before it: to an order, or to a new one that is made up. Returns the
   * order.
   *
   * @throws Error when the sandbox does not know what causes the event, or the order is past it.
   */
  trigger(event: string, { orderId }: { readonly orderId?: string } = {}): SandboxOrder {
    const { world } = this.#memory;
    return trigger(world, event, orderId === undefined ? undefined : orderByAnyId(world, orderId));
  }

  /** Stores a file and returns the address under which an import finds it. */
  publish(name: string, content: Uint8Array | string): string {
    this.state.files.put(name, typeof content === "string" ? new TextEncoder().encode(content) : content);
    return this.url + filePath(name);
  }

  /**
   * Adds state, as if it had been imported.
   *
   * @throws TypeError when a part of it is not what the type says: a time zone that does not exist, hours that are no
   * times of the day, stock below zero.
   */
  seed(data: SandboxSeed): void {
    applySeed(this.#memory.world, data);
  }

  /** Everything that is remembered, as plain JSON. Logs and faults are not; take it when no request is under way. */
  snapshot(): SandboxSnapshot {
    return this.#memory.snapshot();
  }

  /** Goes back to a snapshot of this sandbox, or of another one with the same tenant. */
  restore(snapshot: SandboxSnapshot): void {
    this.#memory.restore(snapshot);
    this.#quotas?.clear();
    this.webhooks.rejoin();
    this.#dispatcher.deliver();
  }

  /**
   * Makes everything as it was when the sandbox was made, logs and faults included; tokens are gone. What a seed gave
   * as an iterator, and not as a list, was used up then.
   */
  reset(): void {
    this.#memory.reset();
    this.faults.reset();
    this.#log.clear();
    this.#deliveries.clear();
    this.#quotas?.clear();
    this.webhooks.begin();
    this.webhooks.rejoin();
  }

  /** @internal Ends what goes on without a request: deliveries of events. */
  close(): void {
    this.#dispatcher.stop();
  }
}

/**
 * Makes a simulated NewStore that lives in this process and needs no network.
 *
 * @example
 * ```ts
 * const sandbox = createSandbox();
 * const newstore = new NewStore({ tenant: sandbox.tenant, credentials: sandbox.credentials, fetch: sandbox.fetch });
 * ```
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  return new Sandbox(options);
}

function seedOf({ seed }: SandboxOptions): SandboxSeed {
  if (typeof seed === "object") return seed;
  return seed === undefined ? {} : { ids: seed };
}

import { events } from "../generated/event-stream/events.js";
import { createApi, type NewStoreApi } from "./api.js";
import { Availability } from "./availability/availability.js";
import { Catalog } from "./catalog/catalog.js";
import { checkOptions } from "./config/check-options.js";
import { type Environment, optionsFromEnvironment } from "./config/environment.js";
import { checkOptionNames } from "./config/option-names.js";
import type { NewStoreOptions } from "./config/options.js";
import type { FacadeContext } from "./context.js";
import { Customers } from "./customers/customers.js";
import { NewStoreError } from "./errors/newstore-error.js";
import { Imports } from "./imports/imports.js";
import { checkPublish } from "./imports/publish.js";
import { Inventory } from "./inventory/inventory.js";
import { Orders } from "./orders/orders.js";
import { systemPlatform } from "./platform/platform.js";
import { type IdentifierSettings, Identifiers } from "./product-ids/identifiers.js";
import type { EventLike } from "./product-ids/map-event.js";
import { Shipping } from "./shipping/shipping.js";
import { Stores } from "./stores/stores.js";
import { createLogger } from "./transport/create-logger.js";
import { createTransport, type NewStoreTransport } from "./transport/create-transport.js";
import { mergeOptions } from "./transport/merge-options.js";

/** The mapping of clients that `withOptions` is about to make: its memory is shared, and no business of the constructor. */
const derived = new WeakMap<NewStoreOptions, Identifiers>();

/** What is remembered of identifiers holds for these: the maps, and the platform that maps ask. */
const MAPPING_OPTIONS = [
  ...["productIds", "identifiers"],
  ...["tenant", "stage", "baseUrl", "tokenUrl", "credentials", "fetch", "endpoints"],
] as readonly (keyof NewStoreOptions)[];

/**
 * A client of one NewStore tenant. Making one sends nothing; tokens are fetched at the first call and shared by all.
 *
 * Every call that fails does so with a {@link NewStoreError}, whose `kind` says why and what to do; the methods name
 * only what is their own. What is wrong in the input fails with kind `validation`, before anything is sent.
 *
 * @example
 * ```ts
 * import { NewStore } from "newstore-sdk";
 *
 * const newstore = new NewStore({ tenant: "acme-staging", credentials: { clientId, clientSecret } });
 * const { items } = await newstore.availability.get([{ product_id: "TT-HRC-NVY-M", fulfillment_node_id: "DC01" }]);
 * ```
 */
export class NewStore {
  /** Products, categories and prices in. */
  readonly catalog: Catalog;
  /** Stock in. */
  readonly inventory: Inventory;
  /** Import jobs. */
  readonly imports: Imports;
  /** Sellable stock out. */
  readonly availability: Availability;
  /** Shipping and pickup options for checkout. */
  readonly shipping: Shipping;
  /** Orders in and back. */
  readonly orders: Orders;
  /** Customer profiles. */
  readonly customers: Customers;
  /** Stores. */
  readonly stores: Stores;
  /** Every generated client, raw. */
  readonly api: NewStoreApi;
  /** The transport, for clients of single APIs or of your own documents. Identifiers are mapped in it as well. */
  readonly transport: NewStoreTransport;
  readonly #options: NewStoreOptions;
  /** The transport below the mapping of identifiers. */
  readonly #inner: NewStoreTransport;
  readonly #identifiers: Identifiers;

  /**
   * @param transport - default: made of the options. One that is given brings its own hosts, tokens and policies.
   *
   * @throws {NewStoreError} kind `configuration` when options are missing, wrong or contradict each other, and in a
   * browser.
   */
  constructor(options: NewStoreOptions, transport: NewStoreTransport = createTransport(checkOptions(options))) {
    checkPublish(options.publish);
    const identifiers = derived.get(options) ?? Identifiers.create(options, identifierSettings(options), transport);
    this.#options = options;
    this.#inner = transport;
    this.#identifiers = identifiers;
    // Outside of everything: an identifier without a counterpart costs no request, not even one for a token.
    this.transport = identifiers.around(transport);
    this.api = createApi(this.transport);
    const context: FacadeContext = {
      api: this.api,
      platform: options.platform ?? systemPlatform,
      fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
      publish: options.publish,
      identifiers,
    };
    this.catalog = new Catalog(context);
    this.inventory = new Inventory(context);
    this.imports = new Imports(context);
    this.availability = new Availability(context);
    this.shipping = new Shipping(this.api);
    this.orders = new Orders(this.api);
    this.customers = new Customers(this.api);
    this.stores = new Stores(this.api);
  }

  /**
   * A client from environment variables: `NEWSTORE_TENANT`, `NEWSTORE_CLIENT_ID`, `NEWSTORE_CLIENT_SECRET`; optional
   * `NEWSTORE_SCOPES`, `NEWSTORE_STAGE`, `NEWSTORE_BASE_URL`, `NEWSTORE_TOKEN_URL`; or `NEWSTORE_USERNAME` and
   * `NEWSTORE_PASSWORD` instead of the API client.
   *
   * @param options - win over the environment.
   * @param environment - default `process.env`.
   *
   * @throws {NewStoreError} kind `configuration` naming the variable that is missing.
   *
   * @example
   * ```ts
   * const newstore = NewStore.fromEnv();
   * ```
   */
  static fromEnv(options: NewStoreOptions = {}, environment: Environment = globalThis.process?.env ?? {}): NewStore {
    return new NewStore(optionsFromEnvironment(environment, options));
  }

  /**
   * The same client with some options changed; groups such as `timeouts` are merged. This one stays as it is. Both
   * share the token cache, unless hosts, credentials or token store change, and what is remembered of identifiers,
   * unless `productIds`, `identifiers`, or where their maps ask NewStore (hosts, credentials, `fetch`, `endpoints`)
   * change.
   *
   * @example
   * ```ts
   * const patient = newstore.withOptions({ timeouts: { totalMs: 300_000 } });
   * ```
   */
  withOptions(changes: NewStoreOptions): NewStore {
    checkOptionNames(changes);
    const options: NewStoreOptions = mergeOptions(this.#options, {
      ...changes,
      ...(changes.identifiers && { identifiers: { ...this.#options.identifiers, ...changes.identifiers } }),
    } as NewStoreOptions);
    const settings = identifierSettings(options);
    const transport = this.#inner.withOptions(changes);
    const isMappedAnew = MAPPING_OPTIONS.some((name) => changes[name] !== undefined);
    const identifiers = isMappedAnew
      ? Identifiers.create(options, settings, transport)
      : this.#identifiers.withSettings(settings);
    derived.set(options, identifiers);
    return new NewStore(options, transport);
  }

  /**
   * An event of the event stream with the shop's identifiers, where `productIds` or `identifiers` map them. Give the
   * whole envelope, as NewStore sent it: `name` says where identifiers stand. `originalOf` leads back to it.
   *
   * @throws {NewStoreError} kind `mapping` when a map fails, kind `validation` when it is no envelope: text must be
   * parsed first.
   *
   * @example
   * ```ts
   * import type { KnownEvent } from "newstore-sdk";
   *
   * const event = await newstore.mapEvent(JSON.parse(message) as KnownEvent);
   * if (event.name === "order.items_cancelled") console.log(event.payload.items.map((item) => item.product_id));
   * ```
   */
  async mapEvent<Event extends EventLike>(event: Event): Promise<Event> {
    checkEnvelope(event);
    return this.#identifiers.ofEvent(event, events);
  }
}

/** Identifiers of what is no envelope would stay as they are, and nobody would notice. */
function checkEnvelope(event: EventLike): void {
  const { name, payload } = (event ?? {}) as Partial<EventLike>;
  if (typeof name === "string" && typeof payload === "object" && payload !== null) return;
  const problem = typeof event === "string" ? "it is text: parse it with JSON.parse first" : "it is no event envelope";
  throw new NewStoreError(`mapEvent cannot map this: ${problem}. Give { name, payload, … } as NewStore sent it.`, {
    kind: "validation",
    issues: [{ path: "event", message: problem, rule: "envelope" }],
  });
}

function identifierSettings({
  platform = systemPlatform,
  logger,
  logLevel,
  timeouts,
}: NewStoreOptions): IdentifierSettings {
  return { platform, logger: createLogger(logger, logLevel), timeouts };
}

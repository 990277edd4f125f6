import { checkEndpoints } from "./client/check-endpoints.js";
import { checkOptions } from "./client/check-options.js";
import { type Environment, optionsFromEnvironment } from "./client/environment.js";
import { showPartsToMocks } from "./client/mocks.js";
import { checkOptionNames } from "./client/option-names.js";
import type { ClientOptions, NewStoreOptions } from "./client/options.js";
import { type Call, fixed, fromResponse } from "./core/call.js";
import { loadPart } from "./core/load-part.js";
import { createLogger } from "./core/logger.js";
import type { NewStoreError } from "./core/newstore-error.js";
import { DEFAULT_TIMEOUTS, DEFAULT_VALIDATE, resolveTimeouts, resolveValidate } from "./core/options.js";
import { clockOf } from "./core/own-clock.js";
import type { CallOptions, RetryOptions, Some } from "./core/request.js";
import type { AbortSignalLike } from "./core/web-types.js";
import { type IdentifierSettings, Identifiers } from "./identifiers/identifiers.js";
import { checkEnvelope } from "./identifiers/lib/check-envelope.js";
import type { EventLike, MapEventOptions } from "./identifiers/lib/types.js";
import { Availability } from "./resources/availability.js";
import { Catalog } from "./resources/catalog.js";
import { Customers } from "./resources/customers.js";
import { EventStream } from "./resources/event-stream.js";
import { Fulfillment } from "./resources/fulfillment.js";
import { Imports } from "./resources/imports.js";
import { Inventory } from "./resources/inventory.js";
import { createApi, type NewStoreApi } from "./resources/lib/api.js";
import { withWords } from "./resources/lib/as-method.js";
import type { FacadeContext } from "./resources/lib/context.js";
import type { CustomRequest } from "./resources/lib/custom-request.js";
import { reading } from "./resources/lib/of-family.js";
import { checkPublish } from "./resources/lib/publish.js";
import { Turns } from "./resources/lib/turns.js";
import { Orders } from "./resources/orders.js";
import { Payments } from "./resources/payments.js";
import { Refunds } from "./resources/refunds.js";
import { Returns } from "./resources/returns.js";
import { Shipping } from "./resources/shipping.js";
import { Stores } from "./resources/stores.js";
import { createTransport, type NewStoreTransport } from "./transport/create-transport.js";
import { transportOptionsIn } from "./transport/option-names.js";
import { mergeOptions } from "./transport/options.js";

/** What a client shares with those that `withOptions` makes of it. */
interface Shared {
  readonly identifiers: Identifiers;
  readonly turns: Turns;
}

/** What clients share that `withOptions` is about to make: no business of the constructor's callers. */
const derived = new WeakMap<ClientOptions, Shared>();

/** What is remembered of identifiers holds for these: the maps, and the platform that maps ask. */
const MAPPING_OPTIONS = [
  ...["productIds", "identifiers"],
  ...["tenant", "stage", "baseUrl", "tokenUrl", "credentials", "fetch", "endpoints"],
] as readonly (keyof ClientOptions)[];

/**
 * What a client is made of. It stands in a function, and none of the private `#` kind: a `Proxy` around a client, as test
 * tools and dependency injection make them, has no way to those, and `util.inspect` has none into a function: the
 * credentials are in here.
 */
interface Wiring {
  readonly options: ClientOptions;
  /** The transport below the mapping of identifiers. */
  readonly transport: NewStoreTransport;
  readonly identifiers: Identifiers;
  readonly turns: Turns;
}

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
  /** Fulfillment requests, as the warehouse sees them. */
  readonly fulfillment: Fulfillment;
  /** Goods that come back. */
  readonly returns: Returns;
  /** Money that goes back without goods. */
  readonly refunds: Refunds;
  /** The money of orders. */
  readonly payments: Payments;
  /** Customer profiles. */
  readonly customers: Customers;
  /** Where NewStore sends events. */
  readonly eventStream: EventStream;
  /** Stores. */
  readonly stores: Stores;
  /** Every generated client, raw. */
  readonly api: NewStoreApi;
  /** The transport, for clients of single APIs or of your own documents. Identifiers are mapped in it as well. */
  readonly transport: NewStoreTransport;
  static {
    showPartsToMocks(NewStore.prototype);
  }

  /** @internal */
  declare protected readonly wiring: () => Wiring;

  /**
   * @throws {NewStoreError} kind `configuration` when options are missing, wrong or contradict each other, and in a
   * browser.
   */
  constructor(options: NewStoreOptions);
  /**
   * @param transport - brings its own hosts, tokens and policies; without it, one is made of the options.
   *
   * @throws {NewStoreError} kind `configuration` when options are wrong.
   */
  constructor(options: ClientOptions, transport: NewStoreTransport);
  constructor(options: ClientOptions, given?: NewStoreTransport) {
    const { wiring, context } = reading("new NewStore", () => partsOf(options, given));
    Object.defineProperty(this, "wiring", { value: (): Wiring => wiring, writable: true, configurable: true });
    this.transport = context.transport;
    this.api = context.api;
    this.catalog = new Catalog(context);
    this.inventory = new Inventory(context);
    this.imports = new Imports(context);
    this.availability = new Availability(context);
    this.shipping = new Shipping(context);
    this.orders = new Orders(context);
    this.fulfillment = new Fulfillment(context);
    this.returns = new Returns(context);
    this.refunds = new Refunds(context);
    this.payments = new Payments(context);
    this.customers = new Customers(context);
    this.eventStream = new EventStream(context);
    this.stores = new Stores(context);
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
  static fromEnv(options: ClientOptions = {}, environment: Environment = globalThis.process?.env ?? {}): NewStore {
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
  withOptions(changes: ClientOptions): NewStore {
    return reading("withOptions", () => changed(this.wiring(), changes));
  }

  /**
   * Sends a request that no document of the SDK describes, with the client's token, deadlines, rates, hooks and
   * telemetry. It is sent again after a failure as `replay` says; by default only GET and HEAD are. The response is not
   * checked, and identifiers are not mapped: `T` is what you expect.
   *
   * @throws {NewStoreError} as every call; kind `configuration` for a method or path that could never work.
   *
   * @example
   * ```ts
   * const taxCase = await newstore.request<{ status: string }>({
   *   method: "GET",
   *   path: "/v0/d/tax_cases/{id}",
   *   params: { id: "T-1" },
   * });
   * ```
   */
  request<T = unknown>(request: CustomRequest, options?: CallOptions): Call<T> {
    return fromResponse(
      fixed(
        request,
        async (own, ownOptions) => {
          const { sendCustom } = await loadCustom();
          return sendCustom<T>(this.transport, own, ownOptions).withResponse();
        },
        options,
      ),
    );
  }

  /**
   * Reads with a GraphQL query: orders, fulfillment requests and their tracking numbers among others. A snapshot that may
   * lag behind; times have no offset and mean UTC. Identifiers are NewStore's own: none is mapped.
   *
   * Evidence: observed; documented only in part.
   *
   * @throws {NewStoreError} kind `api` when the response has `errors`, with status 200 too: `messages` are theirs, and
   * what was read all the same is `data` of the error's `body`.
   *
   * @example
   * ```ts
   * const query = "query ($id: String!) { order(id: $id, tenant: \"acme\") { externalId } }";
   * const found = await newstore.graphql<{ order: { externalId: string } }>(query, { id: order.id });
   * ```
   */
  graphql<T = unknown>(
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
    options?: CallOptions,
  ): Call<T> {
    return fromResponse(
      fixed(
        variables,
        async (own, ownOptions) => {
          const { sendGraphql } = await loadCustom();
          return sendGraphql<T>(this.transport, query, own, ownOptions).withResponse();
        },
        options,
      ),
    );
  }

  /**
   * Requests a new token now and lets all calls that follow use it, whatever is left of the old one: after it was revoked,
   * or when the API client was given more scopes. Nobody has to call it when a token ends: that is seen to.
   *
   * @throws {NewStoreError} kind `configuration` without credentials, `authentication` when they are refused.
   *
   * @example
   * ```ts
   * await newstore.renewToken();
   * ```
   */
  async renewToken(options: { readonly signal?: AbortSignalLike | undefined } = {}): Promise<void> {
    await withWords({ method: "renewToken" }, () => this.wiring().transport.renewToken(options));
  }

  /**
   * An event of the event stream with the shop's identifiers, where `productIds` or `identifiers` map them. Give the
   * whole envelope, as NewStore sent it: `name` says where identifiers stand. `originalOf` leads back to it. An event
   * that the SDK does not know comes back as it is, with a warning in the log.
   *
   * @throws {NewStoreError} kind `mapping` when a map fails, `timeout` or `aborted` when it takes too long or the signal
   * aborts, kind `validation` when it is no envelope: text must be parsed first.
   *
   * @example
   * ```ts
   * import type { KnownEvent } from "newstore-sdk";
   *
   * const event = await newstore.mapEvent(JSON.parse(message) as KnownEvent);
   * if (event.name === "order.items_cancelled") console.log(event.payload.items.map((item) => item.product_id));
   * ```
   */
  mapEvent<Event extends EventLike>(event: Event, options: MapEventOptions = {}): Promise<Event> {
    return withWords({ method: "mapEvent" }, () => {
      checkEnvelope(event);
      return this.wiring().identifiers.ofEvent(event, options);
    });
  }
}

/** What a client is made of, and what its parts work with. */
function partsOf(options: ClientOptions, given: NewStoreTransport | undefined) {
  const transport = given ?? createTransport(transportOptionsIn(checkOptions(options)));
  checkPublish(options.publish);
  const { identifiers, turns } = derived.get(options) ?? {
    identifiers: Identifiers.create(options, identifierSettings(options), transport),
    turns: new Turns(),
  };
  // Outside of everything: an unmapped identifier costs no request, not even one for a token.
  const mapped = identifiers.around(transport);
  const context: FacadeContext & { readonly transport: NewStoreTransport } = {
    transport: mapped,
    api: createApi(mapped),
    clock: clockOf(options.clock),
    timeouts: resolveTimeouts(DEFAULT_TIMEOUTS, options.timeouts),
    validate: resolveValidate(DEFAULT_VALIDATE, options.validate),
    retry: withoutBudget(options.retry),
    maxResponseBytes: options.maxResponseBytes,
    baseUrl: options.baseUrl,
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    logger: createLogger(options.logger, options.logLevel),
    hooks: options.hooks ?? {},
    telemetry: options.telemetry,
    publish: options.publish,
    identifiers,
    turns,
  };
  const wiring: Wiring = { options, transport, identifiers, turns };
  return { wiring, context };
}

/** A client with some options changed, which shares with another what the changes leave alone. */
function changed(wiring: Wiring, changes: ClientOptions): NewStore {
  checkOptionNames(changes);
  const options: ClientOptions = mergeOptions(wiring.options, {
    ...changes,
    ...(changes.identifiers && { identifiers: { ...wiring.options.identifiers, ...changes.identifiers } }),
  } as ClientOptions);
  checkEndpoints(options);
  const settings = identifierSettings(options);
  const transport = wiring.transport.withOptions(transportOptionsIn(changes));
  const isMappedAnew = MAPPING_OPTIONS.some((name) => changes[name] !== undefined);
  const identifiers = isMappedAnew
    ? Identifiers.create(options, settings, transport)
    : wiring.identifiers.withSettings(settings);
  derived.set(options, { identifiers, turns: wiring.turns });
  return new NewStore(options, transport);
}

/** What few clients send is loaded with their first request of that kind. */
const loadCustom = () => loadPart(() => import("./resources/lib/custom-request.js"));

/** The part of `retry` that every call has; the budget is the transport's. */
function withoutBudget({ budget: _, ...retry }: NonNullable<ClientOptions["retry"]> = {}): Some<RetryOptions> {
  return retry;
}

function identifierSettings({ clock: own, logger, logLevel, timeouts }: ClientOptions): IdentifierSettings {
  return { clock: clockOf(own), logger: createLogger(logger, logLevel), timeouts };
}

import type { Clock } from "../core/clock.js";
import { loadPart } from "../core/load-part.js";
import type { Logger } from "../core/logger.js";
import type { FileDescriptor } from "../core/operation.js";
import { DEFAULT_TIMEOUTS, resolveSignal, resolveTimeouts } from "../core/options.js";
import type { Some, Timeouts, Transport } from "../core/request.js";
import { refuseUnknown } from "../core/unknown-option.js";
import type { AbortSignalLike } from "../core/web-types.js";
import type { NewStoreTransport } from "../transport/create-transport.js";
import { checkMapping } from "./check-options.js";
import type * as Engine from "./engine/index.js";
import type { KindMaps } from "./engine/kind-maps.js";
import type { MappingSettings } from "./engine/map-calls.js";
import { once } from "./lib/once.js";
import type { EventLike, IdentifierMapOptions, ImportContent, MapEventOptions, MappingOptions } from "./lib/types.js";
import { identity } from "./maps/identity.js";

/** What a client's mapping depends on beside the maps. */
export interface IdentifierSettings {
  readonly clock: Clock;
  readonly logger: Logger;
  readonly timeouts: Some<Timeouts> | undefined;
}

/** Loads the engine and makes the maps; always the same ones. */
type Load = () => Promise<{ readonly engine: typeof Engine; readonly maps: KindMaps }>;

/**
 * The mapping of one client: everything that contains identifiers goes through here. The engine is loaded when it is
 * first needed: most clients have no maps.
 */
export class Identifiers {
  /** `undefined` when nothing is mapped. */
  readonly #load: Load | undefined;
  readonly #settings: IdentifierSettings;

  private constructor(load: Load | undefined, settings: IdentifierSettings) {
    this.#load = load;
    this.#settings = settings;
  }

  /**
   * @param transport - the client's, without any mapping: hooks may call NewStore through it.
   *
   * @throws {NewStoreError} kind `configuration`, when a map could never work.
   */
  static create(options: MappingOptions, settings: IdentifierSettings, transport: Transport): Identifiers {
    checkMapping(options);
    const given = withoutIdentity(options);
    const isMapping = Object.values({ ...given.identifiers, product: given.productIds }).some(Boolean);
    return new Identifiers(isMapping ? loader(given, settings.clock, transport) : undefined, settings);
  }

  /** The same maps, caches included, with other settings. */
  withSettings(settings: IdentifierSettings): Identifiers {
    return new Identifiers(this.#load, settings);
  }

  /** A transport whose callers use the shop's ids; the same one when nothing is mapped. */
  around(transport: NewStoreTransport): NewStoreTransport {
    const load = this.#load;
    if (load === undefined) return transport;
    const mapped = once(async () => {
      const { engine, settings } = await this.#ready(load);
      return engine.mapCalls(settings)(transport);
    });
    return {
      send: async (request) => (await mapped()).send(request),
      withOptions: (changes) => this.around(transport.withOptions(changes)),
      accessToken: (options) => transport.accessToken(options),
      renewToken: (options) => transport.renewToken(options),
    };
  }

  /** Maps head and items of an import file. */
  async ofImport<Item>(
    file: FileDescriptor,
    content: ImportContent<Item>,
    signal: AbortSignalLike | undefined,
  ): Promise<ImportContent<Item>> {
    if (this.#load === undefined) return content;
    const { engine, settings } = await this.#ready(this.#load);
    return engine.mapImport(file, content, settings, signal);
  }

  /** Maps the rows of an export, in batches. */
  ofRows<Row>(
    file: FileDescriptor,
    batches: AsyncIterable<readonly Row[]>,
    signal: AbortSignalLike | undefined,
  ): AsyncIterable<readonly Row[]> {
    return this.#load === undefined ? batches : this.#rows(this.#load, file, batches, signal);
  }

  async *#rows<Row>(
    load: Load,
    file: FileDescriptor,
    batches: AsyncIterable<readonly Row[]>,
    signal: AbortSignalLike | undefined,
  ): AsyncGenerator<readonly Row[]> {
    const { engine, settings } = await this.#ready(load);
    yield* engine.mapRows(file, batches, settings, signal);
  }

  /** Maps an event with its envelope. */
  async ofEvent<Event extends EventLike>(event: Event, options: MapEventOptions = {}): Promise<Event> {
    refuseUnknown(options, ["signal", "timeouts"]);
    const signal = resolveSignal(options.signal);
    // Also where nothing is mapped: a client that gets a map later must not find its options wrong then.
    const timeouts = resolveTimeouts(resolveTimeouts(DEFAULT_TIMEOUTS, this.#settings.timeouts), options.timeouts);
    if (this.#load === undefined) return event;
    const { engine, settings } = await this.#ready(this.#load);
    const { events } = await loadPart(() => import("../../generated/event-stream/events.js"));
    return engine.mapEvent(event, events, { ...settings, timeouts }, signal);
  }

  async #ready(load: Load): Promise<{ readonly engine: typeof Engine; readonly settings: MappingSettings }> {
    const { engine, maps } = await load();
    return { engine, settings: { ...this.#settings, maps } };
  }
}

/** `identity` maps nothing: its ids need not even be looked for. */
function withoutIdentity({ productIds, identifiers = {} }: MappingOptions): MappingOptions {
  const kept = (map: IdentifierMapOptions | undefined) => (isIdentity(map) ? undefined : map);
  const others = Object.entries(identifiers).map(([kind, map]) => [kind, kept(map)]);
  return { productIds: kept(productIds), identifiers: Object.fromEntries(others) };
}

function isIdentity(map: IdentifierMapOptions | undefined): boolean {
  return map?.toNewStore === identity.toNewStore && map.fromNewStore === identity.fromNewStore;
}

function loader(options: MappingOptions, clock: Clock, transport: Transport): Load {
  return once(async () => {
    const engine = await loadPart(() => import("./engine/index.js"));
    const { afterTick } = engine;
    return { engine, maps: engine.kindMaps(options, { nowMs: () => clock.monotonicMs(), afterTick, transport }) };
  });
}

import type { Platform } from "../platform/platform.js";
import type { AbortSignalLike } from "../platform/types.js";
import type { NewStoreTransport } from "../transport/create-transport.js";
import type { Logger } from "../transport/logger.js";
import type { EventDescriptor, FileDescriptor } from "../transport/operation.js";
import type { Timeouts, Transport } from "../transport/transport.js";
import { checkMapping } from "./check-options.js";
import { type KindMaps, kindMaps } from "./kind-maps.js";
import { afterTick } from "./look-up.js";
import { type EventLike, mapEvent } from "./map-event.js";
import { type ImportContent, mapImport } from "./map-import.js";
import { mapRows } from "./map-rows.js";
import { type MappingSettings, mapping } from "./map-transport.js";
import type { MappingOptions } from "./types.js";

/** What a client's mapping depends on beside the maps. */
export interface IdentifierSettings {
  readonly platform: Platform;
  readonly logger: Logger;
  readonly timeouts: Partial<Timeouts> | undefined;
}

/** The mapping of one client: everything that carries identifiers goes through here. */
export class Identifiers {
  readonly #settings: MappingSettings;

  private constructor(settings: MappingSettings) {
    this.#settings = settings;
  }

  /**
   * @param transport - the client's, without any mapping: hooks may ask NewStore through it.
   *
   * @throws {NewStoreError} kind `configuration`, when a map could never work.
   */
  static create(options: MappingOptions, settings: IdentifierSettings, transport: Transport): Identifiers {
    checkMapping(options);
    const { platform } = settings;
    const maps = kindMaps(options, { nowMs: () => platform.nowMs(), afterTick, transport });
    return new Identifiers({ ...settings, maps });
  }

  /** The same maps, and what is remembered of them, with other settings. */
  withSettings(settings: IdentifierSettings): Identifiers {
    return new Identifiers({ ...settings, maps: this.#maps });
  }

  get #maps(): KindMaps {
    return this.#settings.maps;
  }

  /** The transport whose callers have the shop's ids; the same one when nothing is mapped. */
  around(transport: NewStoreTransport): NewStoreTransport {
    if (this.#maps.size === 0) return transport;
    const { send } = mapping(this.#settings)(transport);
    return {
      send,
      withOptions: (changes) => this.around(transport.withOptions(changes)),
      accessToken: (options) => transport.accessToken(options),
    };
  }

  /** Head and items of an import file. */
  ofImport<Item>(
    file: FileDescriptor,
    content: ImportContent<Item>,
    signal: AbortSignalLike | undefined,
  ): Promise<ImportContent<Item>> {
    return mapImport(file, content, this.#settings, signal);
  }

  /** Rows of an export, in batches. */
  ofRows<Row>(
    file: FileDescriptor,
    batches: AsyncIterable<readonly Row[]>,
    signal: AbortSignalLike | undefined,
  ): AsyncIterable<readonly Row[]> {
    return mapRows(file, batches, this.#settings, signal);
  }

  /** An event with its envelope. */
  ofEvent<Event extends EventLike>(event: Event, events: Readonly<Record<string, EventDescriptor>>): Promise<Event> {
    return mapEvent(event, events, this.#settings);
  }
}

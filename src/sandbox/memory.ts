import { runTask } from "./flows/run-task.js";
import { type ControlledClock, createClock } from "./kernel/clock.js";
import { contractFiles } from "./kernel/contract-source.js";
import { createIds, type StoredIds } from "./kernel/ids.js";
import { checkOutbound } from "./kernel/outbound.js";
import type { SandboxTask } from "./kernel/task.js";
import type { World } from "./kernel/world.js";
import type { SandboxOptions } from "./options.js";
import { applySeed, type SandboxSeed } from "./seed/seed.js";
import { loadSnapshot, type SandboxSnapshot, takeSnapshot } from "./seed/snapshot.js";
import { DEFAULT_LOCATIONS, DEFAULT_STORES } from "./seed/stores.js";
import { fetchImportFile } from "./server/fetch-file.js";
import type { RejectedEvent, SandboxIntegration } from "./state/integrations.js";
import { createState, type SandboxState } from "./state/state.js";

/** What {@link Memory} takes from the sandbox around it. */
export interface MemoryParts {
  readonly tenant: string;
  readonly baseUrl: string;
  /** Seed of generated ids. */
  readonly idSeed: string;
  /** Seed of what nobody must guess. */
  readonly secretSeed: string;
  readonly seed: SandboxSeed;
  readonly options: SandboxOptions;
  /** Sends recorded events to their receivers. */
  readonly deliver: () => void;
  readonly redeliver: (integration: SandboxIntegration, event: RejectedEvent) => Promise<boolean>;
}

/** All that a sandbox remembers and a snapshot keeps: its state, its time, its ids and the work that is to come. */
export class Memory {
  readonly clock: ControlledClock;
  readonly world: World;
  readonly #parts: MemoryParts;
  readonly #ids: StoredIds;
  readonly #state: SandboxState = createState();

  constructor(parts: MemoryParts) {
    const { tenant, baseUrl, options, deliver, redeliver, secretSeed } = parts;
    const outbound = checkOutbound(options.outbound ?? "loopback");
    this.#parts = parts;
    this.clock = clockOf(options);
    this.#ids = createIds(parts.idSeed);
    this.world = {
      tenant,
      baseUrl,
      clock: this.clock,
      later: (delayMs, task) => this.clock.later(delayMs, task, this.#run),
      deliver,
      redeliver,
      ids: this.#ids,
      state: this.#state,
      settings: options,
      secrets: createIds(secretSeed),
      outbound,
      fetchFile: (uri) => fetchImportFile(uri, this.#state.files, baseUrl, outbound),
    };
  }

  /** Brings in what the seed holds. Its stores take the place of the built-in ones, and so do its locations. */
  begin(): void {
    const { seed } = this.#parts;
    const bringsPlaces = seed.stores !== undefined || seed.locations !== undefined;
    applySeed(this.world, bringsPlaces ? {} : { stores: DEFAULT_STORES, locations: DEFAULT_LOCATIONS });
    applySeed(this.world, seed);
  }

  snapshot(): SandboxSnapshot {
    return takeSnapshot(this.#stored);
  }

  restore(snapshot: SandboxSnapshot): void {
    loadSnapshot(snapshot, this.#stored);
  }

  /** Makes everything as it was at the start. */
  reset(): void {
    const { options, idSeed } = this.#parts;
    const fresh = { clock: clockOf(options), ids: createIds(idSeed), state: createState() };
    this.restore(takeSnapshot({ ...this.#stored, ...fresh }));
    this.begin();
  }

  get #stored() {
    return { tenant: this.#parts.tenant, clock: this.clock, ids: this.#ids, state: this.#state, run: this.#run };
  }

  readonly #run = (task: SandboxTask) => runTask(task, this.world, contractFiles);
}

/** A clock that stands where the options say, or one that runs. */
function clockOf({ now }: SandboxOptions): ControlledClock {
  return createClock(now === undefined ? undefined : new Date(now).getTime());
}

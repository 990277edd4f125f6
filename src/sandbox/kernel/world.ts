import type { RejectedEvent, SandboxIntegration } from "../state/integrations.js";
import type { SandboxState } from "../state/state.js";
import type { SandboxClock } from "./clock.js";
import type { SandboxIds } from "./ids.js";
import type { Outbound } from "./outbound.js";
import type { SandboxSettings } from "./settings.js";
import type { SandboxTask } from "./task.js";

/** What every handler and flow works with. */
export interface World {
  readonly tenant: string;
  /** Origin under which the sandbox is reached, no trailing slash. */
  readonly baseUrl: string;
  readonly clock: SandboxClock;
  /** Schedules work as data, so that a snapshot keeps it. */
  readonly later: (delayMs: number, task: SandboxTask) => void;
  /** Sends recorded events to the receivers that are registered for them, in the background. */
  readonly deliver: () => void;
  /** Sends an event once more to the receiver that rejected it, and says whether it is taken now. */
  readonly redeliver: (integration: SandboxIntegration, event: RejectedEvent) => Promise<boolean>;
  readonly ids: SandboxIds;
  readonly state: SandboxState;
  readonly settings?: SandboxSettings;
  /**
   * Ids that nobody must guess: tokens and signed links. No snapshot holds where their stream stands, so that a token
   * that was issued after a restore is not one that was refused before.
   */
  readonly secrets: SandboxIds;
  /** Where the sandbox may send requests. */
  readonly outbound: Outbound;
  /** Fetches a file from the sandbox's own file store, or from where `outbound` allows. */
  readonly fetchFile: (uri: string) => Promise<Uint8Array>;
}

import { refill } from "./refill.js";

/** A registered receiver of events, as the wire names it (events-and-webhooks.md 2.1). */
export interface SandboxIntegration {
  readonly id: string;
  status: "running" | "stopped";
  readonly integrationType: string;
  readonly startsAt: string | undefined;
  readonly endsAt: string | undefined;
  callbackParameters: Readonly<Record<string, unknown>> | undefined;
  readonly s3Parameters: Readonly<Record<string, unknown>> | undefined;
  readonly filterConditions: Readonly<Record<string, unknown>> | undefined;
  /** Whether it stopped because its window was over. */
  ended: boolean;
  /** Number of events that are behind it: delivered, left out or not for it. */
  position: number;
}

/** Registered receivers, in the order they came. */
export class IntegrationState {
  readonly #byId = new Map<string, SandboxIntegration>();

  get(id: string): SandboxIntegration | undefined {
    return this.#byId.get(id);
  }

  put(integration: SandboxIntegration): void {
    this.#byId.set(integration.id, integration);
  }

  remove(id: string): void {
    this.#byId.delete(id);
  }

  list(): SandboxIntegration[] {
    return [...this.#byId.values()];
  }

  /** What a snapshot keeps; `load` takes it back. */
  dump(): unknown {
    return this.#byId;
  }

  load(saved: unknown): void {
    refill(this.#byId, saved as Map<string, SandboxIntegration>);
  }
}

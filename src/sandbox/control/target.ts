import type { StoreCancellation, StoreRejection, StoreReturn } from "../flows/by-staff.js";
import type { FulfilmentStep } from "../flows/fulfil-by-time.js";
import type { ClockControl } from "../kernel/clock.js";
import type { LoggedRequest, RequestListener, Violation } from "../kernel/log.js";
import type { SandboxSeed } from "../seed/seed.js";
import type { SandboxSnapshot } from "../seed/snapshot.js";
import type { FaultPlan } from "../server/fault-plan.js";
import type { SandboxOrder } from "../state/order-types.js";
import type { SandboxReturn } from "../state/returns.js";
import type { SandboxState } from "../state/state.js";
import type { SandboxWebhooks } from "../webhooks/webhooks.js";

/** What the control API needs of a sandbox: each operation calls the method that its owner would call. */
export interface ControlTarget {
  readonly url: string;
  readonly tenant: string;
  readonly state: SandboxState;
  readonly clock: ClockControl;
  readonly faults: FaultPlan;
  readonly webhooks: SandboxWebhooks;
  readonly requests: readonly LoggedRequest[];
  readonly violations: readonly Violation[];
  onRequest(listener: RequestListener): () => void;
  fulfil(orderId: string, step?: FulfilmentStep): void;
  cancel(orderId: string, options?: StoreCancellation): void;
  reject(orderId: string, options?: StoreRejection): void;
  returnInStore(orderId: string, options?: StoreReturn): SandboxReturn;
  trigger(event: string, options?: { readonly orderId?: string }): SandboxOrder;
  seed(data: SandboxSeed): void;
  snapshot(): SandboxSnapshot;
  restore(snapshot: SandboxSnapshot): void;
  reset(): void;
}

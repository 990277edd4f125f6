import type { Clock } from "../core/clock.js";
import { STORE_LIMIT_MS } from "./bounded-store.js";
import type { DurableRow, DurableStore } from "./durable-store.js";

/** Who takes rows, and of what. */
interface Taker {
  readonly store: DurableStore;
  readonly clock: Clock;
  readonly lease: string;
  readonly leaseMs: number;
}

/** Takes rows without waiting for ever. */
interface TakingInTime {
  /** Takes so many rows, and renews the lease; `undefined`: it failed, or said nothing in time. */
  readonly take: (limit: number) => Promise<DurableRow[] | undefined>;
  /**
   * Rows that came after they were given up. They are this lease's, which renews them with all others: somebody has to
   * work on them, or nobody ever will.
   */
  readonly late: DurableRow[];
}

/** Takes rows from a store that may hang. */
export function takingInTime(
  { store, clock, lease, leaseMs }: Taker,
  onFailure: (thrown: unknown) => void,
  onLate: () => void,
): TakingInTime {
  const late: DurableRow[] = [];
  const take = (limit: number): Promise<DurableRow[] | undefined> =>
    new Promise((resolve) => {
      let isOver = false;
      const cancel = clock.startTimer(STORE_LIMIT_MS, () => {
        isOver = true;
        onFailure(Object.assign(new Error("the store said nothing"), { code: "ETIMEDOUT" }));
        resolve(undefined);
      });
      store.take({ lease, leaseMs, limit }).then(
        (rows) => {
          cancel();
          if (!isOver) return resolve(rows);
          for (const row of rows) late.push(row);
          onLate();
        },
        (thrown: unknown) => {
          cancel();
          if (!isOver) onFailure(thrown);
          resolve(undefined);
        },
      );
    });
  return { take, late };
}

import type { EventReceiver } from "../webhooks/receivers.js";

/** A delivery that waits for what the receiver on the other side responds. */
interface Open {
  readonly settle: (status: number) => void;
  readonly fail: (reason: Error) => void;
}

/** A delivery as it is handed on. */
export interface RelayedDelivery {
  readonly delivery: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The envelope as JSON text. */
  readonly body: string;
}

/** Deliveries that are handed on to another process, which reports what its receiver responded. */
export class RelayDesk {
  readonly #open = new Map<string, Open>();
  #count = 0;

  /** A receiver that hands events on, and what fails those that are still open. */
  receiver(handOn: (delivery: RelayedDelivery) => void): {
    readonly receive: EventReceiver;
    readonly close: () => void;
  } {
    const own = new Set<string>();
    const receive: EventReceiver = (event) => {
      this.#count += 1;
      const delivery = `delivery-${this.#count}`;
      own.add(delivery);
      return new Promise<number>((settle, fail) => {
        this.#open.set(delivery, { settle, fail });
        handOn({ delivery, ...event });
      }).finally(() => {
        own.delete(delivery);
        this.#open.delete(delivery);
      });
    };
    const close = () => {
      for (const delivery of own) this.#open.get(delivery)?.fail(new Error("The relay has ended."));
    };
    return { receive, close };
  }

  /** Takes what a receiver responded; without a status there was no response. Returns whether somebody waited for it. */
  report(delivery: string, status: number | undefined): boolean {
    const open = this.#open.get(delivery);
    if (open === undefined) return false;
    if (status === undefined) open.fail(new Error("The receiver did not respond."));
    else open.settle(status);
    return true;
  }
}

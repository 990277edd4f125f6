/** Something that goes wrong on purpose. */
export interface Fault {
  /** Operation it strikes, by id, or `*` for any. */
  readonly operation: string;
  /** How many requests it strikes. Default 1. */
  readonly times?: number;
  /** How many requests pass before it strikes. Default 0. */
  readonly skip?: number;
  /** Whether the platform does its work first, so that only the answer is lost. Default false. */
  readonly afterwards?: boolean;
  /** Waits so long before anything else, in milliseconds of real time. */
  readonly stallMs?: number;
  /** Cuts the connection: `fetch` fails with a `TypeError`, HTTP resets the socket. */
  readonly reset?: boolean;
  /** Sends half of the answer's body and then cuts the connection. */
  readonly truncate?: boolean;
  /** Answers with this status. */
  readonly status?: number;
  /** Body of the answer; objects become JSON. Default: a problem in the platform's shape. */
  readonly body?: unknown;
  /** Error code of the default problem. */
  readonly errorCode?: string;
  /** Answers with an HTML page, as a gateway does; `true` for a page of the sandbox's own. */
  readonly html?: string | true;
  /** `Retry-After` of the answer, as it stands. */
  readonly retryAfter?: string | number;
  /** Further headers of the answer. */
  readonly headers?: Readonly<Record<string, string>>;
}

interface ActiveFault {
  readonly fault: Fault;
  skipLeft: number;
  timesLeft: number;
}

/** Faults in the order in which they were added; the first that fits a request strikes it. */
export class FaultPlan {
  #active: ActiveFault[] = [];

  add(fault: Fault): void {
    this.#active.push({ fault, skipLeft: fault.skip ?? 0, timesLeft: fault.times ?? 1 });
  }

  clear(): void {
    this.#active = [];
  }

  /** Faults that have not struck out yet. */
  list(): readonly Fault[] {
    return this.#active.map(({ fault }) => fault);
  }

  /** Takes the fault that strikes this request, if any. */
  take(operationId: string | undefined): Fault | undefined {
    const active = this.#active.find(({ fault }) => fault.operation === "*" || fault.operation === operationId);
    if (!active) return undefined;
    if (active.skipLeft > 0) {
      active.skipLeft -= 1;
      return undefined;
    }
    active.timesLeft -= 1;
    if (active.timesLeft <= 0) this.#active = this.#active.filter((other) => other !== active);
    return active.fault;
  }
}

/** Whether a fault replaces the answer with one of its own. */
export function answersItself(fault: Fault): boolean {
  return fault.status !== undefined || fault.html !== undefined || fault.body !== undefined;
}

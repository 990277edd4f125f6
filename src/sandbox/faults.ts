import type { OperationDescriptor } from "../transport/operation.js";
import { FAULT_PROFILES, type FaultProfile, faultOfProfile } from "./fault-profiles.js";
import { seededRandom } from "./ids.js";

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
  /**
   * Order injection only: answers 504 while the order is made in the background, after so many milliseconds of the
   * sandbox clock; 0: before the next request is answered. Other operations: `afterwards` with `status: 504`.
   */
  readonly finishAfterMs?: number;
  /** Further headers of the answer. */
  readonly headers?: Readonly<Record<string, string>>;
}

interface ActiveFault {
  readonly fault: Fault;
  skipLeft: number;
  timesLeft: number;
}

/** Faults in the order in which they were added; the first that fits a request strikes it, else the profile's. */
export class FaultPlan {
  readonly #seed: string;
  #active: ActiveFault[] = [];
  #profile: { readonly name: FaultProfile; readonly random: () => number } | undefined;

  constructor(seed: string) {
    this.#seed = seed;
  }

  /** Lets a named mixture of faults strike from now on, in place of the one before. The same seed, the same faults. */
  use(name: FaultProfile, seed: string | number = ""): void {
    if (!Object.hasOwn(FAULT_PROFILES, name)) {
      const known = Object.keys(FAULT_PROFILES).join(", ");
      throw new RangeError(`There is no fault profile "${name}"; there are ${known}.`);
    }
    const next = seededRandom(`${this.#seed}/faults/${seed}`);
    this.#profile = { name, random: () => next() / 2 ** 32 };
  }

  /** Name of the profile that strikes. */
  get profile(): FaultProfile | undefined {
    return this.#profile?.name;
  }

  add(fault: Fault): void {
    this.#active.push({ fault, skipLeft: fault.skip ?? 0, timesLeft: fault.times ?? 1 });
  }

  clear(): void {
    this.#active = [];
    this.#profile = undefined;
  }

  /** Faults that have not struck out yet. */
  list(): readonly Fault[] {
    return this.#active.map(({ fault }) => fault);
  }

  /** Takes the fault that strikes this request, if any. */
  take(operation: OperationDescriptor | undefined): Fault | undefined {
    return this.#takeAdded(operation?.id) ?? this.#takeOfProfile(operation);
  }

  #takeOfProfile(operation: OperationDescriptor | undefined): Fault | undefined {
    return this.#profile && faultOfProfile(this.#profile.name, operation, this.#profile.random);
  }

  #takeAdded(operationId: string | undefined): Fault | undefined {
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

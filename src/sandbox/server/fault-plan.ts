import type { OperationDescriptor } from "../../core/operation.js";
import { seededRandom } from "../kernel/ids.js";
import { checkedFault } from "./check-fault.js";
import type { Fault } from "./fault.js";
import { FAULT_PROFILES, type FaultProfile, faultOfProfile } from "./fault-profiles.js";

interface ActiveFault {
  readonly id: string;
  readonly fault: Fault;
  skipLeft: number;
  timesLeft: number;
}

/** A fault that still strikes. */
export interface PlannedFault {
  /** As `add` returned it. */
  readonly id: string;
  /** As it was given, whole. */
  readonly fault: Fault;
  /** How many requests pass before it strikes. */
  readonly skipLeft: number;
  /** How many requests it strikes then. */
  readonly timesLeft: number;
}

/** Faults in the order in which they were added; the first that fits a request strikes it, else the profile's. */
export class FaultPlan {
  readonly #seed: string;
  #active: ActiveFault[] = [];
  #added = 0;
  #profile: { readonly name: FaultProfile; readonly random: () => number } | undefined;

  readonly #startProfile: FaultProfile | undefined;
  readonly #operations: ReadonlySet<string>;

  /** @internal */
  constructor(seed: string, operations: Iterable<string>, startProfile?: FaultProfile) {
    this.#seed = seed;
    this.#operations = new Set(operations);
    this.#startProfile = startProfile;
    this.reset();
  }

  /** Applies a named mixture of faults to every call that no added fault strikes; the same seed, the same faults. */
  profile(name: FaultProfile, { seed = "" }: { readonly seed?: string | number } = {}): void {
    if (!Object.hasOwn(FAULT_PROFILES, name)) {
      const known = Object.keys(FAULT_PROFILES).join(", ");
      throw new RangeError(`There is no fault profile "${name}"; there are ${known}.`);
    }
    const next = seededRandom(`${this.#seed}/faults/${seed}`);
    this.#profile = { name, random: () => next() / 2 ** 32 };
  }

  /**
   * Lets something go wrong, once unless `times` says otherwise. Returns an id for `remove`. The fault is taken as it is
   * now; changing the object later changes nothing.
   *
   * @throws RangeError or TypeError on a fault that could never strike, or that no server could play: a failure test
   * must not pass because nothing failed.
   */
  add(fault: Fault): string {
    const checked = checkedFault(fault, this.#operations);
    this.#added += 1;
    const id = `fault-${this.#added}`;
    this.#active.push({ id, fault: checked, skipLeft: checked.skip ?? 0, timesLeft: checked.times ?? 1 });
    return id;
  }

  /** Takes one fault back. Returns whether it was still there. */
  remove(id: string): boolean {
    const before = this.#active.length;
    this.#active = this.#active.filter((active) => active.id !== id);
    return this.#active.length < before;
  }

  /** Ends the profile; added faults stay. */
  endProfile(): void {
    this.#profile = undefined;
  }

  /** Name of the profile that strikes, if one does. */
  get activeProfile(): FaultProfile | undefined {
    return this.#profile?.name;
  }

  /** Removes every fault, the profile's too. */
  clear(): void {
    this.#active = [];
    this.#profile = undefined;
  }

  /** @internal Back to how it was made. */
  reset(): void {
    this.clear();
    this.#added = 0;
    if (this.#startProfile !== undefined) this.profile(this.#startProfile);
  }

  /** Faults that have not struck as often as they should. */
  list(): readonly Fault[] {
    return this.#active.map(({ fault }) => fault);
  }

  /** The same with their ids, and how often each will strike. */
  planned(): readonly PlannedFault[] {
    return this.#active.map((active) => ({ ...active }));
  }

  /** @internal Takes the fault that strikes this request, if any. */
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

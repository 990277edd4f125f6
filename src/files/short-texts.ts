import { runtimeName } from "../core/runtime.js";

/**
 * Texts of at most ten characters that `JSON.parse` makes are kept once each in V8's table of names, among what has
 * grown old: a million ids such as `P-123456` take 40 MB there, although nobody holds one any more. V8 collects them with
 * everything else that is old, but sees no need for it before several times as much lies there, since it was told to be
 * quick and not to be small. What it does look at is memory outside of its heap, such as that of an `ArrayBuffer`: enough
 * of that, and it collects, beside the running program (seen with Node 20 to 26, `npm run bench:bulk`).
 */

/** So much is read between two looks at the process's memory. */
const LOOK_EVERY_BYTES = 8 * 1_024 ** 2;

/** So far may the process grow before it is asked to collect. */
const GROWTH_BYTES = 16 * 1_024 ** 2;

/** V8 begins to collect when so much lies outside of its heap. Nobody touches it: it is an address and no memory. */
const ENOUGH_BYTES = 64 * 1_024 ** 2;

/** What the look needs of the process; absent where there is no Node. */
export interface ProcessMemory {
  /** Bytes of memory that the process takes. */
  residentBytes(): number;
  /** Asks for what nobody holds to be collected. */
  collect(): void;
}

/** Follows what a reader of JSON texts has read, and asks V8 to collect when the process has grown by it. */
export class ShortTexts {
  #unseenBytes = 0;
  /** The least that the process took since it was asked to collect. */
  #leastBytes = Number.POSITIVE_INFINITY;

  constructor(readonly memory: ProcessMemory | undefined = nodeMemory()) {}

  /** Notes that so much was parsed. */
  note(bytes: number): void {
    this.#unseenBytes += bytes;
    if (this.memory === undefined || this.#unseenBytes < LOOK_EVERY_BYTES) return;
    this.#unseenBytes = 0;
    const bytesNow = this.memory.residentBytes();
    this.#leastBytes = Math.min(this.#leastBytes, bytesNow);
    if (!isMuchMore(bytesNow, this.#leastBytes)) return;
    this.memory.collect();
    // What does not go away is held, and counts from now on.
    this.#leastBytes = bytesNow;
  }
}

/** A process that holds much is asked seldom: to look through all of it takes long. */
export function isMuchMore(bytes: number, leastBytes: number): boolean {
  return bytes - leastBytes > Math.max(GROWTH_BYTES, leastBytes / 8);
}

/** The memory of this process, if V8 runs it by Node's rules. */
export function nodeMemory(globals: object = globalThis): ProcessMemory | undefined {
  if (!runtimeName(globals).startsWith("node/")) return undefined;
  return { residentBytes: process.memoryUsage.rss, collect };
}

function collect(): void {
  try {
    void new ArrayBuffer(ENOUGH_BYTES);
  } catch {
    // A process that may not even have the addresses collects without being asked.
  }
}

import { refill } from "../state/refill.js";
import { hash128, hashHex } from "./hash.js";

/** Ids from a seed: the same calls in the same order give the same ids. */
export interface SandboxIds {
  /** A UUID of version 4. */
  uuid(): string;
  /** A UUID of version 5 form made of a name: the same name gives the same id. */
  uuidFor(name: string): string;
  /** A readable running number, as in `NS000000012` for the prefix `NS`. */
  serial(prefix: string): string;
  /** Opaque text of the given length. */
  token(length: number): string;
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const SERIAL_DIGITS = 9;
const WARM_UP_ROUNDS = 16;

/** Random 32-bit numbers, and where their stream stands. */
export interface SeededRandom {
  (): number;
  dump(): readonly number[];
  load(saved: readonly number[]): void;
}

/** Random 32-bit numbers from a seed (sfc32). */
export function seededRandom(seed: string): SeededRandom {
  let [a, b, c, d] = hash128(seed) as readonly number[] as [number, number, number, number];
  const next = () => {
    const sum = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return sum >>> 0;
  };
  // The first numbers still resemble the seed.
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1) next();
  return Object.assign(next, {
    dump: () => [a, b, c, d],
    load: (saved: readonly number[]) => {
      [a = 0, b = 0, c = 0, d = 0] = saved;
    },
  });
}

/** Writes 32 hexadecimal digits as a UUID of the given version. */
function asUuid(hex: string, version: number): string {
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `${version}${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}

/** Ids whose streams can be kept and continued. */
export interface StoredIds extends SandboxIds {
  dump(): unknown;
  load(saved: unknown): void;
}

/**
 * Ids of one sandbox. Each kind has a stream of its own, so that one more token does not change the next order's id.
 */
export function createIds(seed: string): StoredIds {
  const uuids = seededRandom(`${seed}/uuid`);
  const tokens = seededRandom(`${seed}/token`);
  const serials = new Map<string, number>();
  // A name gives the same id after a restore, also in a sandbox with another seed.
  let nameSeed = seed;
  const digits = () => uuids().toString(16).padStart(8, "0");
  return {
    uuid: () => asUuid(digits() + digits() + digits() + digits(), 4),
    uuidFor: (name) => asUuid(hashHex(`${nameSeed}/${name}`), 5),
    serial: (prefix) => {
      const next = (serials.get(prefix) ?? 0) + 1;
      serials.set(prefix, next);
      return prefix + String(next).padStart(SERIAL_DIGITS, "0");
    },
    token: (length) => {
      let text = "";
      while (text.length < length) text += ALPHABET.charAt(tokens() % ALPHABET.length);
      return text;
    },
    dump: () => ({ nameSeed, uuids: uuids.dump(), tokens: tokens.dump(), serials }),
    load: (saved) => {
      const parts = saved as {
        nameSeed: string;
        uuids: readonly number[];
        tokens: readonly number[];
        serials: typeof serials;
      };
      nameSeed = parts.nameSeed;
      uuids.load(parts.uuids);
      tokens.load(parts.tokens);
      refill(serials, parts.serials);
    },
  };
}

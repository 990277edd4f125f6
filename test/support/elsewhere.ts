/**
 * Hashes and keys are made on other threads, which fake time does not wait for: it would run on, and find a call late
 * that has not begun. Who moves such a clock asks here first. Loaded before the code under test, which looks the
 * functions up at each call.
 */
const NAMES = ["digest", "importKey", "deriveKey", "generateKey", "sign", "verify", "encrypt", "decrypt"] as const;

let underWay = 0;

for (const name of NAMES) {
  const { subtle } = globalThis.crypto;
  const work = subtle[name].bind(subtle) as (...given: unknown[]) => Promise<unknown>;
  const counted = (...given: unknown[]) => {
    underWay += 1;
    return work(...given).finally(() => {
      underWay -= 1;
    });
  };
  Object.defineProperty(subtle, name, { configurable: true, value: counted });
}

/** Whether another thread works for this one. */
export const isElsewhere = (): boolean => underWay > 0;

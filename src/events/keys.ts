/** Says whether a request brings one of the keys. */
export type KeyCheck = (authorization: string | null | undefined) => Promise<boolean>;

/**
 * Compares keys in constant time: as MACs under a key that nobody knows, whose bytes say nothing about how far two texts
 * agree. Each of the keys is compared, whichever fits.
 *
 * NewStore sends `Authorization: Bearer <api_key>` (docs/platform/events-and-webhooks.md#delivery). RFC 7235, 2.1: the
 * scheme is read in any case.
 */
export function keyCheck(keys: readonly string[]): KeyCheck {
  const encoder = new TextEncoder();
  // Whoever changes the list afterwards changes nothing here.
  const own = [...keys];
  let prepared: Promise<{
    readonly macOf: (text: string) => Promise<Uint8Array>;
    readonly known: readonly Uint8Array[];
  }>;

  async function prepare() {
    const { subtle } = globalThis.crypto;
    const secret = await subtle.generateKey({ name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
    const macOf = async (text: string) => new Uint8Array(await subtle.sign("HMAC", secret, encoder.encode(text)));
    return { macOf, known: await Promise.all(own.map(macOf)) };
  }

  return async (authorization) => {
    prepared ??= prepare();
    const { macOf, known } = await prepared;
    const [, given = ""] = /^bearer (.*)$/i.exec(authorization ?? "") ?? [];
    const mac = await macOf(given.trim());
    let isKnown = false;
    for (const other of known) isKnown = isSame(mac, other) || isKnown;
    return isKnown;
  };
}

function isSame(first: Uint8Array, second: Uint8Array): boolean {
  let difference = first.length ^ second.length;
  for (let index = 0; index < first.length; index += 1) difference |= (first[index] ?? 0) ^ (second[index] ?? 0);
  return difference === 0;
}

/** About as much text is made in one go: the sandbox serves others in between. */
const CHUNK_CHARS = 256 * 1024;

const encoder = new TextEncoder();

/** The bytes of many small texts, in larger pieces. */
export function* textChunks(texts: Iterable<string>): Generator<Uint8Array> {
  let pending = "";
  for (const text of texts) {
    pending += text;
    if (pending.length < CHUNK_CHARS) continue;
    yield encoder.encode(pending);
    pending = "";
  }
  if (pending !== "") yield encoder.encode(pending);
}

import type { ImportArchive } from "newstore-sdk/bulk";

/** An archive of pieces; `bytes()` is not there, so that a publisher which holds it whole fails. */
export function archiveOf(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  name = "prices-1.zip",
): ImportArchive {
  let isRead = false;
  async function* stream(): AsyncGenerator<Uint8Array> {
    if (isRead) throw new Error("read twice");
    isRead = true;
    yield* pieces;
  }
  return { name, contentType: "application/zip", stream, bytes: () => Promise.reject(new Error("held whole")) };
}

/** Bytes that are no two times the same, in pieces. */
export function* bytesOf(total: number, pieceBytes: number): Generator<Uint8Array> {
  let state = 1;
  for (let at = 0; at < total; at += pieceBytes) {
    const piece = new Uint8Array(Math.min(pieceBytes, total - at));
    for (let index = 0; index < piece.length; index += 1) {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      piece[index] = state >>> 24;
    }
    yield piece;
  }
}

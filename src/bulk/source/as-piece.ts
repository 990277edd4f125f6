import { configurationError } from "../../core/configuration-error.js";

/**
 * A piece as the readers take it: text, or bytes whatever holds them. Something else that is passed over would be rows
 * that are missing, unseen.
 *
 * @throws {NewStoreError} kind `configuration`, which says what came.
 */
export function asPiece(piece: unknown): Uint8Array | string {
  if (typeof piece === "string" || piece instanceof Uint8Array) return piece;
  if (ArrayBuffer.isView(piece)) return new Uint8Array(piece.buffer, piece.byteOffset, piece.byteLength);
  if (isBuffer(piece)) return new Uint8Array(piece);
  throw configurationError("source", `gave ${named(piece)} as a piece: give text or bytes, as in a Uint8Array`);
}

/** Also one of another realm, as of a frame or a worker's context. */
function isBuffer(piece: unknown): piece is ArrayBuffer {
  return piece instanceof ArrayBuffer || Object.prototype.toString.call(piece) === "[object ArrayBuffer]";
}

/** What a value is; never what it holds, which may be anybody's data. */
function named(piece: unknown): string {
  if (piece === null) return "nothing";
  if (Array.isArray(piece)) return "an array";
  return typeof piece === "object" ? "an object" : `a ${typeof piece}`;
}

import { NewStoreError } from "../../core/newstore-error.js";
import { collectBytes } from "../../files/bytes.js";
import { zipStream } from "../../files/zip-writer.js";
import type { ImportArchive } from "../lib/publish.js";
import type { ItemFiles } from "./item-files.js";
import type { Watch } from "./watch.js";

/**
 * The archive of one import file, which comes into being while the publisher reads it.
 *
 * | the publisher | then |
 * | --- | --- |
 * | reads `stream()` once | a few pieces are held at a time |
 * | calls `bytes()` | the archive is held, and both functions may be called again |
 * | reads `stream()` once more | it is refused: what was read is gone |
 */
export class ArchiveInProgress {
  readonly archive: ImportArchive;
  /** What made the archive fail, whatever the publisher makes of it. */
  failure: unknown;
  /** Whether the archive was read to its end. */
  isWhole = false;
  readonly #files: ItemFiles;
  readonly #entryName: string;
  readonly #watch: Watch;
  readonly #clock: { monotonicMs(): number };
  readonly #onPiece: () => void;
  #isBegun = false;
  #first: Uint8Array | undefined;
  #held: Promise<Uint8Array> | undefined;

  /**
   * @param first - the file's first piece.
   * @param watch - told when the publisher has the turn.
   */
  constructor(
    name: string,
    entryName: string,
    files: ItemFiles,
    first: Uint8Array,
    { watch, clock, onPiece }: { watch: Watch; clock: { monotonicMs(): number }; onPiece: () => void },
  ) {
    this.#files = files;
    this.#entryName = entryName;
    this.#first = first;
    this.#watch = watch;
    this.#clock = clock;
    this.#onPiece = onPiece;
    this.archive = {
      name,
      contentType: "application/zip",
      stream: () => this.#stream(),
      bytes: () => this.#bytes(),
    };
  }

  #bytes(): Promise<Uint8Array> {
    this.#held ??= collectBytes(this.#pieces());
    return this.#held;
  }

  async *#stream(): AsyncGenerator<Uint8Array> {
    if (this.#held === undefined) yield* this.#pieces();
    else yield await this.#held;
  }

  async *#pieces(): AsyncGenerator<Uint8Array> {
    if (this.#isBegun) throw readAgain(this.archive.name);
    this.#isBegun = true;
    this.#watch.sinceMs = undefined;
    try {
      for await (const piece of zipStream([{ name: this.#entryName, chunks: this.#text() }])) {
        this.#onPiece();
        this.#watch.sinceMs = this.#clock.monotonicMs();
        yield piece;
        this.#watch.sinceMs = undefined;
      }
      this.isWhole = true;
    } catch (failure) {
      this.failure ??= failure;
      throw failure;
    } finally {
      this.#watch.sinceMs = this.#clock.monotonicMs();
    }
  }

  async *#text(): AsyncGenerator<Uint8Array> {
    let piece = this.#first;
    this.#first = undefined;
    while (piece !== undefined) {
      yield piece;
      piece = await this.#files.next();
    }
  }
}

function readAgain(name: string): NewStoreError {
  return new NewStoreError(
    `The stream of ${name} was read before, and what was read is gone: call bytes() first where the archive may be needed` +
      " again.",
    { kind: "configuration" },
  );
}

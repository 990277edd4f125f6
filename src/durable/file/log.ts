import { type FileHandle, open, rename, unlink } from "node:fs/promises";
import { dirname } from "node:path";
import { NewStoreError } from "../../core/newstore-error.js";
import { type LogRecord, readLine } from "./lines.js";

const READ_BYTES = 1024 * 1024;
const NEW_LINE = 10;

/** Orders hold personal data: the file is its owner's alone. */
const OWNER_ONLY = 0o600;

/** Opens a file; a test's own shows what a full disk does. */
export type OpenFile = typeof open;

/**
 * A file that lines are added to. What `append` resolves is on the disk.
 *
 * | when | then |
 * | --- | --- |
 * | a write fails, as on a full disk | the file is cut back to what it was: nothing was added |
 * | it cannot be cut back, or the disk does not confirm | nobody knows what the file holds: no line is added any more |
 */
export class Log {
  readonly #path: string;
  readonly #openFile: OpenFile;
  #file: FileHandle;
  #bytes: number;
  #broken: unknown;

  private constructor(path: string, openFile: OpenFile, file: FileHandle, bytes: number) {
    this.#path = path;
    this.#openFile = openFile;
    this.#file = file;
    this.#bytes = bytes;
  }

  /** Length of the file. */
  get bytes(): number {
    return this.#bytes;
  }

  /**
   * Opens a file, made if there is none, and reads what it holds.
   *
   * The last write may be torn, by a crash or a loss of power in the middle of it: it was promised to nobody, and is cut
   * off. A line that cannot be read before the last write is damage, and no guess is made.
   *
   * @throws {NewStoreError} kind `configuration` on damage.
   */
  static async open(path: string, read: (record: LogRecord) => void, openFile: OpenFile = open): Promise<Log> {
    const file = await openFile(path, "a+", OWNER_ONLY);
    try {
      const goodBytes = await readLines(file, path, read);
      const { size } = await file.stat();
      if (size > goodBytes) {
        await file.truncate(goodBytes);
        await file.datasync();
      }
      if (size === 0) await syncFolder(path);
      return new Log(path, openFile, file, goodBytes);
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  /** Adds lines, all of them or none. */
  async append(lines: string): Promise<void> {
    if (this.#broken !== undefined) throw this.#broken;
    const bytes = Buffer.from(lines);
    try {
      await writeAll(this.#file, bytes);
    } catch (error) {
      await this.#file.truncate(this.#bytes).catch((cause: unknown) => {
        this.#broken = cause;
      });
      throw error;
    }
    try {
      await this.#file.datasync();
    } catch (error) {
      // The system may have dropped what it could not write: another sync would succeed and mean nothing.
      this.#broken = error;
      throw error;
    }
    this.#bytes += bytes.byteLength;
  }

  /** Puts other lines in place of all, by a new file that takes the old one's name. On failure the old one stays. */
  async replace(lines: Iterable<string>): Promise<void> {
    const path = `${this.#path}.new`;
    let bytes = 0;
    try {
      const file = await this.#openFile(path, "w", OWNER_ONLY);
      try {
        for (const line of lines) bytes += await writeAll(file, Buffer.from(line));
        await file.datasync();
      } finally {
        await file.close();
      }
    } catch (error) {
      await unlink(path).catch(() => {});
      throw error;
    }
    try {
      await this.#file.close();
      await rename(path, this.#path);
      await syncFolder(this.#path);
      this.#file = await this.#openFile(this.#path, "a+", OWNER_ONLY);
      this.#bytes = bytes;
    } catch (error) {
      this.#broken = error;
      throw error;
    }
  }

  async close(): Promise<void> {
    this.#broken ??= new NewStoreError("The store was closed.", { kind: "configuration" });
    await this.#file.close();
  }
}

async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<number> {
  for (let at = 0; at < bytes.byteLength; ) {
    const { bytesWritten } = await file.write(bytes, at, bytes.byteLength - at, null);
    at += bytesWritten;
  }
  return bytes.byteLength;
}

/** A new name in a folder outlives a loss of power only with the folder. Not every system can open one. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(dirname(path), "r").catch(() => undefined);
  await folder?.sync().catch(() => {});
  await folder?.close();
}

/** Reads line by line. Gives back where the last good one ends. */
async function readLines(file: FileHandle, path: string, read: (record: LogRecord) => void): Promise<number> {
  const chunk = Buffer.alloc(READ_BYTES);
  let rest: Buffer = Buffer.alloc(0);
  let goodBytes = 0;
  let commit = 0;
  let isTorn = false;
  for (let at = 0; ; ) {
    const { bytesRead } = await file.read(chunk, 0, READ_BYTES, at);
    if (bytesRead === 0) return goodBytes;
    at += bytesRead;
    rest = Buffer.concat([rest, chunk.subarray(0, bytesRead)]);
    let start = 0;
    for (let end = rest.indexOf(NEW_LINE); end >= 0; end = rest.indexOf(NEW_LINE, start)) {
      const record = readLine(rest.subarray(start, end));
      if (record === undefined) isTorn = true;
      // A good line after a bad one is of the same write, whose parts reached the disk out of order; or it is damage.
      else if (isTorn && record.commit > commit + 1) throw damaged(path, goodBytes);
      else if (!isTorn) {
        read(record);
        commit = record.commit;
        goodBytes += end + 1 - start;
      }
      start = end + 1;
    }
    rest = rest.subarray(start);
  }
}

function damaged(path: string, at: number): NewStoreError {
  return new NewStoreError(
    `The file ${path} is damaged at byte ${at}: what follows was written later and is whole. Restore it from a copy.`,
    { kind: "configuration" },
  );
}

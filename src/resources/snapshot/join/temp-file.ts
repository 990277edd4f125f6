import { onDisk } from "../../lib/disk-error.js";
import type { Rows } from "./packed-rows.js";

type Disk = typeof import("node:fs/promises");
type FileHandle = Awaited<ReturnType<Disk["open"]>>;

/** Ids and checksums are nobody else's business. */
const OWNER_ONLY = 0o600;

const loadDisk = () => Promise.all([import("node:fs/promises"), import("node:os"), import("node:path")]);

const used = <T>(place: string, work: () => Promise<T>) => onDisk(place, work, "compare again");

/**
 * A file for as long as it is open, in a folder of its own. Its name is taken away at once, where the system does that to
 * a file that is open, as all but Windows do: then a process that is killed leaves nothing behind.
 */
export class TempFile {
  #end = 0;

  /**
   * @param folder - that the file's own is made in. Default: the system's for temporary files.
   * @param load - loads what files are made with.
   * @returns `undefined` in a runtime without files.
   */
  static async open(folder: string | undefined, load = loadDisk): Promise<TempFile | undefined> {
    const found = await load().catch(() => undefined);
    if (found === undefined) return undefined;
    const [disk, { tmpdir }, { join }] = found;
    const place = folder ?? tmpdir();
    return used(place, async () => {
      const own = await disk.mkdtemp(join(place, "newstore-compare-"));
      const remove = () => disk.rm(own, { recursive: true, force: true }).catch(() => undefined);
      try {
        const file = await disk.open(join(own, "rows"), "wx+", OWNER_ONLY);
        await remove();
        return new TempFile(place, file, remove);
      } catch (thrown) {
        await remove();
        throw thrown;
      }
    });
  }

  private constructor(
    readonly place: string,
    readonly file: FileHandle,
    readonly remove: () => Promise<void>,
  ) {}

  /** Writes at the end; returns where that was. */
  async append(rows: Rows): Promise<number> {
    const start = this.#end;
    const bytes = new Uint8Array(rows.buffer, rows.byteOffset, rows.byteLength);
    for (let from = 0; from < bytes.length; ) {
      const write = () => this.file.write(bytes, from, bytes.length - from, this.#end);
      const { bytesWritten } = await used(this.place, write);
      from += bytesWritten;
      this.#end += bytesWritten;
    }
    return start;
  }

  /** Fills words with what stands at a place. */
  async read(start: number, into: Rows): Promise<void> {
    const bytes = new Uint8Array(into.buffer, into.byteOffset, into.byteLength);
    for (let from = 0; from < bytes.length; ) {
      const read = async () => {
        const { bytesRead } = await this.file.read(bytes, from, bytes.length - from, start + from);
        if (bytesRead === 0) throw new Error("it was cut off by somebody else");
        return bytesRead;
      };
      from += await used(this.place, read);
    }
  }

  async close(): Promise<void> {
    await this.file.close().catch(() => undefined);
    await this.remove();
  }
}

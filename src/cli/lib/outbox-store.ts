import { access } from "node:fs/promises";
import { NewStoreError } from "../../core/newstore-error.js";
import {
  createOutbox,
  type DurableStore,
  fileStore,
  type Outbox,
  type SqliteLike,
  sqliteStore,
} from "../../outbox/index.js";
import { CommandError, UsageError } from "./command.js";

/** Where an outbox keeps its orders. */
export interface OutboxPlace {
  readonly file?: string | undefined;
  readonly sqlite?: string | undefined;
  readonly table?: string | undefined;
}

/**
 * Opens an outbox to look into it and to let orders go on; nothing is sent from here.
 *
 * @throws {CommandError} when there is none, or this Node has no SQLite.
 */
export async function withOutbox<T>(place: OutboxPlace, work: (outbox: Outbox) => Promise<T>): Promise<T> {
  const { store, close } = await open(place);
  try {
    return await work(createOutbox({ newstore: { orders: NOBODY }, store }));
  } finally {
    await close();
  }
}

const nothingIsSent = (): never => {
  throw new NewStoreError("This outbox only looks; a worker of yours sends.", { kind: "configuration" });
};

/** An outbox wants a client, and this one has none. */
const NOBODY = { inject: nothingIsSent, getByExternalId: nothingIsSent };

interface OpenStore {
  readonly store: DurableStore;
  readonly close: () => Promise<void> | void;
}

async function open({ file, sqlite, table }: OutboxPlace): Promise<OpenStore> {
  if ((file === undefined) === (sqlite === undefined)) throw new UsageError("give --file or --sqlite.");
  const path = file ?? sqlite ?? "";
  // Opening would make one.
  await access(path).catch(() => {
    throw new CommandError(`there is no outbox at ${path}.`);
  });
  if (file !== undefined) {
    const store = await fileStore(file);
    return { store, close: () => store.close() };
  }
  const database = await openSqlite(path);
  return { store: sqliteStore(database, { table }), close: () => database.close() };
}

async function openSqlite(path: string): Promise<SqliteLike & { close(): void }> {
  // Bundlers and compilers of older Nodes do not know the name.
  const name: string = "node:sqlite";
  const module = await import(name).catch(() => {
    throw new CommandError("this Node has no SQLite.", ["Use Node 22.13 or newer."]);
  });
  return new module.DatabaseSync(path);
}

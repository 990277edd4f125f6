/**
 * Where the state of one piece of work is kept, so that another process can go on with it: one value, which is replaced.
 * Any object with these two functions will do: a row of a database, an item of DynamoDB, a blob.
 *
 * One process at a time works with a store; nothing here locks it.
 *
 * @example
 * ```ts
 * const rows = new Map<string, string>(); // a table of your database
 * const ofTheShop: StateStore<ExportState> = {
 *   load: async () => JSON.parse(rows.get("atp") ?? "null") ?? undefined,
 *   save: async (state) => void rows.set("atp", JSON.stringify(state)),
 * };
 * ```
 */
export interface StateStore<State> {
  /** What was saved last; `undefined` when nothing was. */
  load(): Promise<State | undefined>;
  /** Keeps a state in place of the last one. What it resolves is there after a crash. */
  save(state: State): Promise<void>;
}

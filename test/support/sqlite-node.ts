import { NODES, program } from "../../scripts/package/runtimes.js";

/** A Node that has `node:sqlite`: this one, or one that is fetched as for the checks of the package. */
export function nodeWithSqlite(): string {
  if (process.getBuiltinModule?.("node:sqlite") !== undefined) return process.execPath;
  const [, newer] = NODES;
  if (newer === undefined) throw new Error("no Node with SQLite is named");
  return program(newer);
}

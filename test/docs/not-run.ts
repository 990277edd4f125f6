/** Examples of documentation comments that compile and do not run, by where they stand, and why. */
export const NOT_RUN: ReadonlyMap<string, string> = new Map([
  ["src/newstore.ts 4", "calls a path that the contract, and so the sandbox, does not have: that is what it shows"],
  ["src/newstore.ts 5", "calls GraphQL, which the sandbox does not have"],
  ["src/core/define-operation.ts 1", "describes a path that the contract, and so the sandbox, does not have"],
  ["src/redis/redis-state.ts 1", "connects to a Redis"],
  ["src/redis/redis-token-store.ts 1", "connects to a Redis"],
  ["src/durable/sqlite/sqlite-store.ts 1", "needs node:sqlite, which the oldest Node does not have"],
]);

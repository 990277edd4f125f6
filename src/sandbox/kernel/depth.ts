const isGroup = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Whether objects and lists are nested deeper than so many levels. Level by level: a recursion would end the stack. */
export function isDeeperThan(value: unknown, levels: number): boolean {
  let level = [value].filter(isGroup);
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth >= levels) return true;
    level = level.flatMap((group) => Object.values(group).filter(isGroup));
  }
  return false;
}

/** Lets a map hold what a snapshot says, and nothing else. */
export function refill<K, V>(map: Map<K, V>, saved: ReadonlyMap<K, V>): void {
  map.clear();
  for (const [key, value] of saved) map.set(key, value);
}

/** Lets a list hold what a snapshot says, and nothing else. */
export function refillList<T>(list: T[], saved: readonly T[]): void {
  list.length = 0;
  for (const element of saved) list.push(element);
}

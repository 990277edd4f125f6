/**
 * A rate that several processes keep together: each requests a turn before it sends. `redisRate` of
 * `newstore-sdk/redis` is one.
 *
 * It only says how long to wait; waiting, its end on abort or deadline, and the order of those who wait stay with the
 * client. A rate that throws costs a warning and not the call: the client then keeps its own rate until it responds
 * again.
 *
 * @example
 * ```ts
 * const always: SharedRate = { take: async () => 0 };
 * const newstore = new NewStore({ tenant, credentials, rateLimit: { perSecond: 100, shared: always } });
 * ```
 */
export interface SharedRate {
  /**
   * Takes `count` turns, all or none.
   *
   * @param key - whose rate: a tenant's, or one operation's of a tenant. It holds no secret.
   * @param ratePerSecond - turns a second that the key has.
   * @param count - turns to take now. Zero or more; zero only reads how long the next one would have to wait.
   * @returns milliseconds to wait before the next request for turns; 0 when the turns were taken.
   */
  take(key: string, ratePerSecond: number, count: number): Promise<number>;
}

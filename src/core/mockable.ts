import type { Call } from "./call.js";

/**
 * A resource as code that only awaits its methods needs it. The resource fits, and so does an object of plain async
 * functions: a test needs no `withResponse()`.
 *
 * @example
 * ```ts
 * import type { Mockable, Orders } from "newstore-sdk";
 *
 * async function statusOf(orders: Mockable<Pick<Orders, "get">>, orderId: string) {
 *   const { status } = await orders.get(orderId);
 *   return status;
 * }
 * const status = await statusOf(newstore.orders, order.id);
 * ```
 */
export type Mockable<T> = {
  readonly [K in keyof T]: T[K] extends (...input: infer Input) => Call<infer Data>
    ? (...input: Input) => Promise<Data>
    : T[K];
};

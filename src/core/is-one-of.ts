/**
 * Whether a text is one of a list, such as the values that the entry point of each API exports for its types, and then
 * TypeScript knows it: a text of the shop becomes a member of a request, or a status that NewStore may add to tomorrow
 * becomes one that a program handles. Compares as it stands: capitals and blanks count.
 *
 * @param values - The list, as in `SalesOrderStatusValues` of `newstore-sdk/orders`.
 * @param text - Anything; what is no text is in no list.
 *
 * @example
 * ```ts
 * import { isOneOf } from "newstore-sdk";
 * import { ChannelTypeValues } from "newstore-sdk/order-injection";
 *
 * const channel: string = "web";
 * if (!isOneOf(ChannelTypeValues, channel)) throw new Error(`The shop sells through ${channel}, which NewStore has not.`);
 * const order = { channel_type: channel };
 * ```
 */
export function isOneOf<const Value extends string>(values: readonly Value[], text: unknown): text is Value {
  return (values as readonly unknown[]).includes(text);
}

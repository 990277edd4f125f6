/** What ended the waiting for a response. */
export type InterruptedBy = "caller" | "total" | "attempt";

/**
 * Reason with which the SDK aborts its own signals. It never reaches a user: the policy that made the signal turns
 * it into a {@link NewStoreError}, since only that one knows what else belongs into the text.
 */
export class Interruption extends Error {
  override readonly name = "Interruption";

  constructor(
    readonly by: InterruptedBy,
    /** The deadline that passed, in milliseconds. */
    readonly limitMs?: number,
    /** The reason of the caller's signal. */
    readonly callerReason?: unknown,
  ) {
    super(by);
  }
}

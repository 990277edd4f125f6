import { isNewStoreError } from "../../core/newstore-error.js";

/** Undoes what a flow has begun and cannot end. Gives what is to be thrown: the failure, and why it could not be undone. */
export async function afterFailure(error: unknown, undo: () => Promise<unknown>): Promise<unknown> {
  try {
    await undo();
    return error;
  } catch (second) {
    if (!isNewStoreError(error) || !isNewStoreError(second)) return error;
    return error.with({ message: `${error.message} ${second.message}` });
  }
}

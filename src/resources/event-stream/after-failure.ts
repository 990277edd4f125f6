import { isNewStoreError } from "../../core/newstore-error.js";

/** What an error says of the outcome of its own call: beside another error it would read as if it were said of the whole. */
const OF_ITS_OWN_OUTCOME =
  /(?: An earlier attempt of this call may have done the work\.)? Whether the work was done is unknown[^.]{0,120}\./g;

/** Undoes what a flow has begun and cannot end. Gives what is to be thrown: the failure, and why it could not be undone. */
export async function afterFailure(error: unknown, undo: () => Promise<unknown>): Promise<unknown> {
  try {
    await undo();
    return error;
  } catch (second) {
    if (!isNewStoreError(error) || !isNewStoreError(second)) return error;
    return error.with({ message: `${error.message} ${second.message.replace(OF_ITS_OWN_OUTCOME, "")}` });
  }
}

/**
 * What follows on work that is done. Where it fails, the error says what was done, and that the same call is no way on:
 * whoever reads "it failed" alone would do the work again, or tell others that it was not done.
 *
 * @param done - as in `The integration "shop" was changed.`
 */
export async function afterWork<T>(done: string, rest: () => Promise<T>): Promise<T> {
  try {
    return await rest();
  } catch (error) {
    if (!isNewStoreError(error)) throw error;
    throw error.with({ message: `${done} ${error.message}`, outcomeUnknown: true, retryable: false });
  }
}

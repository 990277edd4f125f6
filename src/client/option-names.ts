import { NewStoreError } from "../core/newstore-error.js";
import { written } from "../core/shown.js";
import { checkNames, TRANSPORT_OPTIONS } from "../transport/option-names.js";
import type { ClientOptions } from "./options.js";

/** Every option of a client; the compiler says when one is missing here. */
const NAMES: Readonly<Record<keyof ClientOptions, true>> = {
  ...TRANSPORT_OPTIONS,
  operations: true,
  productIds: true,
  identifiers: true,
  publish: true,
  dangerouslyAllowBrowser: true,
};

/**
 * Refuses an option that nobody reads, such as `timeout` for `timeouts`: it would change nothing, unseen.
 *
 * @throws {NewStoreError} kind `configuration`.
 */
export function checkOptionNames(options: ClientOptions): void {
  if (typeof options !== "object" || options === null)
    throw new NewStoreError(`The options of a client are ${written(options)}: give an object.`, {
      kind: "configuration",
    });
  checkNames(options, NAMES);
}

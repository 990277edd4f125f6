import { configurationError } from "../../core/configuration-error.js";

/**
 * Refuses what could never be called as a map.
 *
 * @throws {NewStoreError} kind `configuration`, naming the option.
 */
export function checkMapHooks(name: string, map: unknown): asserts map is object {
  if (typeof map !== "object" || map === null)
    throw configurationError(
      name,
      "is no map: give { toNewStore, fromNewStore }, or a ready-made map such as fromRecord({ … })",
    );
  const { toNewStore, fromNewStore, learn } = map as Readonly<Record<string, unknown>>;
  checkHook(`${name}.toNewStore`, toNewStore);
  checkHook(`${name}.fromNewStore`, fromNewStore);
  if (learn !== undefined && typeof learn !== "function")
    throw configurationError(`${name}.learn`, "is no function: give one that takes an id and its object, or none");
}

function checkHook(name: string, hook: unknown): void {
  if (typeof hook !== "function")
    throw configurationError(name, "is no function: give one from ids to a Map or record");
}

import { isNewStoreError } from "./newstore-error.js";

/**
 * Whether the body of a refusal is the API's own: it speaks in an object. A gateway on the way, with a page, a line of
 * text or nothing at all, knows nothing of what is behind it.
 */
export function isOwnWord(body: unknown): boolean {
  return typeof body === "object" && body !== null && !Array.isArray(body);
}

/**
 * Whether an error is the API's own word that there is nothing of this id. While a service is away, gateways say 404 of all
 * that is behind them: whoever believed them would make again what is there, or give up what goes on.
 */
export function isNotFound(error: unknown): boolean {
  return isNewStoreError(error, "api") && error.status === 404 && isOwnWord(error.body);
}

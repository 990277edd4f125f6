import type { OperationDescriptor } from "../core/operation.js";

/** How `fetch` treats a redirect. Never `follow`: the bearer token must not go to another origin. */
export type RedirectMode = "manual" | "error";

/** Thrown for a redirect that `fetch` refused, in place of its own error, which looks like a broken connection. */
export class RefusedRedirect extends Error {
  override readonly name = "RefusedRedirect";
}

/**
 * Chooses between two ways of not following a redirect.
 *
 * | request | mode | since |
 * | --- | --- | --- |
 * | the contract names a 3xx | `manual` | where it leads is the response |
 * | without a body | `manual` | status and `Location` say what is wrong, for free |
 * | with a body, the first of its operation | `manual` | a wrong `baseUrl` or `endpoints` shows at the first request |
 * | with a body, later, on Node's own `fetch` | `error` | `manual` makes it copy the body, a fifth of a 6 kB POST |
 * | on another `fetch` | `manual` | workerd knows no `error`, and nobody else says what failed |
 *
 * A redirect that was refused says neither its status nor where it leads; the next request of that operation shows it.
 */
export class RedirectPolicy {
  readonly #canRefuse: boolean;
  /** Ids of operations that have responded without a redirect. */
  readonly #direct = new Set<string>();

  /** @param canRefuse - whether `fetch` is Node's own. */
  constructor(canRefuse: boolean) {
    this.#canRefuse = canRefuse;
  }

  modeFor({ id, statuses }: OperationDescriptor, hasBody: boolean): RedirectMode {
    if (!this.#canRefuse || !hasBody || !this.#direct.has(id)) return "manual";
    return statuses.some((status) => status.startsWith("3")) ? "manual" : "error";
  }

  /** Notes how an operation responded. */
  noteResponse({ id }: OperationDescriptor, status: number): void {
    if (status < 300 || status >= 400) this.#direct.add(id);
  }

  /** The error to throw on for one of `fetch`. */
  failed({ id }: OperationDescriptor, mode: RedirectMode, error: unknown): unknown {
    if (mode !== "error" || !saysUnexpectedRedirect(error)) return error;
    this.#direct.delete(id);
    return new RefusedRedirect();
  }
}

/** undici's words, which have no code; they stand under `fetch failed`, and that under ky's own error. */
function saysUnexpectedRedirect(error: unknown): boolean {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 4; cause = cause.cause, depth += 1) {
    if (cause.message === "unexpected redirect" || cause.cause === "unexpected redirect") return true;
  }
  return false;
}

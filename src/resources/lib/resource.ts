import type { FacadeContext } from "./context.js";

/**
 * What the facade's parts have in common: what they work with.
 *
 * It is a property, and none of the private `#` kind: a `Proxy` around a part, as test tools and dependency injection
 * make them, has no way to those. It is not enumerable: nobody wants it in a log.
 */
export abstract class Resource {
  /** @internal */
  declare protected readonly context: FacadeContext;

  /** @internal */
  constructor(context: FacadeContext) {
    Object.defineProperty(this, "context", { value: context, writable: true, configurable: true });
  }
}

import type { CallOptions } from "../../core/request.js";
import type { OnceOptions } from "./once.js";

/** Whether something is to be made once. What is no options at all is left to the call, which says so. */
export function isOnce(options: CallOptions | OnceOptions): options is OnceOptions {
  return typeof options === "object" && options !== null && "key" in options;
}

import type { CallOptions } from "../../core/request.js";
import { hasOption } from "../lib/of-family.js";
import type { OnceOptions } from "./once.js";

/** Whether something is to be made once. What is no options at all is left to the call, which says so. */
export function isOnce(options: CallOptions | OnceOptions): options is OnceOptions {
  return hasOption(options, "key");
}

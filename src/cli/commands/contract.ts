import { group } from "../lib/command.js";
import { contractList } from "./contract-list.js";
import { contractOverride } from "./contract-override.js";
import { contractShow } from "./contract-show.js";

/** What the SDK knows of the platform. */
export const contract = group("contract", "what the SDK knows of the platform, and how sure it is", [
  contractList,
  contractShow,
  contractOverride,
]);

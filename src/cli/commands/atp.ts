import { group } from "../lib/command.js";
import { atpExport } from "./atp-export.js";
import { atpGet } from "./atp-get.js";

/** What can still be sold. */
export const atp = group("atp", "what can still be sold", [atpGet, atpExport]);

/** The work of several requests, loaded by the first call that does it: a client that only sells does without. */
export { change } from "./change.js";
export { ensureRunning } from "./ensure-running.js";
export { readExport } from "./read-export.js";
export { register } from "./register.js";
export { replay } from "./replay.js";

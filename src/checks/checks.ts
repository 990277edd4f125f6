/**
 * All that reads schemas and rules, to be loaded in one piece. One `import()` and not several at once: in jest's ES modules
 * two that are under way and share a file fail with "request for … is not in cache".
 */
export { checkRequest } from "./check-request.js";
export { checkResponse } from "./check-response.js";
export { checkRules } from "./check-rules.js";
export { explain } from "./explain.js";
export { fitTestOf } from "./passes.js";
export { rowTestOf } from "./row-test.js";

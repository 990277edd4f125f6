/** The mapping engine, loaded when a client with maps makes its first call. */
export { kindMaps } from "./kind-maps.js";
export { afterTick } from "./look-up.js";
export { mapCalls } from "./map-calls.js";
export { mapEvent } from "./map-event.js";
export { mapImport } from "./map-import.js";
export { mapRows } from "./map-lists.js";

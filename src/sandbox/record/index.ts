export type { Fixtures, RecordedExchange } from "./fixtures.js";
export { type Recorder, recordFetch } from "./record-fetch.js";
export { type ReplayOptions, replayFixtures } from "./replay-fixtures.js";

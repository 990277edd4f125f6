/** Name of the instrumentation scope: what made a span or a measurement. */
export const SCOPE = "newstore-sdk";

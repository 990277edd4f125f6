import { configurationError } from "../core/configuration-error.js";
import { written } from "../core/shown.js";
import { refuseUnknown } from "../core/unknown-option.js";

/** The function that each of them is used by. */
const USED_BY = { tracer: "startSpan", meter: "createHistogram", propagator: "inject" } as const;

/** @throws {NewStoreError} kind `configuration`, naming the option. */
export function checkOptions(options: object): void {
  refuseUnknown(options, [...Object.keys(USED_BY), "urlIds"]);
  const all = options as Readonly<Record<string, unknown>>;
  for (const [name, used] of Object.entries(USED_BY)) {
    const given = all[name];
    if (given !== undefined && typeof (given as Readonly<Record<string, unknown>> | null)?.[used] !== "function")
      throw configurationError(name, `is ${written(given)}: give one of OpenTelemetry's, with a function ${used}`);
  }
  const { urlIds } = all;
  if (urlIds !== undefined && typeof urlIds !== "boolean")
    throw configurationError("urlIds", `is ${written(urlIds)}: give true or false`);
}

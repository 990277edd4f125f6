import { suggestion } from "../rules/suggestion.js";
import { type Fault, respondsItself } from "./fault.js";

const MEMBERS: Readonly<Record<keyof Fault, true>> = {
  operation: true,
  times: true,
  skip: true,
  afterwards: true,
  stallMs: true,
  reset: true,
  truncate: true,
  status: true,
  body: true,
  errorCode: true,
  html: true,
  retryAfter: true,
  finishAfterMs: true,
  headers: true,
};

/** The one operation that goes on in the background after a 504. */
const FINISHES_LATER = "createInjectedOrder";

/** Throws when a fault could never strike, or would do nothing if it did. */
export function checkFault(fault: Fault, operations: ReadonlySet<string>): void {
  const { operation, times = 1, skip = 0 } = fault;
  for (const member of Object.keys(fault))
    if (!Object.hasOwn(MEMBERS, member))
      throw new TypeError(`A fault has no member ${member}${suggestion(member, Object.keys(MEMBERS))}.`);
  if (operation !== "*" && !operations.has(operation))
    throw new RangeError(
      `A fault names the operation ${operation}, which does not exist${suggestion(operation, operations)}.`,
    );
  if (!(Number.isInteger(times) || times === Number.POSITIVE_INFINITY) || times < 1)
    throw new RangeError(`times must be a whole number from 1 up; it is ${times}.`);
  if (!Number.isInteger(skip) || skip < 0)
    throw new RangeError(`skip must be a whole number from 0 up; it is ${skip}.`);
  const finishesLater = fault.finishAfterMs !== undefined && (operation === "*" || operation === FINISHES_LATER);
  const does = fault.stallMs !== undefined || fault.reset || fault.truncate || respondsItself(fault) || finishesLater;
  if (!does)
    throw new TypeError(
      `The fault for ${operation} changes nothing: give a status, body, html, reset, truncate or stallMs` +
        `${fault.finishAfterMs === undefined ? "" : `; finishAfterMs is for ${FINISHES_LATER} alone`}.`,
    );
}

import { suggestion } from "../rules/suggestion.js";
import { type Fault, NO_BODY, respondsItself } from "./fault.js";
import { FAULT_MEMBERS, FAULT_SHAPE } from "./fault-members.js";

/** The one operation that goes on in the background after a 504. */
const FINISHES_LATER = "createInjectedOrder";
/** What only a response of the fault's own has. */
const OF_OWN_RESPONSE = ["errorCode", "headers", "retryAfter"] as const;
const MOST_SHOWN = 80;

type Member = keyof Fault;

/**
 * The fault as it will be played, with nothing in it that the caller can still change.
 *
 * @throws RangeError or TypeError when it cannot be played, could never strike, or would do nothing if it did.
 */
export function checkedFault(given: Fault, operations: ReadonlySet<string>): Fault {
  if (typeof given !== "object" || given === null) throw new TypeError("A fault is an object.");
  const fault: Fault = { ...given };
  checkMembers(fault);
  const { operation, body, headers } = fault;
  if (operation !== "*" && !operations.has(operation))
    throw new RangeError(
      `A fault names the operation ${operation}, which does not exist${suggestion(operation, operations)}.`,
    );
  checkEffect(fault);
  for (const [one, other] of clashesOf(fault))
    throw new TypeError(`A fault cannot have both ${one} and ${other}: one of them would do nothing.`);
  checkUse(fault);
  return {
    ...fault,
    ...(body === undefined ? {} : { body: JSON.parse(JSON.stringify(body)) }),
    ...(headers === undefined ? {} : { headers: { ...headers } }),
  };
}

function checkMembers(fault: Fault): void {
  for (const [member, value] of Object.entries(fault)) {
    if (!Object.hasOwn(FAULT_MEMBERS, member))
      throw new TypeError(`A fault has no member ${member}${suggestion(member, Object.keys(FAULT_MEMBERS))}.`);
    if (member === "times" && value === Number.POSITIVE_INFINITY) continue;
    if (FAULT_SHAPE[member as Member].safeParse(value).success) continue;
    throw new RangeError(`In a fault, ${member} must be ${FAULT_MEMBERS[member as Member]}; it is ${shown(value)}.`);
  }
  if (fault.operation === undefined) throw new TypeError("A fault has no operation; * stands for any.");
}

function checkEffect(fault: Fault): void {
  const { operation, finishAfterMs } = fault;
  const finishesLater = finishAfterMs !== undefined && (operation === "*" || operation === FINISHES_LATER);
  if ((fault.stallMs ?? 0) > 0 || fault.reset || fault.truncate || respondsItself(fault) || finishesLater) return;
  throw new TypeError(
    `The fault for ${operation} changes nothing: give a status, body, html, reset, truncate or stallMs` +
      `${finishAfterMs === undefined ? "" : `; finishAfterMs is for ${FINISHES_LATER} alone`}.`,
  );
}

/** Members that are read only where others stand, or for one operation. */
function checkUse(fault: Fault): void {
  const { operation, finishAfterMs } = fault;
  if (finishAfterMs !== undefined && operation !== "*" && operation !== FINISHES_LATER)
    throw new TypeError(
      `In a fault for ${operation}, finishAfterMs would do nothing: it is for ${FINISHES_LATER} alone.`,
    );
  if (respondsItself(fault)) return;
  if (fault.afterwards && !fault.reset)
    throw new TypeError(
      "In a fault without status, body, html or reset, afterwards would do nothing: a stall comes first, and truncate cuts the response to work that is done.",
    );
  for (const member of OF_OWN_RESPONSE)
    if (fault[member] !== undefined)
      throw new TypeError(`In a fault without status, body or html, ${member} would do nothing: give one of them.`);
}

/** Members of which one would be left out when the fault is played. */
function clashesOf(fault: Fault): readonly (readonly [string, string])[] {
  const { reset, body, html, status, errorCode, truncate } = fault;
  const bodies = [...(body === undefined ? [] : ["body"]), ...(html === undefined ? [] : ["html"])];
  const own = [...bodies, ...(status === undefined ? [] : ["status"])];
  const clashes: (readonly [string, string])[] = [];
  if (bodies.length > 1) clashes.push(["body", "html"]);
  if (reset) {
    const details = OF_OWN_RESPONSE.filter((member) => fault[member] !== undefined);
    for (const one of [...own, ...(truncate ? ["truncate"] : []), ...details]) clashes.push(["reset", one]);
  }
  if (errorCode !== undefined) for (const one of bodies) clashes.push(["errorCode", one]);
  // Before the work there is nothing that could be finished later.
  const isBefore = fault.finishAfterMs !== undefined && !fault.afterwards;
  if (isBefore) for (const one of [...own, ...(reset ? ["reset"] : [])]) clashes.push(["finishAfterMs", one]);
  if (status === undefined || !NO_BODY.has(status)) return clashes;
  const inBody = [...bodies, ...(errorCode === undefined ? [] : ["errorCode"]), ...(truncate ? ["truncate"] : [])];
  for (const one of inBody) clashes.push([`status ${status}, which has no body,`, one]);
  return clashes;
}

function shown(value: unknown): string {
  if (typeof value !== "object" && typeof value !== "string") return String(value);
  const text = ((): string => {
    try {
      return JSON.stringify(value) ?? String(value);
    } catch {
      return "an object that has no form in JSON";
    }
  })();
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)} …` : text;
}

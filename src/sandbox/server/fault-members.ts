import * as z from "zod";
import type { Fault } from "./fault.js";

/** Longer timers fire at once: Node counts them in 31 bits. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** RFC 9110 5.6.2. */
const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
/** RFC 9110 5.5: no line breaks, no zero bytes, nothing outside of Latin-1. */
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;
/** They say where a response ends and what the connection does; a wrong one breaks the requests that follow. */
const FRAMING: ReadonlySet<string> = new Set([
  "connection",
  "content-length",
  "keep-alive",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

const headerName = z.string().regex(HEADER_NAME);
const headerValue = z.string().regex(HEADER_VALUE);

/** What each member of a fault may be: for the document and the check of the control API, and for `faults.add`. */
export const FAULT_SHAPE = {
  operation: z.string().min(1).describe("Id of an operation of the platform, as createInjectedOrder, or * for any."),
  times: z.int().min(1).describe("How many requests it strikes. Default 1.").optional(),
  skip: z.int().min(0).describe("How many requests pass before it strikes. Default 0.").optional(),
  afterwards: z.boolean().describe("The work is done, only the response is lost.").optional(),
  stallMs: z.number().min(0).max(LONGEST_TIMER_MS).describe("Waits so long first, in real time.").optional(),
  reset: z.boolean().describe("Cuts the connection.").optional(),
  truncate: z.boolean().describe("Cuts it in the middle of the body.").optional(),
  status: z.int().min(200).max(599).optional(),
  body: z.unknown().refine(isSendable).optional(),
  errorCode: z.string().optional(),
  html: z
    .union([z.string(), z.literal(true)])
    .describe("Responds with a page, as a gateway does.")
    .optional(),
  retryAfter: z.union([headerValue, z.number().min(0)]).optional(),
  finishAfterMs: z.number().min(0).describe("createInjectedOrder only: 504, and the order is made later.").optional(),
  headers: z.record(headerName, headerValue).refine(leavesFraming).optional(),
} satisfies Readonly<Record<keyof Fault, z.ZodType>>;

/** The same in words, as the end of "it must be …". */
export const FAULT_MEMBERS: Readonly<Record<keyof Fault, string>> = {
  operation: "the id of an operation, or *",
  times: "a whole number from 1 up",
  skip: "a whole number from 0 up",
  afterwards: "true or false",
  stallMs: `a number of milliseconds from 0 to ${LONGEST_TIMER_MS}`,
  reset: "true or false",
  truncate: "true or false",
  status: "a whole number from 200 to 599",
  body: "a text, or what can be written as JSON",
  errorCode: "a text",
  html: "a text, or true",
  retryAfter: "what a header can carry, or a number from 0 up",
  finishAfterMs: "a number of milliseconds from 0 up",
  headers: `names and texts that HTTP can carry, and none of ${[...FRAMING].join(", ")}`,
};

/** Whether it is a text or has a form in JSON; a function has none, and neither has what contains itself. */
function isSendable(body: unknown): boolean {
  if (body === undefined) return true;
  try {
    return JSON.stringify(body) !== undefined;
  } catch {
    return false;
  }
}

function leavesFraming(headers: Readonly<Record<string, string>>): boolean {
  return Object.keys(headers).every((name) => !FRAMING.has(name.toLowerCase()));
}

import type { OperationDescriptor } from "../../core/operation.js";
import type { Fault } from "./fault.js";

/** A mixture of faults that has a name. */
export type FaultProfile = "flaky" | "rate-limited" | "slow" | "checkout-storm" | "maintenance";

/** Every profile with a line that says what it does. */
export const FAULT_PROFILES: Readonly<Record<FaultProfile, string>> = {
  flaky: "15 in 100 calls fail: 503 with Retry-After, 500, cut connections, and responses that are lost after the work",
  "rate-limited": "25 in 100 calls are refused with 429 and Retry-After: 1",
  slow: "every call waits 0.2 to 1.5 s; 10 in 100 injections get a 504 and are finished in the background",
  "checkout-storm":
    "a sale has begun: every call waits 0.1 to 1 s; of 100 injections 20 get a 504 and are finished in the background, " +
    "5 lose their response, 10 get a 503; 15 in 100 other calls are refused with 429",
  maintenance: "every call gets a 503 page and Retry-After: 60, until the profile ends",
};

const PAGE = "<html><head><title>Maintenance</title></head><body><h1>NewStore is under maintenance</h1></body></html>";

interface Share {
  readonly share: number;
  readonly fault: Omit<Fault, "operation">;
}

/** What of a hundred calls happens to, one row after the other; the rest goes well. */
const FLAKY: readonly Share[] = [
  { share: 4, fault: { status: 503, errorCode: "service_unavailable", retryAfter: 1 } },
  { share: 3, fault: { status: 500, errorCode: "internal_server_error" } },
  { share: 3, fault: { reset: true } },
  { share: 3, fault: { reset: true, afterwards: true } },
  { share: 2, fault: { status: 502, html: true, afterwards: true } },
];

/** Injections in a storm; all other calls have {@link STORM_LIMITED_SHARE}. */
const STORM: readonly Share[] = [
  { share: 20, fault: { finishAfterMs: 0 } },
  { share: 5, fault: { reset: true, afterwards: true } },
  { share: 10, fault: { status: 503, errorCode: "service_unavailable", retryAfter: 1 } },
];
const STORM_LIMITED_SHARE = 15;
const STORM_MIN_MS = 100;
const STORM_RANGE_MS = 900;

const LIMITED = { status: 429, errorCode: "too_many_requests", retryAfter: 1 } as const;
const RATE_LIMITED_SHARE = 25;
const SLOW_MIN_MS = 200;
const SLOW_RANGE_MS = 1_300;
const SLOW_INJECTION_SHARE = 10;

/**
 * What a profile does to a call. Token requests go to another host and are spared, so that a profile tests the calls
 * and not the login. `random` gives numbers from 0 to below 1; each call takes two.
 */
export function faultOfProfile(
  profile: FaultProfile,
  operation: OperationDescriptor | undefined,
  random: () => number,
): Fault | undefined {
  const [dice, degree] = [random() * 100, random()];
  if (operation?.host === "identity") return undefined;
  const fault = { operation: "*" } as const;
  switch (profile) {
    case "flaky": {
      const hit = hitOf(FLAKY, dice);
      return hit && { ...fault, ...hit };
    }
    case "rate-limited":
      return dice < RATE_LIMITED_SHARE ? { ...fault, ...LIMITED } : undefined;
    case "slow": {
      const stallMs = Math.round(SLOW_MIN_MS + degree * SLOW_RANGE_MS);
      const late = operation?.id === "createInjectedOrder" && dice < SLOW_INJECTION_SHARE;
      return { ...fault, stallMs, ...(late ? { finishAfterMs: 0 } : {}) };
    }
    case "checkout-storm": {
      const stallMs = Math.round(STORM_MIN_MS + degree * STORM_RANGE_MS);
      if (operation?.id === "createInjectedOrder") return { ...fault, stallMs, ...hitOf(STORM, dice) };
      return dice < STORM_LIMITED_SHARE ? { ...fault, stallMs, ...LIMITED } : { ...fault, stallMs };
    }
    case "maintenance":
      return { ...fault, status: 503, html: PAGE, retryAfter: 60 };
  }
}

/** The row that a number from 0 to below 100 falls into. */
function hitOf(rows: readonly Share[], dice: number): Share["fault"] | undefined {
  let passed = 0;
  return rows.find(({ share }) => {
    passed += share;
    return dice < passed;
  })?.fault;
}

import type { OperationDescriptor } from "../transport/operation.js";
import type { Fault } from "./faults.js";

/** A mixture of faults that has a name. */
export type FaultProfile = "flaky" | "rate-limited" | "slow" | "maintenance";

/** Every profile with a line that says what it does. */
export const FAULT_PROFILES: Readonly<Record<FaultProfile, string>> = {
  flaky: "15 in 100 calls fail: 503 with Retry-After, 500, cut connections, and answers that are lost after the work",
  "rate-limited": "25 in 100 calls are refused with 429 and Retry-After: 1",
  slow: "every call waits 0.2 to 1.5 s; 10 in 100 injections are answered with 504 and finished in the background",
  maintenance: "every call is answered with a 503 page and Retry-After: 60, until the profile ends",
};

const PAGE = "<html><head><title>Maintenance</title></head><body><h1>NewStore is under maintenance</h1></body></html>";

/** What of a hundred calls happens to, one row after the other; the rest goes well. */
const FLAKY: readonly { readonly share: number; readonly fault: Omit<Fault, "operation"> }[] = [
  { share: 4, fault: { status: 503, errorCode: "service_unavailable", retryAfter: 1 } },
  { share: 3, fault: { status: 500, errorCode: "internal_server_error" } },
  { share: 3, fault: { reset: true } },
  { share: 3, fault: { reset: true, afterwards: true } },
  { share: 2, fault: { status: 502, html: true, afterwards: true } },
];

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
  const fault = { operation: "*" };
  switch (profile) {
    case "flaky": {
      let passed = 0;
      const hit = FLAKY.find(({ share }) => {
        passed += share;
        return dice < passed;
      });
      return hit && { ...fault, ...hit.fault };
    }
    case "rate-limited":
      return dice < RATE_LIMITED_SHARE
        ? { ...fault, status: 429, errorCode: "too_many_requests", retryAfter: 1 }
        : undefined;
    case "slow": {
      const stallMs = Math.round(SLOW_MIN_MS + degree * SLOW_RANGE_MS);
      const late = operation?.id === "createInjectedOrder" && dice < SLOW_INJECTION_SHARE;
      return { ...fault, stallMs, ...(late ? { finishAfterMs: 0 } : {}) };
    }
    case "maintenance":
      return { ...fault, status: 503, html: PAGE, retryAfter: 60 };
  }
}

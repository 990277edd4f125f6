import type { ClientOptions } from "../../client/options.js";
import type { Finding } from "./finding.js";
import type { ClockReading } from "./network.js";

/** What a client's calls show beside their results. */
export interface Watch {
  /** Options of a client that is watched. */
  readonly options: ClientOptions;
  readonly clock: () => ClockReading | undefined;
  /** Differences from the contract and announcements, as they were noticed. */
  readonly findings: () => readonly Finding[];
}

/** Watches the calls of a client: the time that responses name, and where they differ from the contract. */
export function watch(): Watch {
  let reading: ClockReading | undefined;
  const findings: Finding[] = [];
  return {
    clock: () => reading,
    findings: () => findings,
    options: {
      fetch: async (url, init) => {
        const response = await fetch(url as string, init as RequestInit);
        const theirsMs = Date.parse(response.headers.get("date") ?? "");
        if (!Number.isNaN(theirsMs)) reading = { theirsMs, oursMs: Date.now() };
        return response;
      },
      hooks: {
        onDrift: ({ operationId, pointer, issue }) => {
          const detail = `${operationId} ${pointer}: ${issue.message}`;
          findings.push({ ok: "note", what: "drift", detail, advice: DRIFT_ADVICE });
        },
        onDeprecation: ({ method, template, state }) => {
          findings.push({ ok: "note", what: "deprecation", detail: `${method} ${template} is ${state}` });
        },
      },
    },
  };
}

const DRIFT_ADVICE = "The tenant's response differs from the contract; the SDK hands it over as it came.";

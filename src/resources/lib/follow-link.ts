import { follow } from "../../core/follow.js";
import type { AttemptEvent } from "../../core/hooks.js";
import { log, notify } from "../../core/logger.js";
import { isNewStoreError, type NewStoreErrorKind } from "../../core/newstore-error.js";
import type { CallStart } from "../../core/telemetry.js";
import type { FacadeContext } from "./context.js";

/** What a file's link is called: it is an address of its own, and as a whole a permission. */
const FILE: CallStart = { operationId: "readFile", api: "file", method: "GET", template: "/{file}" };

/** One request for a file. */
export interface FollowedLinkAttempt {
  /** Sends the request. */
  readonly run: <T>(work: () => Promise<T>) => Promise<T>;
  /** The status of the response, once there is one. */
  status: number | undefined;
  /** Called once, with how long the network took and what ended it. */
  readonly end: (durationMs: number, errorKind: NewStoreErrorKind | undefined) => void;
  /** Called before a wait for the next request. */
  readonly retry: (waitMs: number, errorKind: NewStoreErrorKind) => void;
}

/** The reading of one file, as hooks, log and telemetry see it. */
export interface FollowedLink {
  readonly startAttempt: (link: string) => FollowedLinkAttempt;
  /** Called once, with what was thrown, if anything was. */
  readonly end: (failure: unknown) => void;
}

/** Starts to follow the reading of a file. Of its link nothing but the origin is told. */
export function followLink({ telemetry, logger, hooks }: FacadeContext): FollowedLink {
  const call = telemetry === undefined ? undefined : follow(telemetry, logger, FILE);
  let attempts = 0;
  let last: FollowedLinkAttempt | undefined;
  const { operationId, method, template } = FILE;
  return {
    startAttempt(link) {
      attempts += 1;
      const attempt = attempts;
      const url = `${URL.canParse(link) ? new URL(link).origin : ""}${template}`;
      const started = call?.startAttempt({ ...FILE, url, attempt });
      const own: FollowedLinkAttempt = {
        status: undefined,
        run: (work) => (started === undefined ? work() : started.run(work)),
        end(durationMs, errorKind) {
          const event = eventOf(own.status, errorKind, attempt);
          started?.end({ ...event, durationMs });
          notify(logger, "onAttempt", hooks.onAttempt, { ...event, durationMs });
          const text = `${operationId} ${method} ${template}: ${own.status ?? errorKind} in ${Math.round(durationMs)} ms, attempt ${attempt}`;
          log(logger, "debug", text, { operationId, template, status: own.status, attempt, durationMs });
        },
        retry(waitMs, errorKind) {
          notify(logger, "onRetry", hooks.onRetry, { ...eventOf(own.status, errorKind, attempt), waitMs });
          const text = `${operationId} failed with ${own.status ?? errorKind}; next attempt in ${Math.round(waitMs)} ms`;
          log(logger, "info", text, { operationId, template, status: own.status, attempt, waitMs });
        },
      };
      last = own;
      return own;
    },
    end(failure) {
      const isFailure = failure !== undefined;
      const errorKind = isNewStoreError(failure) ? failure.kind : undefined;
      call?.end({ status: last?.status, isFailure, errorKind, requestId: undefined });
    },
  };
}

function eventOf(
  status: number | undefined,
  errorKind: NewStoreErrorKind | undefined,
  attempt: number,
): Omit<AttemptEvent, "durationMs"> {
  const { operationId, method, template } = FILE;
  return { operationId, method, template, attempt, status, errorKind, requestId: undefined };
}

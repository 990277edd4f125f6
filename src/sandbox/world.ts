import type { OperationDescriptor } from "../transport/operation.js";
import type { SandboxSettings } from "./settings.js";
import type { SandboxState } from "./state/state.js";
import type { SandboxTask } from "./tasks.js";

export type { SandboxSettings } from "./settings.js";

/** The sandbox's time. It runs like the machine's and can be moved forward. */
export interface SandboxClock {
  /** Now, in milliseconds since the epoch. */
  nowMs(): number;
  /** Now, as RFC 3339 in UTC. */
  iso(): string;
  /** Runs `work` once the clock has reached now + `delayMs`; moving the clock forward runs what has come due. */
  after(delayMs: number, work: () => void | Promise<void>): void;
}

/** Ids from a seed: the same calls in the same order give the same ids. */
export interface SandboxIds {
  /** A UUID of version 4. */
  uuid(): string;
  /** A UUID of version 5 form made of a name: the same name gives the same id. */
  uuidFor(name: string): string;
  /** A readable running number, as in `NS000000012` for the prefix `NS`. */
  serial(prefix: string): string;
  /** Opaque text of the given length. */
  token(length: number): string;
}

/** A request that fits an operation, already decoded. */
export interface SandboxRequest {
  readonly operation: OperationDescriptor;
  readonly path: Readonly<Record<string, string>>;
  /** @internal Left out of the declarations, which must do without the DOM. */
  readonly query: URLSearchParams;
  /** @internal Left out of the declarations, which must do without the DOM. */
  readonly headers: Headers;
  readonly body: unknown;
  /** A gateway gives up on this request; the work goes on for so long (order injection only). */
  readonly finishAfterMs?: number;
}

/** What a handler answers. An object body is sent as JSON of the operation's media type; bytes and text as they are. */
export interface SandboxAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What every handler works with. */
export interface World {
  readonly tenant: string;
  /** Origin under which the sandbox is reached, no trailing slash. */
  readonly baseUrl: () => string;
  readonly clock: SandboxClock;
  /** Lets work wait: a snapshot keeps it. */
  readonly later: (delayMs: number, task: SandboxTask) => void;
  /** Sends recorded events to the receivers that are registered for them, in the background. */
  readonly deliver: () => void;
  readonly ids: SandboxIds;
  readonly state: SandboxState;
  readonly settings?: SandboxSettings;
  /** Fetches a file from a loopback address or from the sandbox's own file shelf. */
  readonly fetchFile: (uri: string) => Promise<Uint8Array>;
}

/** Answers one operation. Throws a {@link SandboxProblem} to refuse. */
export type Handler = (request: SandboxRequest, world: World) => SandboxAnswer | Promise<SandboxAnswer>;

/** Handlers by operation id. */
export type Handlers = Readonly<Record<string, Handler>>;

/** A refusal in the platform's error shape. */
export class SandboxProblem extends Error {
  constructor(
    readonly status: number,
    readonly errorCode: string,
    readonly detail: string,
    readonly messages: readonly string[] = [],
  ) {
    super(detail);
  }
}

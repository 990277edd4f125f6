import type { OperationDescriptor } from "../transport/operation.js";
import type { SandboxState } from "./state/state.js";

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
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: unknown;
}

/** What a handler answers. An object body is sent as JSON of the operation's media type; bytes and text as they are. */
export interface SandboxAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Behaviour on which the sources disagree or say nothing, so that a test can choose. */
export interface SandboxSettings {
  /** How long an order stays unreadable after its injection, in milliseconds. Default 0; the platform needs about 2 000. */
  readonly readLagMs?: number;
  /** What a second order under a used `external_id` is answered with. Default `error`. */
  readonly conflictingInjection?: "error" | "first-answer";
  /** After how many milliseconds a routed unit ships by itself. Default: it ships only when a call says so. */
  readonly fulfilAfterMs?: number;
  /** How long a started import is `waiting`, in milliseconds. Default 0: until the next request. */
  readonly importDelayMs?: number;
  /** How long an export job is `processing`, in milliseconds. Default 0: until the next request. */
  readonly exportDelayMs?: number;
  /** Whether the file of an export is zipped; both were expected by a client. Default `zip`. */
  readonly exportFormat?: "zip" | "json";
  /** Whether a product in several catalogs or locales has a row for each in an export, as was seen. Default false. */
  readonly duplicateExportRows?: boolean;
  /** How long the link of an export works, in milliseconds. Default one hour. */
  readonly exportLinkLifetimeMs?: number;
}

/** What every handler works with. */
export interface World {
  readonly tenant: string;
  /** Origin under which the sandbox is reached, no trailing slash. */
  readonly baseUrl: () => string;
  readonly clock: SandboxClock;
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

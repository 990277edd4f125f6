import type { OperationDescriptor } from "../../core/operation.js";
import type { Finding } from "./finding.js";
import type { World } from "./world.js";

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
  /** Notes what is odd about the request, though it is served. */
  readonly report?: (finding: Finding) => void;
}

/** What a handler returns. An object body is sent as JSON of the operation's media type; bytes and text as they are. */
export interface SandboxResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Serves one operation. Throws a {@link SandboxProblem} to refuse. */
type Handler = (request: SandboxRequest, world: World) => SandboxResponse | Promise<SandboxResponse>;

/** Handlers by operation id. */
export type Handlers = Readonly<Record<string, Handler>>;

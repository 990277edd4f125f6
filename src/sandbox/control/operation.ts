import type { output, ZodObject, ZodType } from "zod";
import { SandboxProblem } from "../kernel/problem.js";
import type { World } from "../kernel/world.js";
import type { SandboxSnapshot } from "../seed/snapshot.js";
import type { RelayDesk } from "./relay-desk.js";
import type { ControlTarget } from "./target.js";

/** What operations work with. */
export interface ControlParts {
  readonly sandbox: ControlTarget;
  readonly world: World;
  /** Snapshots that were given a name; they outlive a reset. */
  readonly snapshots: Map<string, SandboxSnapshot>;
  readonly relays: RelayDesk;
}

/** A checked request. */
export interface ControlInput<Body = unknown, Query = unknown> {
  /** Values of the path's `{names}`. */
  readonly path: Readonly<Record<string, string>>;
  readonly body: Body;
  readonly query: Query;
  readonly request: Request;
}

/** What a response holds. */
export interface ControlResult {
  readonly status: number;
  readonly description: string;
  /** Absent: no body. */
  readonly schema?: ZodType;
  /** Default `application/json`. */
  readonly mediaTypes?: readonly string[];
}

/** One operation of the control API: what checks a request and what documents it is the same thing. */
export interface ControlOperation {
  readonly id: string;
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** Below `/__sandbox`. */
  readonly path: string;
  readonly topic: string;
  readonly summary: string;
  readonly body?: ZodType;
  readonly bodyOptional?: true;
  /** Media type of a body that is not JSON; it is not read here. */
  readonly bodyMediaType?: string;
  readonly query?: ZodObject;
  readonly result: ControlResult;
  /** Absent: served elsewhere, and only documented here. */
  readonly run?: (input: ControlInput, parts: ControlParts) => unknown;
}

/** Writes an operation down; the types of body and query follow their schemas. */
export function operation<Body extends ZodType = ZodType<undefined>, Query extends ZodObject = ZodObject>(
  written: Omit<ControlOperation, "body" | "query" | "run"> & {
    readonly body?: Body;
    readonly query?: Query;
    readonly run: (input: ControlInput<output<Body>, output<Query>>, parts: ControlParts) => unknown;
  },
): ControlOperation {
  return written as unknown as ControlOperation;
}

/** What the sandbox's methods refuse is a mistake of whoever sent the request. */
export async function refusing<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
    throw new SandboxProblem(400, "bad_request", error.message);
  }
}

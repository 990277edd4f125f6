import { allOperations } from "../../generated/index.js";
import type { OperationDescriptor } from "../../src/core/operation.js";
import type { ConformanceOptions } from "./options.js";
import { type ApiResponse, type Input, isRead, Platform } from "./platform.js";
import type { Check, CheckKind } from "./report.js";
import { schemaFit } from "./response-checks.js";

/** A flow cannot go on; why is on record. */
export class FlowStopped extends Error {}

const FORBIDDEN: ReadonlySet<number> = new Set([401, 403]);

/** Calls operations, checks every response, and keeps the record. */
export class Suite {
  readonly checks: Check[] = [];
  /** Operation that was called last. */
  #last = "createAccessToken";
  readonly options: ConformanceOptions;
  readonly platform: Platform;
  readonly operations: readonly OperationDescriptor[] = Object.values(allOperations);

  constructor(options: ConformanceOptions) {
    this.options = options;
    this.platform = new Platform(options);
  }

  /**
   * Calls an operation. Its status must be one of `expect`, its body must fit the contract.
   *
   * @throws {FlowStopped} when the status is another one: what follows would make no sense.
   */
  async call(id: string, input: Input = {}, expect: readonly number[] = [200]): Promise<ApiResponse> {
    const operation = this.operation(id);
    this.#last = id;
    if (this.options.readOnly && !isRead(operation)) {
      this.record(id, "status", "changes something", "skip", "this run only reads");
      throw new FlowStopped(id);
    }
    const response = await this.platform.send(operation, input);
    const what = `returns ${expect.join(" or ")}`;
    if (expect.includes(response.status)) {
      this.record(id, "status", what, "pass");
      await this.fits(operation, response, "response fits its schema");
      return response;
    }
    if (FORBIDDEN.has(response.status))
      this.record(id, "status", what, "skip", `the token may not: ${response.status}`);
    else this.record(id, "status", what, "fail", `got ${response.status}${codeOf(response)}`);
    throw new FlowStopped(id);
  }

  /** Notes whether something about what an operation does holds. */
  holds(id: string, what: string, condition: boolean, detail?: string): void {
    this.record(id, "semantic", what, condition ? "pass" : "fail", condition ? undefined : detail);
  }

  /** Checks a response against its schema. */
  async fits(
    operation: OperationDescriptor,
    response: ApiResponse,
    what: string,
    kind: CheckKind = "schema",
  ): Promise<void> {
    const { result, detail } = await schemaFit(operation, response);
    this.record(operation.id, kind, what, result, detail);
  }

  record(operation: string, kind: CheckKind, what: string, result: Check["result"], detail?: string): void {
    this.checks.push({ operation, kind, what, result, ...(detail !== undefined && { detail }) });
  }

  /** Runs a flow; one that stops does not keep the others from running. */
  async flow(run: () => Promise<void>): Promise<void> {
    try {
      await run();
    } catch (error) {
      if (error instanceof FlowStopped) return;
      // A lost connection or a response of another shape: on record, and the next flow runs.
      this.record(
        this.#last,
        "status",
        "the flow goes on",
        "fail",
        error instanceof Error ? error.name : "unknown error",
      );
    }
  }

  operation(id: string): OperationDescriptor {
    const found = this.operations.find((one) => one.id === id);
    if (!found) throw new RangeError(`The contract has no operation ${id}.`);
    return found;
  }
}

/** Error codes are the platform's own words and name nobody. */
function codeOf({ body }: ApiResponse): string {
  const code: unknown = body?.error_code ?? body?.error;
  return typeof code === "string" && /^[\w.-]{1,60}$/.test(code) ? ` ${code}` : "";
}

/** A refusal in the platform's error shape. */
export class SandboxProblem extends Error {
  constructor(
    readonly status: number,
    /** Absent: no source names one. */
    readonly errorCode: string | undefined,
    readonly detail: string,
    readonly messages: readonly string[] = [],
  ) {
    super(detail);
  }
}

/**
 * Body of an error response. The current and the older shape have these members in common
 * (docs/platform/authentication-and-conventions.md#errors).
 */
export function problemBody(problem: SandboxProblem, requestId: string): Record<string, unknown> {
  return {
    ...(problem.errorCode === undefined ? {} : { error_code: problem.errorCode }),
    message: problem.detail,
    ...(problem.messages.length > 0 ? { messages: problem.messages } : {}),
    request_id: requestId,
  };
}

import type { SandboxProblem } from "./world.js";

/** An error answer. The current and the older shape carry these members in common (auth-and-conventions.md 4). */
export function problemBody(problem: SandboxProblem, requestId: string): Record<string, unknown> {
  return {
    error_code: problem.errorCode,
    message: problem.detail,
    ...(problem.messages.length > 0 ? { messages: problem.messages } : {}),
    request_id: requestId,
  };
}

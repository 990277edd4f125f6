import { CONTROL_OPERATIONS } from "../../src/sandbox/control/index.js";
import type { Sandbox } from "../../src/sandbox/index.js";
import { createRouter } from "../../src/sandbox/server/router.js";

/** What a control operation responded. */
export interface Steered {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look at responses as a user of plain HTTP would.
  readonly body: any;
}

const router = createRouter(CONTROL_OPERATIONS);

/** What comes must be what the document of the control API says. */
function checkResult(method: string, path: string, { status, body }: Steered): void {
  const match = router(method, path.split("?")[0] ?? "");
  if (match.kind !== "found" || status >= 400) return;
  const { id, result } = match.operation;
  if (status !== result.status) throw new Error(`${id} responded with ${status}; its document says ${result.status}.`);
  const wrong = result.schema?.safeParse(body).error?.issues ?? [];
  if (wrong.length > 0) throw new Error(`${id} responded outside its document: ${JSON.stringify(wrong)}`);
}

/** Calls operations of the control API as another program would: plain HTTP, no token. */
export function steering(sandbox: Pick<Sandbox, "url" | "fetch">, fetch = sandbox.fetch) {
  return async (method: string, path: string, json?: unknown): Promise<Steered> => {
    const init =
      json === undefined ? {} : { body: JSON.stringify(json), headers: { "content-type": "application/json" } };
    const response: Response = await fetch(`${sandbox.url}/__sandbox${path}`, { method, ...init });
    const text = await response.text();
    const steered = { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
    checkResult(method, path, steered);
    return steered;
  };
}

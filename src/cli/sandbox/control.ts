import { CommandError, PROGRAM, verb } from "../lib/command.js";
import type { Io } from "../lib/io.js";
import { text } from "../lib/values.js";

const DEFAULT_URL = "http://127.0.0.1:8787";

/** A verb that steers a sandbox which runs already. */
export function sandboxVerb(name: string, summary: string) {
  return verb(name, summary).option(
    "--base-url <url>",
    `the sandbox's; default NEWSTORE_BASE_URL, or ${DEFAULT_URL}`,
    text,
  );
}

/** The control API of a running sandbox. */
export interface Control {
  /** Origin of the sandbox. */
  readonly url: string;
  /** Calls an operation; gives back the body of its response. */
  call(method: string, path: string, body?: unknown): Promise<unknown>;
  /** The same for a response that goes on. */
  open(path: string, body: unknown, signal: AbortSignal): Promise<Response>;
}

/**
 * Finds the sandbox.
 *
 * @throws {CommandError} when there is none: nothing is sent to what could be a tenant but one harmless request.
 */
export async function controlOf(given: string | undefined, { env, signal }: Io): Promise<Control> {
  const url = (given ?? (env["NEWSTORE_BASE_URL"] || DEFAULT_URL)).replace(/(?<!\/)\/+$/, "");
  const control = connect(url, signal);
  const clock = (await control.call("GET", "/clock").catch(() => undefined)) as { nowMs?: unknown } | undefined;
  if (typeof clock?.nowMs === "number") return control;
  throw new CommandError(`there is no sandbox at ${url}.`, [
    `Start one with \`${PROGRAM} sandbox\`, or say where it is with --base-url.`,
  ]);
}

function connect(url: string, signal: AbortSignal): Control {
  const send = async (method: string, path: string, body: unknown, until: AbortSignal) => {
    const json =
      body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
    const response = await fetch(`${url}/__sandbox${path}`, { method, signal: until, ...json });
    if (response.ok) return response;
    const { message = `It responded with ${response.status}.` } = (await response.json().catch(() => ({}))) as {
      message?: string;
    };
    throw new CommandError(`the sandbox refuses: ${message}`);
  };
  return {
    url,
    call: async (method, path, body) => {
      const response = await send(method, path, body, signal);
      const content = await response.text();
      return content === "" ? undefined : JSON.parse(content);
    },
    open: (path, body, until) => send("POST", path, body, until),
  };
}

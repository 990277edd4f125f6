import { addressed } from "../../sandbox/kernel/user-info.js";

/** Longer responses of a receiver are cut: they are there to be recognised. */
const MOST_SHOWN = 200;
/** Characters of a response that are read; some of them may be white space. */
const MOST_READ = 4_096;
/** As long as the sandbox waits for a receiver. */
const TIMEOUT_MS = 10_000;

/** An event as the relay hands it on. */
export interface Relayed {
  readonly delivery: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The envelope as JSON text. */
  readonly body: string;
}

/** What became of an event. */
export interface Forwarded {
  /** Absent: the receiver did not respond. */
  readonly status?: number;
  /** Beginning of a response that is no 2xx, or why there was none. */
  readonly detail?: string;
}

/**
 * Posts an event to the receiver as NewStore would, and says what came back. A user and password in the address go along
 * as `Authorization: Basic`, unless the event has a key of its own.
 */
export async function forward(address: string, { headers, body }: Relayed, signal: AbortSignal): Promise<Forwarded> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
  const { url, headers: own } = addressed(address);
  try {
    const request = {
      method: "POST",
      headers: { ...own, ...headers },
      body,
      redirect: "manual",
      signal: limit,
    } as const;
    const response = await fetch(url, request);
    const { status, ok } = response;
    if (!ok) return { status, detail: oneLine(await beginningOf(response)) };
    // Not awaited: what was delivered stays so, whenever and however its response ends.
    Promise.resolve(response.body?.cancel()).catch(() => undefined);
    return { status };
  } catch (error) {
    const { message, cause } = error as Error;
    return { detail: oneLine(cause instanceof Error && cause.message !== "" ? cause.message : message) };
  }
}

/** As much of a body as is shown. A receiver that goes on for ever, or stops in the middle, has responded all the same. */
async function beginningOf({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  try {
    // Leaving the loop cancels what is still to come.
    for await (const chunk of body ?? []) {
      text += decoder.decode(chunk as Uint8Array, { stream: true });
      if (text.length > MOST_READ) break;
    }
  } catch {
    return text;
  }
  return text;
}

function oneLine(text: string): string {
  const line = text.slice(0, MOST_READ).replace(/\s+/g, " ").trim();
  return line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN)} …` : line;
}

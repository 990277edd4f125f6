/** Longer responses of a receiver are cut: they are there to be recognised. */
const MOST_SHOWN = 200;
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

/** Posts an event to the receiver as NewStore would, and says what came back. */
export async function forward(url: string, { headers, body }: Relayed, signal: AbortSignal): Promise<Forwarded> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
  try {
    const response = await fetch(url, { method: "POST", headers, body, redirect: "manual", signal: limit });
    const { status, ok } = response;
    if (!ok) return { status, detail: oneLine(await response.text()) };
    await response.body?.cancel();
    return { status };
  } catch (error) {
    const { message, cause } = error as Error;
    return { detail: oneLine(cause instanceof Error && cause.message !== "" ? cause.message : message) };
  }
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN)} …` : line;
}

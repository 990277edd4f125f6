import type { TransportOptions } from "../../src/transport/options.js";
import { fakeClock } from "./clock.js";

/** Options of a transport that needs nobody, and everything that its logger and its hooks are told. */
export function overheard() {
  const lines: unknown[] = [];
  const keep = (...given: unknown[]) => void lines.push(given);
  const options = {
    baseUrl: "https://acme.example",
    tokenUrl: "https://acme.example/token",
    credentials: async () => "given",
    clock: fakeClock({ autoRunUpToMs: 10_000 }),
    logger: { debug: keep, info: keep, warn: keep, error: keep },
    hooks: { onAttempt: keep, onRetry: keep, onDrift: keep },
    retry: { retries: 1 },
  } satisfies Partial<TransportOptions>;
  return { lines, options };
}

import { type ImportArchive, NewStore } from "newstore-sdk";
import { createSandbox } from "newstore-sdk/sandbox";
import { describe, expect, it } from "vitest";
import { SEED } from "../support/client.js";
import { fakeClock } from "../support/clock.js";
import { FACADE_ARGUMENTS, facadeMethods, NO_IDS, outcomeOf } from "../support/facade-methods.js";

/** What is read when it is iterated, as their documentation says. */
const STREAMS = new Set(["orders.injectMany", "orders.missing", "catalog.compare", "eventStream.readExport"]);

/** Options with which a method takes another way. */
const WAYS: Readonly<Record<string, object>> = {
  "returns.create": { key: "K-1" },
  "refunds.create": { key: "K-1" },
  "customers.getOrCreate": { mark: "made_by" },
};

/** What needs no request for what it does, or refuses what it is given here. */
const SENDS_NOTHING = new Set(["mapEvent", "withOptions", "renewToken", "imports.resume"]);

/** Methods whose last argument holds the options of a call beside their own. */
const WITHIN = new Set(["catalog.products", "catalog.waitUntilVisible"]);

/** Options that any method takes. */
const OPTIONS = { headers: { "x-own": "as it was" } };

/** Methods that take no options of a call. */
const WITHOUT_OPTIONS = new Set(["mapEvent", "withOptions"]);

const ownHeader = ({ headers }: RequestInit) => new Headers(headers).get("x-own") ?? "";

/** Changes everything that can be, in depth. */
function spoil(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    spoil(member);
    (value as Record<string, unknown>)[name] = typeof member === "object" ? undefined : `changed ${name}`;
  }
  if (Array.isArray(value)) value.length = 0;
}

/** Waits between requests pass at once, and ids are told apart by their beginning, as real ones are. */
function clockOf(nowMs: number) {
  const clock = fakeClock({ nowMs, autoRunUpToMs: 10_000 });
  let ids = 0;
  return { ...clock, uuid: () => `${String(++ids).padStart(8, "0")}-0000-4000-8000-000000000000` };
}

/** What a method sends: each request's address and body, and what is published. */
async function sentBy(name: string, options: object | undefined, isSpoilt: boolean): Promise<readonly string[]> {
  const sandbox = createSandbox({ now: "2026-03-02T12:00:00.000Z", seed: { ...SEED, ids: 7 } });
  const sent: string[] = [];
  const newstore = new NewStore({
    ...{ tenant: sandbox.tenant, credentials: sandbox.credentials, clock: clockOf(sandbox.clock.now()) },
    // What is refused would send nothing, and prove nothing.
    validate: { requests: "off" },
    fetch: async (url: string, init: RequestInit) => {
      const body = typeof init.body === "string" ? init.body : new TextDecoder().decode(init.body as Uint8Array);
      if (url !== sandbox.tokenUrl) sent.push(`${init.method} ${url} ${ownHeader(init)} ${body}`);
      return sandbox.fetch(url, init);
    },
    publish: async ({ name: archive, bytes }: ImportArchive) => {
      const content = await bytes();
      sent.push(Buffer.from(content).toString("hex"));
      return sandbox.publish(archive, content);
    },
  } as never);
  const given = [...(FACADE_ARGUMENTS[name]?.(NO_IDS) ?? [])];
  // This clock lets a second pass at once, and with it a deadline of a second.
  if (name === "catalog.waitUntilVisible") Object.assign(given[1] as object, { timeoutMs: 60_000 });
  // The second job waits for the first one, which this sandbox never ends: for no longer than this clock passes at once.
  if (name === "catalog.importCatalogs") given.push({ ...structuredClone(options), gapMs: 1, queueTimeoutMs: 9_000 });
  else if (options !== undefined && WITHIN.has(name)) Object.assign(given.at(-1) as object, structuredClone(options));
  else if (options !== undefined) given.push(structuredClone(options));
  const method = facadeMethods(newstore).find((one) => one.name === name);
  const ended = outcomeOf(() => {
    const result = method?.of(newstore)(...given);
    if (isSpoilt) for (const argument of given) spoil(argument);
    return result;
  });
  await ended;
  return sent;
}

describe("whatever a method is given is fixed at the call, however it is changed right after:", () => {
  const names = Object.keys(FACADE_ARGUMENTS).filter((name) => !STREAMS.has(name));
  const cases = names.flatMap((name) =>
    [undefined, WAYS[name], WITHOUT_OPTIONS.has(name) ? undefined : OPTIONS]
      .filter((options, index) => index === 0 || options !== undefined)
      .map((options) => [name, options] as const),
  );

  it.each(cases)("%s %j", async (name, options) => {
    // Once before: what a method loads with its first call takes longer than the deadlines that this clock lets pass.
    await sentBy(name, options, false);
    const sent = await sentBy(name, options, false);
    if (!SENDS_NOTHING.has(name)) expect(sent.length).toBeGreaterThan(0);
    if (options === OPTIONS && !SENDS_NOTHING.has(name)) expect(sent.join()).toContain("as it was");
    expect(await sentBy(name, options, true)).toEqual(sent);
  });
});

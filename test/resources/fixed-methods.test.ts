import { type ImportArchive, NewStore } from "newstore-sdk";
import { createSandbox } from "newstore-sdk/sandbox";
import { describe, expect, it } from "vitest";
import { SEED } from "../support/client.js";
import { quickWaits } from "../support/clock.js";
import { FACADE_ARGUMENTS, facadeMethods, NO_IDS, outcomeOf } from "../support/facade-methods.js";

/** What is read when it is iterated, as their documentation says. */
const STREAMS = new Set(["orders.injectMany", "orders.missing", "catalog.compare", "eventStream.readExport"]);

/** Options with which a method takes another way. */
const WAYS: Readonly<Record<string, object>> = {
  "returns.create": { key: "K-1" },
  "refunds.create": { key: "K-1" },
  "customers.getOrCreate": { mark: "made_by" },
};

/** Changes everything that can be, in depth. */
function spoil(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    spoil(member);
    (value as Record<string, unknown>)[name] = typeof member === "object" ? undefined : `changed ${name}`;
  }
  if (Array.isArray(value)) value.length = 0;
}

/** What a method sends: each request's address and body, and what is published. */
async function sentBy(name: string, options: object | undefined, isSpoilt: boolean): Promise<readonly string[]> {
  const sandbox = createSandbox({ now: "2026-03-02T12:00:00.000Z", seed: { ...SEED, ids: 7 } });
  const sent: string[] = [];
  const newstore = new NewStore({
    ...{ tenant: sandbox.tenant, credentials: sandbox.credentials, clock: quickWaits() },
    // What is refused would send nothing, and prove nothing.
    validate: { requests: "off" },
    fetch: async (url: string, init: RequestInit) => {
      const body = typeof init.body === "string" ? init.body : new TextDecoder().decode(init.body as Uint8Array);
      if (url !== sandbox.tokenUrl) sent.push(`${init.method} ${url} ${body}`);
      return sandbox.fetch(url, init);
    },
    publish: async ({ name: archive, bytes }: ImportArchive) => {
      const content = await bytes();
      sent.push(Buffer.from(content).toString("hex"));
      return sandbox.publish(archive, content);
    },
  } as never);
  const given = [...(FACADE_ARGUMENTS[name]?.(NO_IDS) ?? []), ...(options === undefined ? [] : [options])];
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
  const cases = names.flatMap((name) => {
    const way = WAYS[name];
    return way === undefined ? [[name, undefined] as const] : [[name, undefined] as const, [name, way] as const];
  });

  it.each(cases)("%s %j", async (name, options) => {
    // Once before: what a method loads with its first call takes longer than the deadlines that this clock lets pass.
    await sentBy(name, options && { ...options }, false);
    const sent = await sentBy(name, options && { ...options }, false);
    expect(await sentBy(name, options && { ...options }, true)).toEqual(sent);
  });
});

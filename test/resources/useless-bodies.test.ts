import { describe, expect, it } from "vitest";
import { systemClock } from "../../src/core/system-clock.js";
import { type LinkRequest, openLink } from "../../src/resources/lib/open-link.js";
import { discardBody } from "../../src/wire/read-body.js";
import { rounds } from "../support/clock.js";

const raise = (): never => {
  throw new Error("broken");
};

/** Bodies that do not end well when nobody reads them, as a `fetch` of one's own may give them. */
const BODIES: readonly (readonly [string, unknown])[] = [
  ["says never that it has ended", { cancel: () => new Promise(() => {}) }],
  ["rejects", { cancel: () => Promise.reject(new Error("broken")) }],
  ["throws", { cancel: raise }],
  ["gives no promise", { cancel: () => undefined }],
  ["has no function to end it", { cancel: 7 }],
  ["throws where it is destroyed", { destroy: raise }],
  ["is none", undefined],
];

function requestFor(response: unknown, received: number): LinkRequest {
  return {
    context: { baseUrl: "https://acme.example", clock: systemClock, fetch: async () => response } as never,
    link: "https://files.example/rows.json",
    httpHosts: [],
    progress: { received, etag: '"one"', crc: 0, length: 10 },
    ifNoneMatch: '"one"',
    signal: new AbortController().signal,
    network: (work) => work,
    attempt: { run: (work: () => unknown) => work() } as never,
  };
}

async function end(work: () => Promise<unknown>): Promise<unknown> {
  const ended = work().then(
    () => "ends",
    (thrown: unknown) => thrown,
  );
  return Promise.race([ended, rounds(50).then(() => "it hangs")]);
}

describe("a response that nobody reads, whose body", () => {
  it.each(BODIES)("%s, keeps no file behind a link waiting", async (_, body) => {
    for (const [status, received] of [
      [304, 0],
      [416, 10],
    ] as const) {
      const response = { status, headers: new Headers(), body };
      expect(await end(() => openLink(requestFor(response, received)).next())).toBe("ends");
    }
  });

  it.each(BODIES)("%s, keeps no call waiting", async (_, body) => {
    expect(await end(async () => discardBody({ body: body as never }))).toBe("ends");
  });
});

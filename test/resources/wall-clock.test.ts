import { type ImportArchive, NewStore } from "newstore-sdk";
import { beforeAll, describe, expect, it } from "vitest";
import { FACADE_ARGUMENTS, facadeMethods, NO_IDS, outcomeOf } from "../support/facade-methods.js";
import { playOutAll } from "../support/play-out.js";
import { virtualTime } from "../support/virtual-time.js";

const HOUR_MS = 3_600_000;

/** What somebody does to the machine's clock, by how many requests have been sent. */
const WALL_CLOCKS: Readonly<Record<string, (startMs: number, elapsedMs: number, requests: number) => number>> = {
  "stands still": (startMs) => startMs,
  "is set on by an hour at each request": (startMs, elapsedMs, requests) => startMs + elapsedMs + requests * HOUR_MS,
  "is set back by an hour at each request": (startMs, elapsedMs, requests) => startMs + elapsedMs - requests * HOUR_MS,
};

/** Jobs that never end, products that never come, and a fault now and then: whatever waits, waits to its end. */
const ENDLESS = {
  ...{ id: "1", import_id: "1", order_uuid: "u", external_id: "FACADE-1", state: "running", status: "running" },
  ...{ items: [], results: [], stores: [], links: [], data: {} },
};

const WALL_START_MS = 1_800_000_000_000;

/** Each request with its moment, and when all was over, on the clock that nobody can set. */
async function courseOf(name: string, wall?: (typeof WALL_CLOCKS)[string]): Promise<readonly string[]> {
  const time = virtualTime(() => 0.5);
  const course: string[] = [];
  const newstore = new NewStore({
    tenant: "acme",
    credentials: async () => ({ accessToken: "given", expiresInSeconds: 1e9 }),
    clock: {
      ...time,
      nowMs: () => (wall === undefined ? time.nowMs() : wall(WALL_START_MS, time.monotonicMs(), course.length)),
    },
    validate: { requests: "off", responses: "off" },
    publish: async ({ bytes }: ImportArchive) => {
      await bytes();
      return "https://files.example/a.zip";
    },
    fetch: async (url: string, { method }: RequestInit) => {
      course.push(`${time.monotonicMs()} ${method} ${new URL(url).pathname}`);
      const isFault = course.length % 4 === 2;
      return Response.json(isFault ? {} : ENDLESS, isFault ? { status: 503, headers: { "retry-after": "3" } } : {});
    },
  } as never);
  let isOver = false;
  const method = facadeMethods(newstore).find((one) => one.name === name);
  void outcomeOf(() => method?.of(newstore)(...(FACADE_ARGUMENTS[name]?.(NO_IDS) ?? []))).then((ended) => {
    const { kind } = (ended?.thrown ?? { kind: "well" }) as { readonly kind: string };
    course.push(`${time.monotonicMs()} ${kind}`);
    isOver = true;
  });
  await playOutAll(time, () => isOver);
  return course;
}

/** What zips an archive on another thread: virtual time runs on meanwhile, by more or by less. */
const ZIPS = /\.import[A-Z]/;
const shownOf = (name: string, course: readonly string[]) =>
  ZIPS.test(name) ? course.map((line) => line.replace(/^\S+ /, "")) : course;

/** What only takes something from the wall clock: whether a moment that it is given has come. */
const ABOUT_MOMENTS = new Set(["eventStream.replay", "eventStream.ensureRunning"]);

describe("whatever is done to the wall clock, each request is sent when it would be, and each wait ends when it would:", () => {
  const names = Object.keys(FACADE_ARGUMENTS).filter((name) => !ABOUT_MOMENTS.has(name));
  // What a method loads with its first call takes real time, and none of the virtual.
  beforeAll(async () => {
    for (const name of names) await courseOf(name);
  }, 120_000);

  it.each(names)("%s", async (name) => {
    const expected = shownOf(name, await courseOf(name));
    for (const [what, wall] of Object.entries(WALL_CLOCKS))
      expect(shownOf(name, await courseOf(name, wall)), `a clock that ${what}`).toEqual(expected);
  });

  it("and there are waits among them", async () => {
    const course = await courseOf("imports.wait");
    expect(course.at(-1)).toMatch(/^3599000 timeout$/);
    expect(course.length).toBeGreaterThan(50);
  });
});

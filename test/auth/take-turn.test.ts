import { expect, it } from "vitest";
import type { Lock, SharedToken } from "../../src/auth/shared-tokens.js";
import { takeTurn } from "../../src/auth/take-turn.js";
import type { Token } from "../../src/auth/token.js";
import { type FakeClock, fakeClock, rounds } from "../support/clock.js";

const token = (accessToken: string): Token => ({ accessToken, expiresAtMs: 1e15, lifetimeMs: 1e9 });

/** A shared token that says what a test wants; each look takes the next of a list, and the last one for ever. */
function shared(reads: readonly (Token | undefined | "down")[], holders: readonly Lock["holder"][]) {
  const log: string[] = [];
  const next = <T>(list: readonly T[], at: number) => list[Math.min(at, list.length - 1)] as T;
  let [read, lock] = [0, 0];
  const own = {
    read: async () => {
      log.push("read");
      const found = next(reads, read++);
      return { token: found === "down" ? undefined : found, isDown: found === "down" };
    },
    lock: async (lifeMs: number) => {
      log.push(`lock ${lifeMs}`);
      const holder = next(holders, lock++);
      return { holder, release: async () => void log.push("release") };
    },
  };
  return { log, own: own as unknown as SharedToken };
}

function turnOf(own: SharedToken, clock: FakeClock, endsAtMs = Number.POSITIVE_INFINITY, isLockDead = false) {
  const isWorthTaking = ({ accessToken }: Token) => accessToken !== "old";
  return takeTurn({ shared: own, clock, isWorthTaking, endsAtMs: () => endsAtMs, isLockDead });
}

/** Lets one wait after the other pass, and gives how long each was. */
async function pass(clock: FakeClock, turn: Promise<unknown>): Promise<readonly number[]> {
  let isOver = false;
  void turn.then(() => {
    isOver = true;
  });
  for (let looks = 0; looks < 500; looks += 1) {
    await rounds();
    if (isOver) return clock.delaysMs;
    clock.advance(clock.delaysMs.at(-1) ?? 0);
  }
  throw new Error("it waits for ever");
}

it("a token worth taking is taken, and no lock asked for", async () => {
  const { log, own } = shared([token("new")], ["us"]);
  expect(await turnOf(own, fakeClock())).toEqual({ kind: "take", token: token("new") });
  expect(log).toEqual(["read"]);
});

it("with the lock, the store is read again: the token that came meanwhile is taken, and the lock given back", async () => {
  const { log, own } = shared([undefined, token("new")], ["us"]);
  expect(await turnOf(own, fakeClock())).toEqual({ kind: "take", token: token("new") });
  expect(log).toEqual(["read", "lock 5000", "read", "release"]);
});

it("with the lock and no token worth taking, it is our turn, and the lock stays ours", async () => {
  const { log, own } = shared([token("old")], ["us"]);
  const turn = await turnOf(own, fakeClock());
  expect(turn).toMatchObject({ kind: "request", stored: token("old"), isLocked: true, isLockDead: false });
  expect(log).toEqual(["read", "lock 5000", "read"]);
});

it("a store that is down is asked for no lock, and nobody waits for our token", async () => {
  const { log, own } = shared(["down"], ["us"]);
  expect(await turnOf(own, fakeClock())).toMatchObject({ kind: "request", isLocked: false, isLockDead: false });
  expect(log).toEqual(["read"]);
});

it("another's lock is looked at after longer and longer waits, until its token is there", async () => {
  const clock = fakeClock({ random: [1] });
  const { log, own } = shared([undefined, undefined, undefined, undefined, undefined, token("new")], ["another"]);
  const turn = turnOf(own, clock);
  expect(await pass(clock, turn)).toEqual([50, 100, 200, 400, 400]);
  expect(await turn).toEqual({ kind: "take", token: token("new") });
  // The store is read once a look: it is read again for who has got the lock.
  expect(log.filter((entry) => entry === "read")).toHaveLength(6);
});

it.each([
  [0, 15_000],
  [0.5, 22_500],
  [1, 30_000],
])(
  "a lock that is never given back is waited for once, with chance %d for %i ms, and is dead then",
  async (chance, ms) => {
    const clock = fakeClock({ random: [chance] });
    const { own } = shared([undefined], ["another"]);
    const startedAtMs = clock.monotonicMs();
    const turn = turnOf(own, clock);
    await pass(clock, turn);
    expect(clock.monotonicMs() - startedAtMs).toBe(ms);
    expect(await turn).toMatchObject({ kind: "request", isLocked: false, isLockDead: true });
  },
);

it("a caller who has no more time requests one beside, which says nothing of the lock", async () => {
  const clock = fakeClock();
  const { own } = shared([undefined], ["another"]);
  const turn = turnOf(own, clock, clock.monotonicMs() + 120);
  await pass(clock, turn);
  expect(await turn).toMatchObject({ kind: "request", isLocked: false, isLockDead: false });
});

it("a lock that was dead stays so while another one holds it, and no longer", async () => {
  const held = shared([undefined], ["another"]);
  expect(await turnOf(held.own, fakeClock(), undefined, true)).toMatchObject({ isLocked: false, isLockDead: true });
  const ours = shared([undefined], ["us"]);
  expect(await turnOf(ours.own, fakeClock(), undefined, true)).toMatchObject({ isLocked: true, isLockDead: false });
  const none = shared([undefined], ["nobody"]);
  expect(await turnOf(none.own, fakeClock(), undefined, true)).toMatchObject({ isLocked: false, isLockDead: false });
});

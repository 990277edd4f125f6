import { getEventListeners } from "node:events";
import { Agent, fetch as fetchOf } from "undici";
import { isNewStoreError } from "../../src/core/newstore-error.js";
import { NewStore } from "../../src/newstore.js";
import { generator } from "../faults/plan.js";
import { tellsOutcome } from "../faults/says-so.js";
import { order } from "../support/orders.js";
import { CHANGED, type LoadKind, loadKinds, OLD_ORDERS, workIn } from "./calls.js";
import { type FastClock, fastClock } from "./fast-clock.js";
import { type FaultySandbox, startFaultySandbox } from "./faulty-sandbox.js";
import { brokenRates, type Sent } from "./rates.js";

/** How much of what. */
export interface LoadPlan {
  readonly calls: number;
  readonly concurrency: number;
  readonly seed: number;
  /** Part of the requests that meet a fault. */
  readonly faultShare: number;
  /** How much faster time passes for the client. */
  readonly speed: number;
  /** The tenant's rate, in the client's own seconds. */
  readonly ratePerSecond: number;
}

/** What came of it. */
export interface LoadReport {
  /** What must not be, in words; none when all holds. */
  readonly broken: readonly string[];
  readonly figures: Readonly<Record<string, number | Readonly<Record<string, number>>>>;
}

/** One call. */
interface PlannedCall {
  readonly name: string;
  readonly kind: LoadKind;
  /** When its caller gives up, in real time; mostly never. */
  readonly abortAfterMs?: number | undefined;
}

/** One call, and how it ended. */
interface Ending {
  readonly name: string;
  readonly kind: LoadKind;
  readonly error?: unknown;
}

/** Part of the calls that their caller gives up, and after how long at most, in real time. */
const ABORTED_SHARE = 0.04;
const PATIENCE_MS = 400;

const TIMEOUTS = { perAttemptMs: 15_000, totalMs: 120_000 };
const NO_DEADLINES = { perAttemptMs: Number.POSITIVE_INFINITY, totalMs: Number.POSITIVE_INFINITY };

/** How long what calls leave behind, such as a renewal of the token, may take to end by itself. */
const AFTERMATH_MS = 60_000;

/**
 * Sends calls of many kinds at once through one client to a platform that does everything wrong that one can, and looks
 * afterwards at what the platform holds.
 *
 * | never | shown by |
 * | --- | --- |
 * | work done twice | at most one order, note or reservation for each call |
 * | work lost | whatever resolved is there, as it was handed over |
 * | a lie about it | a write whose work was done and that failed says `outcomeUnknown` |
 * | an invitation to harm | what is `retryable`, made again, succeeds and is there once |
 * | a rate broken | no second holds more requests than the tenant's rate or the operation's |
 * | something left | no listener, timer, request or connection |
 */
export async function runLoad(plan: LoadPlan): Promise<LoadReport> {
  const startedAtMs = performance.now();
  const platform = await startFaultySandbox(plan.seed, plan.faultShare);
  const { sandbox } = platform;
  sandbox.seed({ orders: OLD_ORDERS.map((id) => order({ external_id: id })) });
  const kinds = loadKinds((externalId) => sandbox.state.orders.byExternalId(externalId)?.uuid ?? "");
  const clock = fastClock(plan.speed);
  const agent = new Agent();
  const sent: Sent[] = [];
  let unhandled = 0;
  const count = () => {
    unhandled += 1;
  };
  process.on("unhandledRejection", count);
  const newstore = clientOf(plan, platform, clock, agent, sent);
  const { signal } = new AbortController();
  let mostListeners = 0;

  const make = async ({ name, kind, abortAfterMs }: PlannedCall, client = newstore): Promise<Ending> => {
    const patience = abortAfterMs === undefined ? undefined : new AbortController();
    const timer = patience && setTimeout(() => patience.abort(), abortAfterMs);
    try {
      await kind.call(client, name, { signal: patience?.signal ?? signal, headers: { "x-call": name } });
      return { name, kind };
    } catch (error) {
      return { name, kind, error };
    } finally {
      clearTimeout(timer);
      mostListeners = Math.max(mostListeners, getEventListeners(signal, "abort").length);
    }
  };
  /** On a platform that is well nothing is in the way but the machine. */
  const patient = newstore.withOptions({ timeouts: NO_DEADLINES });

  const broken: string[] = [];
  try {
    const endings = await pool(draw(plan, kinds), plan.concurrency, (call) => make(call));
    await settled(platform, clock);
    broken.push(...judge(endings, workIn(sandbox), plan));
    broken.push(...leftBehind(platform, clock, signal));
    platform.recover();
    const invited = endings.filter(({ error }) => isNewStoreError(error) && error.retryable);
    const again = await pool(invited, plan.concurrency, ({ name, kind }) => make({ name, kind }, patient));
    await settled(platform, clock);
    broken.push(...judgeAgain(again, workIn(sandbox)));
    broken.push(...brokenRates(sent, plan.ratePerSecond));
    // Ends when no request is under way any more.
    if (!(await within(AFTERMATH_MS, agent.close()))) broken.push("requests are under way when all calls are over");
    await within(
      AFTERMATH_MS,
      untilNone(() => platform.connections()),
    );
    const connections = await platform.connections();
    if (connections > 0) broken.push(`${connections} connections are left`);
    if (mostListeners > plan.concurrency) broken.push(`${mostListeners} listeners on one signal`);
    if (unhandled > 0) broken.push(`${unhandled} rejections that nobody handles`);
    return { broken, figures: figuresOf(endings, platform, performance.now() - startedAtMs) };
  } finally {
    process.off("unhandledRejection", count);
    await agent.destroy();
    await platform.stop();
  }
}

function clientOf(
  { ratePerSecond }: LoadPlan,
  { sandbox }: FaultySandbox,
  clock: FastClock,
  dispatcher: Agent,
  sent: Sent[],
): NewStore {
  return new NewStore({
    baseUrl: sandbox.url,
    tokenUrl: sandbox.tokenUrl,
    credentials: sandbox.credentials,
    rateLimit: ratePerSecond,
    timeouts: TIMEOUTS,
    clock,
    // Where a request leaves the client's hands. A token costs no turn.
    fetch: (url: string, init: RequestInit) => {
      const { method = "GET" } = init;
      if (url !== sandbox.tokenUrl) sent.push({ atMs: clock.monotonicMs(), method, path: new URL(url).pathname });
      return fetchOf(url, { ...(init as object), dispatcher });
    },
  });
}

/** Which calls are made, of which kind; it follows from the seed. */
function draw({ calls, seed }: LoadPlan, kinds: readonly LoadKind[]): readonly PlannedCall[] {
  const lots = kinds.flatMap((kind) => Array.from({ length: kind.share }, () => kind));
  return Array.from({ length: calls }, (_, index) => {
    const random = generator(seed * 1_000_003 + index);
    const kind = lots[Math.floor(random() * lots.length)] as LoadKind;
    const abortAfterMs = random() < ABORTED_SHARE ? random() * PATIENCE_MS : undefined;
    return { name: `C${index}`, kind, abortAfterMs };
  });
}

/** Does some work with all of a list, so much of it at a time. */
async function pool<T, R>(list: readonly T[], concurrency: number, work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async () => {
    while (next < list.length) results.push(await work(list[next++] as T));
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return results;
}

/** What calls say, beside what the platform holds. */
function judge(endings: readonly Ending[], work: ReadonlyMap<string, number>, { calls }: LoadPlan): string[] {
  const broken: string[] = [];
  if (endings.length !== calls) broken.push(`${endings.length} of ${calls} calls ended`);
  if (work.has(CHANGED)) broken.push("an order went out as it was changed after the call");
  for (const { name, kind, error } of endings) {
    const done = work.get(name) ?? 0;
    const told = error === undefined ? "success" : String(error);
    if (done > 1) broken.push(`${kind.name} ${name} was done ${done} times: ${told}`);
    if (error === undefined) {
      if (kind.isWrite && done === 0) broken.push(`${kind.name} ${name} resolved and was not done`);
    } else if (!isNewStoreError(error)) broken.push(`${kind.name} ${name}: no error of the SDK: ${told}`);
    else if (done > 0 && !error.outcomeUnknown)
      broken.push(`${kind.name} ${name} was done, and this denies it: ${told}`);
    else if (error.outcomeUnknown && !tellsOutcome(error)) broken.push(`${kind.name} ${name} says nothing: ${told}`);
    else if (!kind.isWrite && error.outcomeUnknown) broken.push(`${kind.name} ${name} leaves a read open: ${told}`);
  }
  return broken;
}

function leftBehind(platform: FaultySandbox, clock: FastClock, signal: AbortSignal): string[] {
  const counts = {
    listeners: getEventListeners(signal, "abort").length,
    timers: clock.pending(),
    "requests under way": platform.busy(),
  };
  return Object.entries(counts).flatMap(([name, left]) => (left > 0 ? [`${left} ${name} are left`] : []));
}

/** What was made again because its error invited to it. */
function judgeAgain(endings: readonly Ending[], work: ReadonlyMap<string, number>): string[] {
  return endings.flatMap(({ name, kind, error }) => {
    if (error !== undefined) return [`${kind.name} ${name} failed when it was made again: ${String(error)}`];
    const done = work.get(name) ?? 0;
    return kind.isWrite && done !== 1 ? [`${kind.name} ${name} was done ${done} times when it was made again`] : [];
  });
}

function figuresOf(endings: readonly Ending[], platform: FaultySandbox, tookMs: number): LoadReport["figures"] {
  const counts: Record<string, number> = {};
  for (const { error } of endings) {
    const key = isNewStoreError(error) ? `${error.kind}, ${error.next}` : "resolved";
    counts[key] = (counts[key] ?? 0) + 1;
  }
  const faults = [...platform.struck.values()].reduce((sum, times) => sum + times, 0);
  const unknown = endings.filter(({ error }) => isNewStoreError(error) && error.outcomeUnknown).length;
  const orders = platform.sandbox.state.orders.list().length - OLD_ORDERS.length;
  return { tookMs: Math.round(tookMs), requests: platform.arrived(), faults, orders, outcomeUnknown: unknown, counts };
}

async function settled(platform: FaultySandbox, clock: FastClock): Promise<void> {
  await within(
    AFTERMATH_MS,
    untilNone(async () => platform.busy() + clock.pending()),
  );
}

async function untilNone(count: () => Promise<number>): Promise<void> {
  while ((await count()) > 0) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** Whether some work ended in time. */
function within(ms: number, work: Promise<void>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  return Promise.race([work.then(() => true), late]).finally(() => clearTimeout(timer));
}

import type { Contender, Contenders } from "./contenders.js";

/** How often, and how many at a time. */
export interface Plan {
  readonly rounds: number;
  readonly calls: number;
  readonly atOnce: number;
}

/** Medians over the rounds. */
export interface Result {
  readonly name: string;
  readonly callsPerSecond: number;
  readonly cpuMicrosACall: number;
  /** Processor time over that of another contender in the same round, by its name. */
  readonly cpuRatioTo: Readonly<Record<string, number>>;
}

interface Round {
  readonly rate: number;
  readonly cpuMicros: number;
}

/**
 * Each round runs every contender once, one after another, and starts with another one: a machine that gets slower
 * meanwhile, or a turn of the garbage collector, hits all of them alike. Ratios are taken inside a round.
 */
export async function measure(contenders: Contenders, plan: Plan): Promise<readonly Result[]> {
  const names = Object.keys(contenders);
  const rounds: Record<string, Round>[] = [];
  // One round to warm up, which does not count.
  for (let index = -1; index < plan.rounds; index += 1) {
    const round: Record<string, Round> = {};
    for (const name of rotated(names, index + 1)) round[name] = await runRound(contenders[name], plan);
    if (index >= 0) rounds.push(round);
  }
  return names.map((name) => ({
    name,
    callsPerSecond: median(rounds.map((round) => round[name]?.rate ?? 0)),
    cpuMicrosACall: median(rounds.map((round) => round[name]?.cpuMicros ?? 0)),
    cpuRatioTo: Object.fromEntries(
      names.map((other) => [
        other,
        median(rounds.map((round) => (round[name]?.cpuMicros ?? 0) / (round[other]?.cpuMicros ?? Number.NaN))),
      ]),
    ),
  }));
}

async function runRound(contender: Contender | undefined, { calls, atOnce }: Plan): Promise<Round> {
  if (contender === undefined) throw new Error("there is nothing to run");
  let started = 0;
  const worker = async () => {
    while (started < calls) {
      started += 1;
      await contender();
    }
  };
  const startedAtMs = performance.now();
  const cpuBefore = process.cpuUsage();
  await Promise.all(Array.from({ length: atOnce }, worker));
  const cpu = process.cpuUsage(cpuBefore);
  return {
    rate: (calls / (performance.now() - startedAtMs)) * 1_000,
    cpuMicros: (cpu.user + cpu.system) / calls,
  };
}

function rotated(names: readonly string[], by: number): readonly string[] {
  const start = by % names.length;
  return [...names.slice(start), ...names.slice(0, start)];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

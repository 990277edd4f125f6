/** Prints a figure beside the limit that the project set itself; the process ends with 1 when one was missed. */
export function show(what: string, value: number, unit: string, limit: { most?: number; least?: number }): void {
  const kept = value <= (limit.most ?? Number.POSITIVE_INFINITY) && value >= (limit.least ?? 0);
  if (!kept) process.exitCode = 1;
  const beside = limit.most === undefined ? `at least ${number(limit.least ?? 0)}` : `at most ${number(limit.most)}`;
  console.log(`${kept ? "✓" : "✗"} ${what.padEnd(58)} ${number(value).padStart(10)} ${unit.padEnd(4)} (${beside})`);
}

function number(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: value < 10 ? 1 : 0 });
}

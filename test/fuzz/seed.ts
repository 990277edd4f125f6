/**
 * The first seed of a fuzz: `FUZZ_SEED=7` is that one, `FUZZ_SEED=random` another one each time, whose number stands in
 * the report of what fails.
 *
 * @param usual - without `FUZZ_SEED`.
 */
export function firstSeed(usual: number, wanted = process.env["FUZZ_SEED"], random = Math.random): number {
  if (wanted === undefined || wanted === "") return usual;
  if (wanted === "random") return 1 + Math.floor(random() * 1_000_000);
  const seed = Number(wanted);
  if (Number.isSafeInteger(seed)) return seed;
  throw new Error(`FUZZ_SEED is ${wanted}: give a whole number, or "random"`);
}

/**
 * Splits an amount of minor units by weights: the largest remainders get what rounding down leaves, and among equal ones
 * the first. The shares add up to the amount, each is less than one unit off its exact share, and the same input gives
 * the same shares. None is above its weight unless the amount is above the sum of all: a remainder is left only where
 * the exact share is no whole number, and then the next one is still within the weight.
 *
 * Weights that are all nought count as equal.
 */
export function sharesOf(total: bigint, weights: readonly bigint[]): bigint[] {
  const [first] = weights;
  if (first === undefined) return [];
  if (weights.every((weight) => weight === first)) return evenShares(total, weights.length);
  const sum = weights.reduce((one, other) => one + other, 0n);
  const shares = weights.map((weight) => (total * weight) / sum);
  const remainders = weights.map((weight) => (total * weight) % sum);
  const left = shares.reduce((rest, share) => rest - share, total);
  for (const index of byRemainder(remainders).slice(0, Number(left))) shares[index] = (shares[index] as bigint) + 1n;
  return shares;
}

/** The common case, a line's equal units: the first ones get one more. */
function evenShares(total: bigint, count: number): bigint[] {
  const share = total / BigInt(count);
  const more = Number(total - share * BigInt(count));
  return Array.from({ length: count }, (_, index) => (index < more ? share + 1n : share));
}

function byRemainder(remainders: readonly bigint[]): number[] {
  const indices = remainders.map((_, index) => index);
  // Equal ones stay in their order: sorting is stable.
  return indices.sort((one, other) => Number((remainders[other] as bigint) - (remainders[one] as bigint)));
}

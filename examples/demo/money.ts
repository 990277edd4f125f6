/** Money in cents, so that nothing is lost between the shop's total and the sum of the units. */

/**
 * Spreads an amount over parts by their weights, to the cent: every part is rounded down, and the cents that are left
 * go to the parts that lost most. The parts always add up to the amount.
 */
export function spread(cents: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return weights.map((_, index) => (index === 0 ? cents : 0));
  const exact = weights.map((weight) => (cents * weight) / total);
  const parts = exact.map(Math.floor);
  let left = cents - parts.reduce((sum, part) => sum + part, 0);
  const byLoss = exact
    .map((share, index) => ({ index, loss: share - Math.floor(share) }))
    .sort((a, b) => b.loss - a.loss);
  for (const { index } of byLoss) {
    if (left === 0) break;
    parts[index] = (parts[index] ?? 0) + 1;
    left--;
  }
  return parts;
}

/** A decimal number of the currency's main unit, as the wire has it. */
export function toAmount(cents: number): number {
  return cents / 100;
}

import { toUnits, UNITS_OF_USUAL, usualUnits } from "./decimal.js";

/**
 * A sum of JSON numbers, exact to the digit. Amounts of usual size are added as whole numbers of the smallest usual unit,
 * which doubles hold exactly; only what does not fit is added in bigints, which take twenty times as long.
 */
export class ExactSum {
  #usual = 0;
  #rest = 0n;

  add(value: number): void {
    const usual = usualUnits(value);
    if (usual === undefined) this.#rest += toUnits(value);
    else this.#addUsual(usual);
  }

  subtract(value: number): void {
    const usual = usualUnits(value);
    if (usual === undefined) this.#rest -= toUnits(value);
    else this.#addUsual(-usual);
  }

  addSum(other: ExactSum): void {
    this.#addUsual(other.#usual);
    this.#rest += other.#rest;
  }

  get isNegative(): boolean {
    return this.#rest === 0n ? this.#usual < 0 : this.units() < 0n;
  }

  /** In units of 10^-20. */
  units(): bigint {
    return this.#rest + BigInt(this.#usual) * UNITS_OF_USUAL;
  }

  #addUsual(usual: number): void {
    const sum = this.#usual + usual;
    if (Number.isSafeInteger(sum)) {
      this.#usual = sum;
      return;
    }
    this.#rest = this.units() + BigInt(usual) * UNITS_OF_USUAL;
    this.#usual = 0;
  }
}

import type { Members, Reader } from "./reader.js";

/** A discount as it was read. */
export interface DiscountDraft {
  readonly path: string;
  readonly ref: string;
  readonly amount: bigint | undefined;
  readonly percent: number | undefined;
  readonly coupon: string | undefined;
  readonly description: string | undefined;
}

/** A tax as it was read. */
export interface TaxDraft {
  readonly name: string;
  readonly rate: number;
  readonly amount: bigint | undefined;
  readonly countryCode: string | undefined;
}

/** Gift wrapping as it was read. */
export interface GiftDraft {
  readonly message: string | undefined;
  readonly price: bigint;
  readonly taxes: readonly TaxDraft[];
  readonly taxClass: string | undefined;
}

const DISCOUNT: ReadonlySet<string> = /* @__PURE__ */ new Set(["ref", "amount", "percent", "coupon", "description"]);
const TAX: ReadonlySet<string> = /* @__PURE__ */ new Set(["name", "rate", "amount", "countryCode"]);
const GIFT: ReadonlySet<string> = /* @__PURE__ */ new Set(["message", "price", "taxes", "taxClass"]);

export function readDiscounts(reader: Reader, value: unknown, path: string): DiscountDraft[] {
  return reader.list(value, path).map((discount, index) => {
    const at = `${path}[${index}]`;
    const { ref, amount, percent, coupon, description } = reader.object(discount, at, DISCOUNT);
    if (amount === undefined && percent === undefined) {
      reader.problems.add(at, "missing", "it has neither amount nor percent: give one of them");
    }
    return {
      path: at,
      ref: reader.text(ref, at, "ref"),
      amount: reader.optionalMoney(amount, at, "amount"),
      percent: percent === undefined ? undefined : reader.rate(percent, at, "percent", 100),
      coupon: reader.optionalText(coupon, at, "coupon"),
      description: reader.optionalText(description, at, "description"),
    };
  });
}

export function readTaxes(reader: Reader, value: unknown, path: string): TaxDraft[] {
  return reader.list(value, path).map((tax, index) => {
    const at = `${path}[${index}]`;
    const { name, rate, amount, countryCode } = reader.object(tax, at, TAX);
    return {
      name: reader.text(name, at, "name"),
      rate: reader.rate(rate, at, "rate", 1),
      amount: reader.optionalMoney(amount, at, "amount"),
      countryCode: reader.optionalText(countryCode, at, "countryCode"),
    };
  });
}

export function readGift(reader: Reader, value: unknown, path: string): GiftDraft | undefined {
  if (value === undefined) return undefined;
  const { message, price, taxes, taxClass }: Members = reader.object(value, path, GIFT);
  return {
    message: reader.optionalText(message, path, "message"),
    price: reader.optionalMoney(price, path, "price") ?? 0n,
    taxes: readTaxes(reader, taxes, `${path}.taxes`),
    taxClass: reader.optionalText(taxClass, path, "taxClass"),
  };
}

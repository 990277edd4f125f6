import { LruCache } from "../lru-cache.js";
import { type CatalogLocale, externalCode } from "./external-codes.js";

/** More products than this are forgotten again, the longest unused first. */
const MOST_REMEMBERED = 200_000;

/** Codes that stood beside products, both ways, until a later row says otherwise. */
export class SeenCodes {
  readonly #productIds = new LruCache<string>(MOST_REMEMBERED);
  readonly #codes = new LruCache<string>(MOST_REMEMBERED);
  #reading: Promise<void> | undefined;

  constructor(
    readonly type: string,
    readonly where: CatalogLocale,
  ) {}

  /** Remembers the code that stands beside a product, and gives it back. */
  learn(productId: string, carrier: object | undefined): string | undefined {
    const code = externalCode(carrier, this.type, this.where);
    if (code === undefined) return undefined;
    this.#productIds.set(code, productId, Number.POSITIVE_INFINITY);
    this.#codes.set(productId, code, Number.POSITIVE_INFINITY);
    return code;
  }

  productIdOf(code: string): string | undefined {
    return this.#productIds.get(code, 0)?.value;
  }

  codeOf(productId: string): string | undefined {
    return this.#codes.get(productId, 0)?.value;
  }

  /** Learns from rows, once; when that fails, the next call reads again. */
  read(source: () => AsyncIterable<object>): Promise<void> {
    this.#reading ??= this.#learnAll(source).catch((error: unknown) => {
      this.#reading = undefined;
      throw error;
    });
    return this.#reading;
  }

  async #learnAll(source: () => AsyncIterable<object>): Promise<void> {
    for await (const row of source()) {
      const { product_id: productId } = row as { readonly product_id?: unknown };
      if (typeof productId === "string") this.learn(productId, row);
    }
  }
}

import { CatalogExportClient } from "../../../generated/catalog-export/client.js";
import { NewStoreError } from "../../core/newstore-error.js";
import { isNotFound } from "../../core/own-word.js";
import { idText } from "../lib/id-text.js";
import type { MappingContext } from "../lib/types.js";
import type { CatalogLocale } from "./external-codes.js";

/** Which product to look up: by a code of a type, or by NewStore's id. */
export type ProductQuery = CatalogLocale &
  (
    | {
        /** Type of the code, as in `sku` or `ean13`. */
        readonly type: string;
        /** The code itself. */
        readonly value: string;
      }
    | {
        /** NewStore's id of the product. */
        readonly productId: string;
      }
  );

/** A product as a look-up finds it. */
export interface FoundProduct {
  /** NewStore's id of the product. */
  readonly product_id: string;
  /** In any of the forms that the platform has. */
  readonly external_identifiers?: unknown;
}

/** Looks one product up; `undefined` when there is none. */
export type LookUpProduct = (query: ProductQuery, context: MappingContext) => Promise<FoundProduct | undefined>;

/**
 * Requests one product from NewStore. That the response has `product_id` is inferred; one without it is an error.
 *
 * | response | result |
 * | --- | --- |
 * | a product | that product |
 * | 404 in a body of NewStore's own | `undefined` |
 * | anything else, or none | an error |
 */
export const lookUpProduct: LookUpProduct = async (product, { transport, signal }) => {
  const products = new CatalogExportClient(transport);
  const query = { shop: product.shop, locale: product.locale };
  try {
    const found =
      "productId" in product
        ? await products.showProduct({ path: { id: product.productId }, query }, { signal })
        : await products.showProductByIdentifier(
            { path: { type: product.type, value: product.value }, query },
            { signal },
          );
    return checked(found);
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
};

function checked(found: { readonly product_id?: unknown } | null | undefined): FoundProduct {
  const productId = idText(found?.product_id);
  if (productId !== undefined) return { ...found, product_id: productId };
  throw new NewStoreError(
    "The response of NewStore's product look-up has no product_id, where this SDK expects the id. " +
      "Give byExternalIdentifier a lookUp of your own, or rows.",
    { kind: "mapping", body: found },
  );
}

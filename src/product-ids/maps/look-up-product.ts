import { CatalogExportClient } from "../../../generated/catalog-export/client.js";
import { isNewStoreError, NewStoreError } from "../../errors/newstore-error.js";
import type { MappingContext } from "../types.js";
import type { CatalogLocale } from "./external-codes.js";

/** A question for one product: by a code of the type, or by NewStore's id. */
export type ProductQuestion = CatalogLocale &
  ({ readonly type: string; readonly value: string } | { readonly productId: string });

/** A product as a look-up finds it. */
export interface FoundProduct {
  readonly product_id: string;
  /** In any of the forms the platform has. */
  readonly external_identifiers?: unknown;
}

/** Looks one product up; `undefined` when there is none. */
export type LookUpProduct = (question: ProductQuestion, context: MappingContext) => Promise<FoundProduct | undefined>;

const NOT_FOUND = 404;

/**
 * Asks NewStore for one product. That it answers with `product_id` is inferred; an answer without it is no answer.
 *
 * | the platform answers | |
 * | --- | --- |
 * | a product | it |
 * | 404 | there is none |
 * | anything else, or not at all | an error |
 */
export const lookUpProduct: LookUpProduct = async (question, { transport, signal }) => {
  const products = new CatalogExportClient(transport);
  const query = { shop: question.shop, locale: question.locale };
  try {
    const found =
      "productId" in question
        ? await products.showProduct({ path: { id: question.productId }, query }, { signal })
        : await products.showProductByIdentifier(
            { path: { type: question.type, value: question.value }, query },
            { signal },
          );
    return checked(found);
  } catch (error) {
    if (isNewStoreError(error) && error.status === NOT_FOUND) return undefined;
    throw error;
  }
};

function checked(found: { readonly product_id?: unknown } | null | undefined): FoundProduct {
  const productId = found?.product_id;
  if (typeof productId === "string" && productId !== "") return { ...found, product_id: productId };
  throw new NewStoreError(
    "NewStore's product look-up answered without product_id, under which this SDK expects the id. " +
      "Give byExternalIdentifier a lookUp of your own, or rows.",
    { kind: "mapping", body: found },
  );
}

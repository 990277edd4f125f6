import type { CreateDataRequest, CreateDataResponse, TokensResponse } from "../../generated/customer-profile/types.js";
import type { Call } from "../core/call.js";
import type { CallOptions } from "../core/request.js";
import { asMethod } from "./lib/as-method.js";
import type { FacadeContext } from "./lib/context.js";
import { Resource } from "./lib/resource.js";

/** What the wire's parts are called here. */
const DATA = { "path.data_id": "id", body: "document" };

/** Personal data that stays in its region: documents, and tokens in place of values. Evidence: published. */
export class PersonalData extends Resource {
  /**
   * Keeps a document. Without `ttl`, in days, it is kept for ever. How `content` is encoded is not said; Base64 is likely.
   *
   * @example
   * ```ts
   * const { id } = await newstore.customers.personalData.store({ content: "aGVsbG8=", content_type: "text/plain", ttl: 30 });
   * ```
   */
  store(document: CreateDataRequest, options?: CallOptions): Call<CreateDataResponse> {
    const call = this.context.api.customerProfile.createData({ body: document }, options);
    return asMethod({ method: "customers.personalData.store", names: DATA }, call);
  }

  /**
   * Reads a document.
   *
   * @throws {NewStoreError} kind `api` with `status` 404 when there is none, or none any more.
   *
   * @example
   * ```ts
   * const bytes = await newstore.customers.personalData.get("NS-EU-2f1a3b4c-5d6e-4f70-8a9b-0c1d2e3f4a5b");
   * ```
   */
  get(id: string, options?: CallOptions): Call<Uint8Array> {
    const call = this.context.api.customerProfile.showData({ path: { data_id: id } }, options);
    return asMethod({ method: "customers.personalData.get", names: DATA }, call);
  }

  /**
   * Removes a document.
   *
   * @example
   * ```ts
   * await newstore.customers.personalData.delete("NS-EU-2f1a3b4c-5d6e-4f70-8a9b-0c1d2e3f4a5b");
   * ```
   */
  delete(id: string, options?: CallOptions): Call<undefined> {
    const call = this.context.api.customerProfile.destroyData({ path: { data_id: id } }, options);
    return asMethod({ method: "customers.personalData.delete", names: DATA }, call);
  }

  /**
   * Gives a token for each value, under the same key. Keys that failed are in `errors` and not in `data`.
   *
   * @example
   * ```ts
   * const { data } = await newstore.customers.personalData.tokenize({ email: "ada@example.com" });
   * ```
   */
  tokenize(values: Readonly<Record<string, unknown>>, options?: CallOptions): Call<TokensResponse> {
    return convert(this.context, "tokenize", "values", values, options);
  }

  /**
   * Gives the value of each token, under the same key. Keys that failed are in `errors` and not in `data`.
   *
   * @example
   * ```ts
   * const { data, errors } = await newstore.customers.personalData.detokenize({ email: "NS-EU-…" });
   * ```
   */
  detokenize(tokens: Readonly<Record<string, unknown>>, options?: CallOptions): Call<TokensResponse> {
    return convert(this.context, "detokenize", "tokens", tokens, options);
  }
}

function convert(
  { api }: FacadeContext,
  operation: "tokenize" | "detokenize",
  name: string,
  data: Readonly<Record<string, unknown>>,
  options: CallOptions | undefined,
): Call<TokensResponse> {
  const call = api.customerProfile.createTokensOperations({ query: { operation }, body: { data } }, options);
  return asMethod({ method: `customers.personalData.${operation}`, names: { "body.data": name } }, call);
}

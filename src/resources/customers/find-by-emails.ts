import type { BulkEmailLookupResponse } from "../../../generated/customer-profile/types.js";
import { type Call, fromResponse } from "../../core/call.js";
import { isName } from "../../core/is-name.js";
import { loadPart } from "../../core/load-part.js";
import { isNewStoreError } from "../../core/newstore-error.js";
import type { CallOptions } from "../../core/request.js";
import type { ApiResponse } from "../../core/response.js";
import { snapshot } from "../../core/snapshot.js";
import { isCall, responseOf } from "../lib/as-method.js";
import { inParts, type PartOutcome } from "../lib/batches.js";
import type { FacadeContext } from "../lib/context.js";
import { unusable } from "../lib/unusable.js";

/** Who has which e-mail address. */
export interface FoundCustomers extends BulkEmailLookupResponse {
  /** NewStore's ids of those who have an address, by the address as it was given; no ids: nobody has it. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
}

type Hits = BulkEmailLookupResponse["results"];

/** What the other parts of a look-up found when some failed: the `partial` of its error. */
export interface PartialCustomers extends FoundCustomers {
  /** Addresses in the parts that failed: nothing is known of them. */
  readonly failed: readonly string[];
}

/** Looks up any number of addresses. */
export function findByEmails(
  { api }: FacadeContext,
  given: readonly string[],
  options: CallOptions | undefined,
): Call<FoundCustomers> {
  // Fixed now: the contract is loaded first, and parts are sent later.
  const emails = snapshot(given) as string[];
  const send = (part: string[]) =>
    api.customerProfile.createRetrievalBulkEmailProfiles({ body: { emails: part } }, options);
  async function all(): Promise<ApiResponse<FoundCustomers>> {
    const { operations } = await loadPart(() => import("../../../generated/customer-profile/table.js"));
    const operation = operations.createRetrievalBulkEmailProfiles;
    // What is no list, or fits into one request, is sent as it is: the contract says what is wrong with it.
    if (!Array.isArray(emails) || emails.length <= (operation.batch?.maxItems ?? Number.POSITIVE_INFINITY)) {
      const call = send(emails);
      const response = await responseOf(call);
      return found(emails, isCall(call) ? withResults(response) : response);
    }
    const outcomes = (await inParts(operation, emails, send, undefined)).map(orUnusable);
    const responses = outcomes.flatMap(({ response }) => response ?? []);
    const failure = outcomes.find(({ response }) => response === undefined);
    if (failure === undefined) return joined(emails, responses);
    if (!isNewStoreError(failure.error)) throw failure.error;
    const failed = outcomes.flatMap(({ items, response }) => (response === undefined ? items : []));
    const known = outcomes.flatMap(({ items, response }) => (response === undefined ? [] : items));
    const results = responses.flatMap(({ data }) => data.results);
    throw failure.error.with({ partial: { results, ids: idsOf(known, results), failed } satisfies PartialCustomers });
  }
  return fromResponse(all());
}

/** A look-up whose response cannot be read found nothing out: that is not the same as an empty list. */
function withResults(response: ApiResponse<BulkEmailLookupResponse>): ApiResponse<BulkEmailLookupResponse> {
  const results: unknown = response.data?.results;
  const operation = "createRetrievalBulkEmailProfiles";
  if (!Array.isArray(results)) throw unusable(response, operation, "has no list results");
  const at = Array.from(results as unknown[]).findIndex((hit) => !isHit(hit));
  if (at < 0) return response;
  throw unusable(response, operation, `does not say who has which address, see results[${at}]`);
}

function isHit(hit: unknown): boolean {
  const { id, email } = (hit ?? {}) as Partial<Record<"id" | "email", unknown>>;
  return isName(id) && isName(email);
}

type Outcome = PartOutcome<string, BulkEmailLookupResponse>;

/** A part whose response cannot be read has failed like one without a response. */
function orUnusable({ items, response, error }: Outcome): Outcome {
  if (response === undefined) return { items, error };
  try {
    return { items, response: withResults(response) };
  } catch (unread) {
    return { items, error: unread };
  }
}

/** One response of several: status, headers and request id of the last part; attempts of all of them. */
function joined(
  emails: readonly string[],
  responses: readonly ApiResponse<BulkEmailLookupResponse>[],
): ApiResponse<FoundCustomers> {
  const last = responses.at(-1) as ApiResponse<BulkEmailLookupResponse>;
  const results = responses.flatMap(({ data }) => data.results);
  const attempts = responses.reduce((sum, response) => sum + response.attempts, 0);
  return { ...found(emails, { ...last, data: { ...last.data, results } }), attempts };
}

function found(emails: readonly string[], response: ApiResponse<BulkEmailLookupResponse>): ApiResponse<FoundCustomers> {
  const { data } = response;
  return { ...response, data: { ...data, ids: idsOf(emails, data?.results) } };
}

/** Ids by the address as it was given: the response may write it with other capitals. */
function idsOf(emails: readonly string[], hits: Hits | undefined): Map<string, readonly string[]> {
  const byEmail = new Map<string, string[]>();
  for (const { email, id } of hits ?? []) {
    const key = String(email).toLowerCase();
    byEmail.set(key, [...new Set([...(byEmail.get(key) ?? []), id])]);
  }
  return new Map(
    (Array.isArray(emails) ? emails : []).map((email) => [email, byEmail.get(String(email).toLowerCase()) ?? []]),
  );
}

import type { CreateProfileRequest, Profile } from "../../../generated/customer-profile/types.js";
import { configurationError } from "../../core/configuration-error.js";
import { checkCallOptions } from "../../core/options.js";
import type { CallOptions } from "../../core/request.js";
import { snapshot } from "../../core/snapshot.js";
import type { FacadeContext } from "../lib/context.js";

/** How a customer is made who can be told from one that was there. */
export interface GetOrCreateOptions extends CallOptions {
  /** Name of the extended attribute that marks a new profile, as in `created_by_call`. */
  readonly mark: string;
}

/** A customer, and whether this call made it. */
export interface MarkedProfile {
  /** The profile as NewStore has it now. */
  readonly profile: Profile;
  /** `undefined` where the response has no extended attributes at all: then nobody knows. */
  readonly created: boolean | undefined;
}

/**
 * Sends a profile with a mark that nobody else has. An existing profile comes back unchanged
 * (docs/platform/customer-profile.md#get-or-create), so only the one that was made of this request carries it, also where the request was
 * sent twice.
 */
export async function getOrCreateMarked(
  { api, clock }: FacadeContext,
  given: CreateProfileRequest,
  { mark, ...options }: GetOrCreateOptions,
): Promise<MarkedProfile> {
  checkCallOptions(options);
  if (typeof mark !== "string" || mark === "")
    throw configurationError("mark", "is empty: give the name of an extended attribute");
  const attributes = given?.extended_attributes;
  if (typeof attributes === "object" && attributes !== null && Object.hasOwn(attributes, mark))
    throw configurationError("mark", `is ${mark}, an extended attribute that the profile has already`);
  const value = clock.uuid();
  const marked = { ...snapshot(given), extended_attributes: { ...attributes, [mark]: { data_type: "string", value } } };
  const profile = await api.customerProfile.createOrShowProfile({ body: marked }, options);
  const shown = profile?.extended_attributes;
  return { profile, created: shown === undefined || shown === null ? undefined : shown[mark]?.value === value };
}

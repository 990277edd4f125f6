import type { World } from "../kernel/world.js";
import { toE164 } from "../rules/phone.js";
import type { AddressFields } from "../state/addresses.js";
import type { SandboxProfile } from "../state/customers.js";
import type { OrderBody } from "../state/order-body.js";
import { addAddress, createProfile } from "./profiles.js";

/** Where a phone number goes that cannot be written in E.164 (published text of `POST /v0/d/fulfill_order`). */
const INVALID_PHONE = "injected-invalid-phone-number";

/**
 * Finds or makes the profile of an order's e-mail. A known profile stays as it is: of the two editions of the guide
 * that is the newer one (docs/platform/customer-profile.md#generations-of-profiles). Without an e-mail there is no
 * profile.
 */
export function customerOf(world: World, body: OrderBody): SandboxProfile | undefined {
  const { customer_email: email } = body;
  if (email === undefined) return undefined;
  const known = world.state.customers.byEmail(email);
  if (known !== undefined) return known;
  const { billing_address: billing, shipping_address: shipping } = body;
  const raw = billing?.phone ?? shipping?.phone;
  const phone = raw === undefined ? undefined : toE164(raw, billing?.country ?? shipping?.country);
  const ownName = [billing?.first_name, billing?.last_name].filter(Boolean).join(" ");
  const profile = createProfile(world, {
    email,
    fullName: body.customer_name ?? ownName,
    phoneNumber: phone ?? "",
    storeId: body.store_id ?? "",
    createdBy: body.associate_id ?? "",
    extendedAttributes:
      raw !== undefined && phone === undefined ? { [INVALID_PHONE]: { data_type: "string", value: raw } } : {},
  });
  for (const address of [shipping, billing]) {
    if (address !== undefined) addAddress(world, profile.id, fieldsOf(address));
  }
  return profile;
}

function fieldsOf(address: NonNullable<OrderBody["billing_address"]>): AddressFields {
  const fullName = [address.first_name, address.last_name].filter(Boolean).join(" ");
  return {
    country_code: address.country,
    full_name: fullName === "" ? undefined : fullName,
    address_line_1: address.address_line_1,
    address_line_2: address.address_line_2,
    city: address.city,
    state: address.state,
    zip_code: address.zip_code,
    contact_phone: address.phone,
  };
}

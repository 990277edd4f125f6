import type { CreateOrShowAddressRequest, UpdateAddressRequest } from "../../../generated/customer-profile/types.js";
import { addAddress } from "../flows/profiles.js";
import type { Handlers } from "../kernel/handler.js";
import { SandboxProblem } from "../kernel/problem.js";
import type { World } from "../kernel/world.js";
import { numberOf, pageOf } from "../rules/page.js";
import { checkNewest, profileOf } from "../rules/profile-checks.js";
import type { SandboxAddress } from "../state/addresses.js";
import { addressBody } from "../views/profile.js";
import type { Received } from "./received.js";

/** Addresses of a customer (docs/platform/customer-profile.md#addresses). */
export const customerAddressHandlers: Handlers = {
  listAddresses: ({ path, query }, world) => {
    const profile = profileOf(world, path["profile_id"]);
    const all = world.state.addresses.of(profile.id);
    const { items, info } = pageOf(all, numberOf(query, "offset", 0), numberOf(query, "count", 10));
    return { status: 200, body: { addresses: items.map(addressBody), pagination_info: info } };
  },

  // 201 when it is new, 200 when the profile has it already.
  createOrShowAddress: ({ path, body }, world) => {
    const profile = profileOf(world, path["profile_id"]);
    const { address, created } = addAddress(world, profile.id, body as CreateOrShowAddressRequest);
    return { status: created ? 201 : 200, body: addressBody(address) };
  },

  showAddress: ({ path }, world) => ({ status: 200, body: addressBody(find(world, path)) }),

  updateAddress: ({ path, body }, world) => {
    const address = find(world, path);
    const { last_updated_at: lastUpdatedAt, ...changes } = body as Received<UpdateAddressRequest>;
    checkNewest(address.updatedAt, lastUpdatedAt, "address");
    address.fields = { ...address.fields, ...changes };
    address.updatedAt = world.clock.iso();
    return { status: 200, body: addressBody(address) };
  },

  destroyAddress: ({ path }, world) => {
    world.state.addresses.remove(path["profile_id"] ?? "", find(world, path).id);
    return { status: 204 };
  },
};

function find(world: World, path: Readonly<Record<string, string>>): SandboxAddress {
  const profile = profileOf(world, path["profile_id"]);
  const address = world.state.addresses.find(profile.id, path["address_id"] ?? "");
  if (address === undefined) {
    throw new SandboxProblem(404, "not_found", `The profile has no address '${path["address_id"]}'.`);
  }
  return address;
}

import type { Suite } from "../suite.js";

const EMAIL = "conformance@example.com";
const NOBODY = "conformance-nobody@example.com";

/** Customer profiles: found, made once, changed, deleted on request. */
export async function customerFlows(suite: Suite): Promise<void> {
  await suite.flow(async () => {
    const { body } = await suite.call("listProfiles", { query: { count: 1 } });
    suite.holds("listProfiles", "a page has at most `count` profiles", (body.profiles ?? []).length <= 1);
    const id: unknown = body.profiles?.[0]?.id;
    if (typeof id === "string") await suite.flow(() => readProfile(suite, id));
  });
  await suite.flow(async () => {
    const { body } = await suite.call("createRetrievalBulkEmailProfiles", { body: { emails: [NOBODY] } });
    suite.holds(
      "createRetrievalBulkEmailProfiles",
      "an unknown address finds nobody",
      (body.results ?? []).length === 0,
    );
  });
  await suite.flow(async () => {
    const { body } = await suite.call("showCustomerConfiguration");
    const { first_and_last_name_enabled: names } = body;
    if (!suite.options.readOnly)
      await suite.call("updateCustomerConfiguration", { body: { first_and_last_name_enabled: names } });
  });
  if (suite.options.readOnly) return;
  await suite.flow(() => wholeLife(suite));
  await suite.flow(() => personalData(suite));
}

async function readProfile(suite: Suite, profile_id: string): Promise<void> {
  const shown = await suite.call("showProfile", { path: { profile_id } });
  suite.holds("showProfile", "shows the profile that was requested", shown.body.id === profile_id);
  const { body } = await suite.call("listAddresses", { path: { profile_id } });
  const address: unknown = (Array.isArray(body) ? body : (body.addresses ?? []))[0]?.id;
  if (typeof address === "string") await suite.call("showAddress", { path: { profile_id, address_id: address } });
}

async function wholeLife(suite: Suite): Promise<void> {
  const profile = { email: EMAIL, first_name: "Conny", last_name: "Formance" };
  const made = await suite.call("createOrShowProfile", { body: profile }, [200, 201]);
  const again = await suite.call("createOrShowProfile", { body: profile }, [200, 201]);
  suite.holds("createOrShowProfile", "the same address is the same customer", made.body.id === again.body.id);
  const path = { profile_id: String(made.body.id) };
  const { updated_at: last_updated_at } = (await suite.call("showProfile", { path })).body;
  const changed = await suite.call("updateProfile", { path, body: { last_updated_at, last_name: "Former" } });
  suite.holds("updateProfile", "changes what was sent", changed.body.last_name === "Former");
  await suite.call(
    "updateProfile",
    { path, body: { last_updated_at: "2001-01-01T00:00:00Z", last_name: "Late" } },
    [409],
  );
  suite.holds("updateProfile", "refuses a change to something older", true);

  const address = { country_code: "US", city: "New York", address_line_1: "1 Main Street" };
  const added = await suite.call("createOrShowAddress", { path, body: address }, [200, 201]);
  const at = { ...path, address_id: String(added.body.id) };
  const shown = await suite.call("showAddress", { path: at });
  const moved = await suite.call("updateAddress", {
    path: at,
    body: { last_updated_at: shown.body.updated_at, city: "Boston" },
  });
  suite.holds("updateAddress", "changes what was sent", moved.body.city === "Boston");
  await suite.call("listAddresses", { path });
  await suite.call("destroyAddress", { path: at }, [200, 204]);
  await suite.call("showAddress", { path: at }, [404]);
  suite.holds("destroyAddress", "the address is gone", true);

  await suite.call("createProfileDeletionRequest", { path, body: { operation: "delete" } }, [202]);
  await suite.call("createProfileDeletionRequest", { path, body: { operation: "delete" } }, [409]);
  suite.holds("createProfileDeletionRequest", "is requested once", true);
}

async function personalData(suite: Suite): Promise<void> {
  const kept = await suite.call("createData", { body: { content: "conformance", content_type: "text/plain" } }, [201]);
  const path = { data_id: String(kept.body.id) };
  await suite.call("showData", { path });
  await suite.call("destroyData", { path }, [200, 204]);
  await suite.call("showData", { path }, [404]);
  suite.holds("destroyData", "the data is gone", true);
  const hidden = await suite.call("createTokensOperations", { body: { data: { name: "Conny" } } });
  const shown = await suite.call("createTokensOperations", { query: { operation: "detokenize" }, body: hidden.body });
  suite.holds("createTokensOperations", "tokens lead back to what they stand for", shown.body.data?.name === "Conny");
}

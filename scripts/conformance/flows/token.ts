import type { Suite } from "../suite.js";

/** Without a token nothing else can be examined. */
export async function tokenFlow(suite: Suite): Promise<boolean> {
  const response = await suite.platform.logIn();
  const id = "createAccessToken";
  suite.record(id, "status", "returns 200", response.status === 200 ? "pass" : "fail", `got ${response.status}`);
  await suite.fits(suite.operation(id), response, "response fits its schema");
  const { token_type: type, expires_in: lifetime } = response.body ?? {};
  suite.holds(id, "is a bearer token with a lifetime", /^bearer$/i.test(String(type)) && Number(lifetime) > 0);
  // The deprecated grant takes a user's password, which a run has no business with.
  suite.record("createPasswordToken", "status", "needs a user's password", "skip", "no user is given");
  return response.status === 200;
}

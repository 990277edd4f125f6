import type { ClientCredentials } from "../../auth/credentials.js";
import { basicCredentials } from "../handlers/token.js";
import type { World } from "../kernel/world.js";
import { jsonResponse } from "./responses.js";

/**
 * Path of the revocation endpoint of a tenant; its discovery document names it
 * (docs/platform/authentication-and-conventions.md#client-credentials).
 */
export function revocationPath(tenant: string): string {
  return `/auth/realms/${tenant}/protocol/openid-connect/revoke`;
}

/** Ends a token early (RFC 7009). A token that nobody knows is no error: there is nothing left to end. */
export async function handleRevocation(request: Request, world: World, client: ClientCredentials): Promise<Response> {
  if (request.method !== "POST") return new Response(null, { status: 405, headers: { allow: "POST" } });
  const form = new URLSearchParams(await request.text());
  const basic = basicCredentials(request.headers);
  const id = basic?.id ?? form.get("client_id");
  const secret = basic?.secret ?? form.get("client_secret");
  if (id !== client.clientId || secret !== client.clientSecret)
    return jsonResponse(401, { error: "invalid_client", error_description: "Invalid client credentials" }, {});
  const token = form.get("token");
  if (token === null || token === "")
    return jsonResponse(400, { error: "invalid_request", error_description: "Token not provided" }, {});
  world.state.tokens.revoke(token);
  return new Response(null, { status: 200 });
}

import { baseUrl, newstore } from "../client.js";

export const fetchCache = "default-cache";

/** The same read without the SDK: shows that the cache is on. */
export async function GET(request) {
  const path = request.nextUrl.searchParams.get("path");
  const authorization = `Bearer ${await newstore.transport.accessToken()}`;
  return Response.json(await (await fetch(`${baseUrl}${path}`, { headers: { authorization } })).json());
}

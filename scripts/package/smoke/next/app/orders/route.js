import { newstore } from "../client.js";

// Next 14 then keeps every response of `fetch` on disk, unless the request says otherwise.
export const fetchCache = "default-cache";

export async function GET(request) {
  const id = request.nextUrl.searchParams.get("order");
  return Response.json(await newstore.orders.getByExternalId(id));
}

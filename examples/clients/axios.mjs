/**
 * NewStore with nothing but axios: token, pickup options, an order in, the order read back.
 *
 * NEWSTORE_BASE_URL=… NEWSTORE_TOKEN_URL=… NEWSTORE_CLIENT_ID=… NEWSTORE_CLIENT_SECRET=… \
 *   node examples/clients/axios.mjs PRODUCT ORDER_NUMBER
 */
import axios from "axios";
import { pickupOrder } from "./order.mjs";

const {
  NEWSTORE_BASE_URL: baseURL,
  NEWSTORE_TOKEN_URL: tokenUrl,
  NEWSTORE_CLIENT_ID: id,
  NEWSTORE_CLIENT_SECRET: secret,
} = process.env;
const [productId, number] = process.argv.slice(2);
if (number === undefined) {
  console.error("usage: node examples/clients/axios.mjs PRODUCT ORDER_NUMBER");
  process.exit(2);
}

// axios obeys http_proxy; no proxy could reach this machine's own addresses.
const atHome = ["127.0.0.1", "localhost", "[::1]"].includes(new URL(baseURL).hostname);
const own = { timeout: 30_000, ...(atHome && { proxy: false }) };

const form = new URLSearchParams({ grant_type: "client_credentials", client_id: id, client_secret: secret });
const { data: token } = await axios.post(tokenUrl, form, own);
const newstore = axios.create({ baseURL, headers: { Authorization: `Bearer ${token.access_token}` }, ...own });

const { data: pickup } = await newstore.post("/v0/d/in_store_pickup_options", {
  location: { geo: { latitude: 40.7222, longitude: -73.9987 } },
  bag: [{ product_id: productId, quantity: 1 }],
  options: { search_radius: 50, limit: 3, show_stores_without_atp: false },
});
const [nearest] = pickup.options;
if (nearest === undefined) throw new Error(`No store near by has ${productId}.`);

const { data: injected } = await newstore.post(
  "/v0/d/fulfill_order",
  pickupOrder({
    number,
    productId,
    offerToken: nearest.in_store_pickup_option.shipping_offer_token,
    placedAt: new Date().toISOString(),
  }),
);
const { data: order } = await newstore.get(`/v0/d/external_orders/external_id=${encodeURIComponent(number)}`);

console.log(
  JSON.stringify({
    store: nearest.fulfillment_node_id,
    id: injected.id,
    items: injected.items.map((item) => item.product_id),
    readBack: order.order_uuid,
  }),
);

"""NewStore with nothing but Python's standard library: token, pickup options, an order in, the order read back.

NEWSTORE_BASE_URL=… NEWSTORE_TOKEN_URL=… NEWSTORE_CLIENT_ID=… NEWSTORE_CLIENT_SECRET=… \
  python3 examples/clients/standard_library.py PRODUCT ORDER_NUMBER
"""

import json
import os
import sys
from datetime import datetime, timezone
from urllib.parse import quote, urlencode, urlsplit
from urllib.request import ProxyHandler, Request, build_opener

BASE_URL = os.environ["NEWSTORE_BASE_URL"]
TIMEOUT_SECONDS = 30


def urlopen(request, timeout):
    """Opens an address; this machine's own directly, whatever http_proxy says: no proxy could reach it."""
    at_home = urlsplit(request.full_url).hostname in ("127.0.0.1", "localhost", "::1")
    return build_opener(*([ProxyHandler({})] if at_home else [])).open(request, timeout=timeout)


def get_token():
    """Asks for a token; it opens everything, so it stays in memory."""
    form = {
        "grant_type": "client_credentials",
        "client_id": os.environ["NEWSTORE_CLIENT_ID"],
        "client_secret": os.environ["NEWSTORE_CLIENT_SECRET"],
    }
    request = Request(os.environ["NEWSTORE_TOKEN_URL"], data=urlencode(form).encode())
    with urlopen(request, timeout=TIMEOUT_SECONDS) as answer:
        return json.load(answer)["access_token"]


def ask(token, path, body=None):
    """Sends a call and gives back what came. A refusal raises HTTPError."""
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
    data = None if body is None else json.dumps(body).encode()
    with urlopen(Request(BASE_URL + path, data=data, headers=headers), timeout=TIMEOUT_SECONDS) as answer:
        return json.load(answer)


def pickup_order(number, product_id, offer_token):
    """One unit, picked up, 20.00 USD and no tax."""
    now = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    price = {"item_price": 20, "item_list_price": 20, "item_tax_lines": []}
    return {
        "external_id": number,
        "shop": "storefront",
        "shop_locale": "en-US",
        "channel_type": "web",
        "channel_name": "webshop",
        "currency": "USD",
        "price_method": "tax_excluded",
        "placed_at": now,
        "customer_name": "Ada Lovelace",
        "customer_email": "ada@example.com",
        "billing_address": {
            "first_name": "Ada",
            "last_name": "Lovelace",
            "country": "US",
            "address_line_1": "5 Mercer Street",
            "city": "New York",
            "state": "NY",
            "zip_code": "10013",
        },
        "shipments": [
            {
                "items": [{"external_item_id": "1", "product_id": product_id, "price": price}],
                "shipping_option": {"shipping_offer_token": offer_token, "price": 0, "tax": 0},
            }
        ],
        "payments": [
            {
                "processor": "stripe",
                "correlation_ref": f"charge-{number}",
                "type": "captured",
                "method": "credit_card",
                "amount": 20,
                "processed_at": now,
            }
        ],
    }


def main(product_id, number):
    token = get_token()
    wanted = {
        "location": {"geo": {"latitude": 40.7222, "longitude": -73.9987}},
        "bag": [{"product_id": product_id, "quantity": 1}],
        "options": {"search_radius": 50, "limit": 3, "show_stores_without_atp": False},
    }
    options = ask(token, "/v0/d/in_store_pickup_options", wanted)["options"]
    if not options:
        sys.exit(f"No store near by has {product_id}.")
    nearest = options[0]
    offer_token = nearest["in_store_pickup_option"]["shipping_offer_token"]
    injected = ask(token, "/v0/d/fulfill_order", pickup_order(number, product_id, offer_token))
    order = ask(token, f"/v0/d/external_orders/external_id={quote(number, safe='')}")
    result = {
        "store": nearest["fulfillment_node_id"],
        "id": injected["id"],
        "items": [item["product_id"] for item in injected["items"]],
        "readBack": order["order_uuid"],
    }
    print(json.dumps(result))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: python3 examples/clients/standard_library.py PRODUCT ORDER_NUMBER")
    main(*sys.argv[1:])

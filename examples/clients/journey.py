"""The whole journey against a sandbox, with nothing but Python's standard library: catalog and stock in, an order in,
shipped by the store, its event received, returned, refunded.

npx newstore-sdk sandbox --allow loopback     # in another terminal; it prints the variables
NEWSTORE_BASE_URL=… NEWSTORE_TOKEN_URL=… NEWSTORE_CLIENT_ID=… NEWSTORE_CLIENT_SECRET=… \
  python3 examples/clients/journey.py ORDER_NUMBER
"""

import io
import json
import os
import queue
import sys
import threading
import time
import zipfile
from datetime import datetime, timezone
from http.server import BaseHTTPRequestHandler
from socketserver import ThreadingTCPServer
from urllib.error import HTTPError
from urllib.parse import quote, urlencode, urlsplit
from urllib.request import ProxyHandler, Request, build_opener
from uuid import uuid4

BASE_URL = os.environ["NEWSTORE_BASE_URL"]
CONTROL = BASE_URL + "/__sandbox"
TIMEOUT_SECONDS = 30
CATALOG, LOCALE, NODE = "storefront-catalog-en", "en-US", "US01"
PRODUCT, PRICE = "PY-SCARF", 20
API_KEY = "a-key-of-our-own"


def urlopen(request, timeout):
    """Opens an address; this machine's own directly, whatever http_proxy says: no proxy could reach it."""
    at_home = urlsplit(request.full_url).hostname in ("127.0.0.1", "localhost", "::1")
    return build_opener(*([ProxyHandler({})] if at_home else [])).open(request, timeout=timeout)


def send(url, body=None, method=None, headers=None):
    """Sends JSON and gives back what came. A refusal raises HTTPError."""
    data = None if body is None else json.dumps(body).encode()
    all_headers = {"Content-Type": "application/json", **(headers or {})}
    with urlopen(Request(url, data=data, headers=all_headers, method=method), timeout=TIMEOUT_SECONDS) as response:
        text = response.read()
        return json.loads(text) if text else None


class Platform:
    """NewStore's API, with a token; it opens everything, so it stays in memory."""

    def __init__(self):
        form = {
            "grant_type": "client_credentials",
            "client_id": os.environ["NEWSTORE_CLIENT_ID"],
            "client_secret": os.environ["NEWSTORE_CLIENT_SECRET"],
        }
        request = Request(os.environ["NEWSTORE_TOKEN_URL"], data=urlencode(form).encode())
        with urlopen(request, timeout=TIMEOUT_SECONDS) as response:
            self.headers = {"Authorization": "Bearer " + json.load(response)["access_token"]}

    def call(self, path, body=None, method=None):
        return send(BASE_URL + path, body, method, self.headers)


class Receiver:
    """A receiver of events that keeps an event before it says so."""

    def __init__(self):
        self.events = queue.Queue()
        events = self.events

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):  # the name that http.server looks for
                body = self.rfile.read(int(self.headers["Content-Length"]))
                known = self.headers.get("Authorization") == "Bearer " + API_KEY
                if known:
                    events.put(json.loads(body))
                self.send_response(200 if known else 401)
                self.end_headers()

            def log_message(self, *_):
                pass

        # With threads: a sender keeps a second connection open. And no HTTPServer: it asks the resolver for a name of
        # this machine, which can take seconds.
        self.server = ThreadingTCPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = "http://127.0.0.1:%d/newstore" % self.server.server_address[1]

    def close(self):
        self.server.shutdown()
        self.server.server_close()

    def wait_for(self, name):
        while True:
            event = self.events.get(timeout=TIMEOUT_SECONDS)
            if event["name"] == name:
                return event


def wait_until(look):
    """Looks again and again until there is something; a 404 is nothing yet."""
    deadline = time.monotonic() + TIMEOUT_SECONDS
    while time.monotonic() < deadline:
        try:
            found = look()
            if found:
                return found
        except HTTPError as error:
            if error.code != 404:
                raise
        time.sleep(0.1)
    sys.exit("It takes too long.")


def import_file(platform, entity, head, items):
    """Zips a file, puts it where the sandbox finds it, and waits for the job."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr(entity + ".json", json.dumps({"head": head, "items": items}))
    address = f"{CONTROL}/files/{entity}.zip"
    urlopen(Request(address, data=archive.getvalue(), method="PUT"), timeout=TIMEOUT_SECONDS).close()
    wanted = {"provider": "journey", "source_uri": address, "entities": [entity]}
    job = platform.call("/v0/d/import", wanted)["id"]
    platform.call(f"/v0/d/import/{job}/start", {"transformed_uri": address})
    ended = wait_until(lambda: (lambda one: one["state"] in ("finished", "failed") and one)(platform.call(f"/v0/d/import/{job}")))
    errors = platform.call(f"/v0/d/import/{job}/errors")["items"]
    if ended["state"] != "finished" or errors:
        sys.exit(f"The import of {entity} went wrong: {ended.get('reason')} {errors}")


def order_body(number):
    now = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    address = {
        "first_name": "Ada",
        "last_name": "Lovelace",
        "country": "US",
        "address_line_1": "5 Mercer Street",
        "city": "New York",
        "state": "NY",
        "zip_code": "10013",
    }
    price = {"item_price": PRICE, "item_list_price": PRICE, "item_tax_lines": []}
    return {
        "external_id": number,
        "shop": CATALOG,
        "shop_locale": LOCALE,
        "channel_type": "web",
        "channel_name": "webshop",
        "currency": "USD",
        "price_method": "tax_included",
        "placed_at": now,
        "customer_name": "Ada Lovelace",
        "customer_email": "ada@example.com",
        "billing_address": address,
        "shipping_address": address,
        "shipments": [
            {
                "items": [{"external_item_id": "1", "product_id": PRODUCT, "price": price}],
                "shipping_option": {"service_level_identifier": "EXPRESS", "price": 0, "tax": 0},
            }
        ],
        "payments": [
            {
                "processor": "stripe",
                "correlation_ref": "charge-" + number,
                "type": "authorized",
                "method": "credit_card",
                "amount": PRICE,
                "processed_at": now,
            }
        ],
    }


def main(number):
    platform = Platform()
    head = {"catalog": CATALOG, "locale": LOCALE, "shop_display_name": "Storefront", "is_master": True}
    product = {"product_id": PRODUCT, "title": "Scarf", "caption": "Scarf", "description": "Warm."}
    product |= {"variant_group_id": PRODUCT, "show_in_listing": True, "external_identifiers": [], "images": []}
    product |= {"categories": [], "tax_class_id": "", "extended_attributes": []}
    import_file(platform, "products", head, [product])
    mapping = {"store_mapping": [{"fulfillment_node_id": NODE, "store_id": NODE}]}
    stock = {"product_id": PRODUCT, "fulfillment_node_id": NODE, "quantity": 5}
    import_file(platform, "availabilities", mapping, [stock])

    receiver = Receiver()
    # An id of our own: an order number may hold what an integration's id may not.
    integration = "journey-" + str(uuid4())
    sink = {"callback_url": receiver.url, "api_key": API_KEY}
    registered = {"id": integration, "integration_type": "permanent", "callback_parameters": sink}
    try:
        platform.call("/api/v1/org/integrations/eventstream", registered)
        print(json.dumps(journey(platform, receiver, number)))
    finally:
        # Whatever went wrong: an integration without a receiver would be retried, and stopped in the end.
        try:
            platform.call("/api/v1/org/integrations/eventstream/" + integration, method="DELETE")
        except HTTPError as error:
            if error.code != 404:
                raise
        finally:
            receiver.close()


def journey(platform, receiver, number):
    """An order in, shipped, returned, refunded; gives back what was seen of it."""
    order = platform.call("/v0/d/fulfill_order", order_body(number))
    read = wait_until(lambda: platform.call("/v0/d/external_orders/external_id=" + quote(number, safe="")))
    # What people in the store do is no part of the platform's API: here the sandbox does it.
    send(f"{CONTROL}/orders/{quote(number, safe='')}/fulfil", {})
    completed = receiver.wait_for("order.completed")

    back = {"returned_from": NODE, "items": [{"product_id": PRODUCT, "return_reason": "too short"}]}
    returned = platform.call(f"/v0/d/orders/{order['id']}/returns", back)
    refund = receiver.wait_for("payment_account.amount_refunded")
    refunds = platform.call(f"/v0/d/orders/{order['id']}/refunds")["refunds"]
    return {
        "id": order["id"],
        "readBack": read["order_uuid"],
        "completed": completed["payload"]["id"],
        "returned": returned["return_items"][0]["product_id"],
        "refunded": refund["payload"]["transactions"][0]["amount"],
        "refunds": [(one["amount"], one["status"]) for one in refunds],
    }


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python3 examples/clients/journey.py ORDER_NUMBER")
    main(sys.argv[1])

#!/bin/sh
# The whole journey against a sandbox, with nothing but a POSIX shell, curl and sed: catalog, order, shipped by the store,
# its event read, returned, refunded.
#
#   npx newstore-sdk sandbox     # in another terminal; it prints the variables
#   NEWSTORE_BASE_URL=… NEWSTORE_TOKEN_URL=… NEWSTORE_CLIENT_ID=… NEWSTORE_CLIENT_SECRET=… \
#     sh examples/clients/journey.sh ORDER_NUMBER
set -eu

number=${1:?usage: sh examples/clients/journey.sh ORDER_NUMBER}
control="$NEWSTORE_BASE_URL/__sandbox"
product=SH-SCARF
now=$(date -u +%Y-%m-%dT%H:%M:%SZ)

# The first text or number under a name in JSON on one line.
member() { sed -n "s/.*\"$1\" *: *\"\{0,1\}\([^\",}]*\).*/\1/p" | head -n 1; }

# A call that fails ends the script; what the platform says is shown. No proxy could reach this machine's own addresses.
call() { curl -sS --fail-with-body --max-time 30 --noproxy "localhost,127.0.0.1,::1${NO_PROXY:+,$NO_PROXY}" "$@"; }
json() { call -H "Authorization: Bearer $token" -H 'Content-Type: application/json' "$@"; }

# The order number as it stands in JSON and in a path, whatever is in it.
if printf %s "$number" | LC_ALL=C grep -q '[[:cntrl:]]'; then
  echo "The order number has a control character in it." >&2
  exit 2
fi
in_json=$(printf %s "$number" | sed 's/[\\"]/\\&/g')
in_path=$(printf %s "$number" | od -An -v -tx1 | tr -d ' \n' | sed 's/../%&/g')

# Tries a command until its output holds a text, for half a minute.
until_says() {
  wanted=$1
  shift
  tries=0
  until "$@" 2>/dev/null | grep -q "$wanted"; do
    tries=$((tries + 1))
    [ "$tries" -lt 150 ] || { echo "It never said $wanted." >&2; exit 1; }
    sleep 0.2
  done
}

token=$(call "$NEWSTORE_TOKEN_URL" -d grant_type=client_credentials \
  --data-urlencode "client_id=$NEWSTORE_CLIENT_ID" \
  --data-urlencode "client_secret=$NEWSTORE_CLIENT_SECRET" | member access_token)

# Catalog and stock: an import needs a zip file, so the sandbox is told what it would have brought.
json "$control/seed" -o /dev/null -d "{
  \"products\": [{\"catalog\": \"storefront-catalog-en\", \"locale\": \"en-US\",
    \"items\": [{\"product_id\": \"$product\", \"title\": \"Scarf\"}]}],
  \"stock\": [{\"product_id\": \"$product\", \"fulfillment_node_id\": \"US01\", \"quantity\": 5}]
}"
title=$(json "$NEWSTORE_BASE_URL/v0/c/products/$product?shop=storefront-catalog-en" | member title)

order=$(json "$NEWSTORE_BASE_URL/v0/d/fulfill_order" -d "{
  \"external_id\": \"$in_json\", \"shop\": \"storefront-catalog-en\", \"shop_locale\": \"en-US\",
  \"channel_type\": \"web\", \"channel_name\": \"webshop\", \"currency\": \"USD\", \"price_method\": \"tax_included\",
  \"placed_at\": \"$now\", \"customer_name\": \"Ada Lovelace\", \"customer_email\": \"ada@example.com\",
  \"billing_address\": {\"first_name\": \"Ada\", \"last_name\": \"Lovelace\", \"country\": \"US\",
    \"address_line_1\": \"5 Mercer Street\", \"city\": \"New York\", \"state\": \"NY\", \"zip_code\": \"10013\"},
  \"shipments\": [{
    \"items\": [{\"external_item_id\": \"1\", \"product_id\": \"$product\",
      \"price\": {\"item_price\": 20, \"item_list_price\": 20, \"item_tax_lines\": []}}],
    \"shipping_option\": {\"service_level_identifier\": \"EXPRESS\", \"price\": 0, \"tax\": 0}}],
  \"payments\": [{\"processor\": \"stripe\", \"correlation_ref\": \"charge-$in_json\", \"type\": \"authorized\",
    \"method\": \"credit_card\", \"amount\": 20, \"processed_at\": \"$now\"}]
}" | sed 's/"items".*//' | member id)
until_says order_uuid json "$NEWSTORE_BASE_URL/v0/d/external_orders/external_id=$in_path"

# What people in the store do is no part of the platform's API: here the sandbox does it.
call -o /dev/null -X POST "$control/orders/$in_path/fulfil"
until_says "$order" call "$control/events?name=order.completed"

returned=$(json "$NEWSTORE_BASE_URL/v0/d/orders/$order/returns" \
  -d "{\"returned_from\": \"US01\", \"items\": [{\"product_id\": \"$product\", \"return_reason\": \"too short\"}]}" |
  member return_id)
until_says succeeded json "$NEWSTORE_BASE_URL/v0/d/orders/$order/refunds"
refunded=$(json "$NEWSTORE_BASE_URL/v0/d/orders/$order/refunds" | member amount)
until_says "$order" call "$control/events?name=payment_account.amount_refunded"

printf '{"title": "%s", "id": "%s", "returned": "%s", "refunded": %s}\n' "$title" "$order" "$returned" "$refunded"

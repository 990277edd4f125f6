"""Writes an ATP export of made-up rows: python3 make_export.py PATH deflated|stored|gzip|plain ROWS."""
import gzip, sys, zipfile

path, container, rows = sys.argv[1], sys.argv[2], int(sys.argv[3])
BLOCK = 1000


def text(number):
    product = number // 8
    return (
        '{"product_id":"SKU-%09d","fulfillment_node_id":"DC%02d","atp":%d,"present_atp":%d,"future_atp":0,"revision":1,'
        '"external_identifiers":[{"catalog":"storefront-catalog-en","locale":"en-us","identifiers":'
        '{"sku":"P-%d","upc":"%012d","shopify_inventory_item_id":"%d"}}]}'
        % (product, number % 8, number % 50, number % 50, product, product * 7919, 40000000000000 + product)
    )


def write(target):
    target.write(b"[")
    for start in range(0, rows, BLOCK):
        block = ",\n".join(text(number) for number in range(start, min(rows, start + BLOCK)))
        target.write((("" if start == 0 else ",\n") + block).encode())
    target.write(b"]")


if container in ("deflated", "stored"):
    method = zipfile.ZIP_DEFLATED if container == "deflated" else zipfile.ZIP_STORED
    with zipfile.ZipFile(path, "w", method, compresslevel=6) as archive:
        with archive.open("availabilities.json", "w", force_zip64=True) as entry:
            write(entry)
elif container == "gzip":
    with gzip.open(path, "wb", compresslevel=6) as target:
        write(target)
else:
    with open(path, "wb") as target:
        write(target)

import type { Publish } from "newstore-sdk";
import { describe, expect, it } from "vitest";
import { CATALOG, expectNothingSent, facade, LOCALE } from "../support/client.js";
import { failureOf } from "../support/failure.js";

const HEAD = { catalog: CATALOG, locale: LOCALE };
const product = () => ({ product_id: "A", variant_group_id: "A" });

describe("an import without a good publisher makes no job:", () => {
  it("none at all, which is said before an item is read", async () => {
    const world = facade({}, { publish: undefined });
    const items: Iterable<never> = {
      [Symbol.iterator]: () => {
        throw new Error("it was read");
      },
    };
    const error = await failureOf(() => world.newstore.catalog.importProducts(items, HEAD));
    expect(error.kind).toBe("configuration");
    expect(error.message).toContain("catalog.importProducts has nowhere to put its zip");
    expect(error.message).toContain("Give a `publish` function to the client or to this call");
    expectNothingSent(world);
  });

  it("one that is no function", async () => {
    const world = facade();
    const error = await failureOf(() =>
      world.newstore.catalog.importProducts([product()], HEAD, { publish: "s3://b" as never }),
    );
    expect(error.kind).toBe("configuration");
    expect(error.message).toContain("The option publish is no function");
    expectNothingSent(world);
  });

  it("one that throws", async () => {
    const cause = new Error("AccessDenied");
    const world = facade({}, { publish: () => Promise.reject(cause) });
    const error = await failureOf(() => world.newstore.catalog.importProducts([product()], HEAD));
    expect(error).toMatchObject({ kind: "connection", cause });
    expect(error.message).toMatch(
      /^Publishing products-\S+\.zip failed, the publish function threw "AccessDenied"\. No import job was created\.$/,
    );
    expectNothingSent(world);
  });

  it("one that the caller aborts", async () => {
    const controller = new AbortController();
    const publish: Publish = (_, { signal }) => {
      expect(signal?.aborted).toBe(false);
      controller.abort(new Error("enough"));
      expect([signal?.aborted, signal?.reason]).toEqual([true, controller.signal.reason]);
      throw new Error("upload aborted");
    };
    const world = facade({}, { publish });
    const error = await failureOf(() =>
      world.newstore.catalog.importProducts([product()], HEAD, { signal: controller.signal }),
    );
    expect(error.kind).toBe("aborted");
    expectNothingSent(world);
  });

  it.each([undefined, null, "", "products.zip", "/tmp/products.zip", "file:///tmp/products.zip", {}])(
    "one that returns %j",
    async (response) => {
      const world = facade({}, { publish: () => response as never });
      const error = await failureOf(() => world.newstore.catalog.importProducts([product()], HEAD));
      expect(error.kind).toBe("configuration");
      expect(error.message).toContain("returned no address");
      expect(error.message).toContain("return the https:// or s3:// URL");
      expectNothingSent(world);
    },
  );
});

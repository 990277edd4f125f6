import { describe, expect, it } from "vitest";
import { files } from "../../generated/import/files.js";
import { unzip } from "../../src/files/zip-reader.js";
import { zipBytes } from "../../src/files/zip-writer.js";
import { buildArchive } from "../../src/imports/build-archive.js";
import { type Facade, facade, failure, POLLING } from "./kit.js";

/** Starts a job for whatever lies on the shelf, as somebody would who writes the file without the SDK. */
async function jobFor({ newstore, sandbox }: Facade, content: string | Uint8Array): Promise<string> {
  const uri = sandbox.publish("hand-made.zip", content);
  const { id } = await newstore.api.import.createImportJob({
    body: { provider: "by hand", source_uri: uri, entities: ["products"] },
  });
  await newstore.api.import.startImportJob({ path: { import_id: id }, body: { transformed_uri: uri } });
  return id;
}

const zipped = (name: string, text: string) => zipBytes([{ name, bytes: new TextEncoder().encode(text) }]);

describe("a file that the platform cannot read fails the job, and the wait says why:", () => {
  it.each<[string, () => string | Uint8Array | Promise<Uint8Array>, string]>([
    ["no zip", () => "head,items\n1,2", "The file is not a zip archive."],
    ["half a zip", async () => (await zipped("products.json", "{}")).slice(0, 40), "zip"],
    ["a zip without JSON", () => zipped("products.json", "<products/>"), "products.json is not JSON"],
    [
      "a zip with another document",
      () => zipped("products.json", "[]"),
      "not an object with the members head and items",
    ],
    [
      "a forbidden catalog",
      () => zipped("products.json", '{"head":{"catalog":"my shop","locale":"en"},"items":[]}'),
      'head.catalog "my shop" does not fit',
    ],
  ])("%s", async (_, content, reason) => {
    const world = facade();
    const id = await jobFor(world, await content());
    const error = await failure(() => world.newstore.imports.wait(id, POLLING));
    expect(error).toMatchObject({ kind: "job", operationId: "showImportJob", retryable: false });
    expect(error.message).toContain(`Import job ${id} failed: `);
    expect(error.message).toContain(reason);
    expect(error.message).toMatch(/[^.]\. imports\.errors\("/);
    expect(error.body).toMatchObject({ import_id: id, state: "failed" });
  });

  it("one that is not there", async () => {
    const { newstore, sandbox } = facade();
    const { id } = await newstore.catalog.importProducts(
      [{ product_id: "A", variant_group_id: "A" }],
      { catalog: "c", locale: "en" },
      { publish: () => `${sandbox.url}/__sandbox/files/gone.zip?signature=s3cr3t` },
    );
    const error = await failure(() => newstore.imports.wait(id, POLLING));
    expect(error.message).toContain("could not be fetched");
    expect(error.message).not.toContain("s3cr3t");
  });
});

describe("a file beyond the platform's limit", () => {
  const small = { ...files.prices, limits: { maxBytes: 1_000 } };
  const head = { pricebook: "default", catalog: "c", currency: "USD" };
  const items = (count: number) => Array.from({ length: count }, (_, i) => ({ product_id: `A${i}`, value: 1 }));

  it("is refused with how many items fit", async () => {
    const { kind, message, issues } = await failure(() => buildArchive(small, items(100), head));
    expect(kind).toBe("validation");
    expect(message).toMatch(
      /^The prices import was not sent: items: 100 items make a file of \d+ bytes, and the platform takes 1000: import about \d+ at a time/,
    );
    expect(issues).toMatchObject([{ path: "items", rule: "max-bytes" }]);
    const fitting = Number(/about (\d+)/.exec(message)?.[1]);
    expect((await buildArchive(small, items(fitting), head)).fileBytes).toBeLessThanOrEqual(1_000);
  });

  it("is measured by what is inside the zip", async () => {
    const { bytes, fileBytes } = await buildArchive(small, items(25), head);
    const [file] = await unzip(bytes);
    expect(file?.bytes.byteLength).toBe(fileBytes);
    expect(JSON.parse(new TextDecoder().decode(file?.bytes))).toEqual({ head, items: items(25) });
  });
});

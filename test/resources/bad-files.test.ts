import { describe, expect, it } from "vitest";
import { zipBytes } from "../../src/files/zip-writer.js";
import { type Facade, facade, onlyJob, POLLING } from "../support/client.js";
import { failureOf } from "../support/failure.js";

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
    const error = await failureOf(() => world.newstore.imports.wait(id, POLLING));
    expect(error).toMatchObject({ kind: "job", operationId: "showImportJob", retryable: false });
    expect(error.message).toContain(`Import job ${id} failed: `);
    expect(error.message).toContain(reason);
    expect(error.message).toMatch(/[^.]\. imports\.errors\("/);
    expect(error.body).toMatchObject({ import_id: id, state: "failed" });
  });

  it("one that is not there", async () => {
    const { newstore, sandbox } = facade();
    const { id } = onlyJob(
      await newstore.catalog.importProducts(
        [{ product_id: "A", variant_group_id: "A" }],
        { catalog: "c", locale: "en" },
        {
          publish: async ({ bytes }) => {
            await bytes();
            return `${sandbox.url}/__sandbox/files/gone.zip?signature=s3cr3t`;
          },
        },
      ),
    );
    const error = await failureOf(() => newstore.imports.wait(id, POLLING));
    expect(error.message).toContain("could not be fetched");
    expect(error.message).not.toContain("s3cr3t");
  });
});

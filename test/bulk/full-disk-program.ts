/** Imports prices by way of a folder and says how it ended, as JSON. Whoever starts it decides how much fits on its disk. */
import { fileState, type ImportPlan, isNewStoreError, NewStore } from "newstore-sdk";
import { folderPublisher } from "newstore-sdk/bulk";

const { url, tokenUrl, tenant, credentials, folder, baseUrl, state, items, maxFileItems } = JSON.parse(
  process.argv[2] ?? "",
);
const newstore = new NewStore({
  ...{ tenant, baseUrl: url, tokenUrl, credentials },
  publish: folderPublisher({ folder, baseUrl }),
});

function* prices() {
  // Ids that compress badly, longer ones in the second half.
  for (let index = 0; index < items; index += 1) {
    const id = `K${(index * 2_654_435_761) % 4_294_967_296}`;
    yield { product_id: index < items / 2 ? id : `${id}-${(index * 2_246_822_519) % 4_294_967_296}`, value: index };
  }
}

const checkpoint = fileState<ImportPlan>(state);
try {
  const left = await newstore.imports.resume(checkpoint, { gapMs: 0 });
  const head = { pricebook: "default", catalog: "shop", currency: "USD" };
  const options = { maxFileItems, gapMs: 0, checkpoint };
  const started = left ?? (await newstore.catalog.importPrices(prices(), head, options));
  const { isComplete } = await newstore.imports.wait(started, { intervalMs: 20, maxIntervalMs: 100 });
  process.stdout.write(JSON.stringify({ items: started.items, jobs: started.jobs.length, isComplete }));
} catch (error) {
  if (!isNewStoreError(error)) throw error;
  process.stdout.write(JSON.stringify({ kind: error.kind, next: error.next, message: error.message }));
}

/** Reads a zipped export on disk to its end: what runs under `--trace-deopt`. */
import { createReadStream } from "node:fs";
import { jsonArrayBatches } from "../../src/files/json-array.js";
import { unzipStream } from "../../src/files/unzip-stream.js";

let rows = 0;
for await (const entry of unzipStream(createReadStream(process.argv[2] as string)))
  for await (const batch of jsonArrayBatches(entry.chunks())) rows += batch.length;
console.log(`${rows} rows`);

// Every entry point as an ES module; the calls inside the process, and over loopback.
import { createRequire } from "node:module";
import { calls, seed } from "./calls.cjs";
import { durable } from "./durable.mjs";

const entryPoints = process.argv.slice(2);
for (const name of entryPoints) {
  if (Object.keys(await import(name)).length === 0) throw new Error(`${name} exports nothing`);
}
const sdk = await import("newstore-sdk");
const { createSandbox, startSandbox } = await import("newstore-sdk/sandbox");
const { tenant, credentials, fetch } = createSandbox({ seed });
await calls(sdk, { tenant, credentials, fetch });
await durable(new sdk.NewStore({ tenant, credentials, fetch }));

const running = await startSandbox({ seed });
try {
  await calls(sdk, { tenant, credentials: running.credentials, baseUrl: running.url, tokenUrl: running.tokenUrl });
} finally {
  await running.stop();
}

// An error of the CommonJS copy is an error here, too.
const copy = createRequire(import.meta.url)("newstore-sdk");
try {
  new copy.NewStore({});
  throw new Error("a client without options was made");
} catch (error) {
  if (!sdk.isNewStoreError(error)) throw error;
}
console.log(
  `${entryPoints.length} entry points as ES modules, calls in the process and over loopback, outbox and events in files`,
);
// msw, once imported, keeps Deno running.
globalThis.Deno?.exit();

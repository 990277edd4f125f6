// Every entry point by `require`; the calls inside the process.
const { calls, seed } = require("./calls.cjs");

const entryPoints = process.argv.slice(2);
for (const name of entryPoints) {
  if (Object.keys(require(name)).length === 0) throw new Error(`${name} exports nothing`);
}
const sdk = require("newstore-sdk");
const { createSandbox } = require("newstore-sdk/sandbox");

const { tenant, credentials, fetch } = createSandbox({ seed });
calls(sdk, { tenant, credentials, fetch }).then(() => {
  console.log(`${entryPoints.length} entry points by require, calls in the process`);
  // msw, once imported, keeps Deno running.
  globalThis.Deno?.exit();
});

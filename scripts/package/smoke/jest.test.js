// Every entry point, and the calls, in jest without configuration: CommonJS, and no file of a package is transformed.
const { calls, seed } = require("./calls.cjs");

const entryPoints = require("./entry-points.json");

test.each(entryPoints)("%s is loaded", (name) => {
  expect(Object.keys(require(name))).not.toHaveLength(0);
});

test("calls are made inside the process, and over loopback", async () => {
  const sdk = require("newstore-sdk");
  const { createSandbox, startSandbox } = require("newstore-sdk/sandbox");
  const { tenant, credentials, fetch } = createSandbox({ seed });
  await calls(sdk, { tenant, credentials, fetch });

  const running = await startSandbox({ seed });
  try {
    await calls(sdk, { tenant, credentials: running.credentials, baseUrl: running.url, tokenUrl: running.tokenUrl });
  } finally {
    await running.stop();
  }
});

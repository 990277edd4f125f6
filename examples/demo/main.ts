/**
 * The whole journey of an integration against the sandbox, on this machine, without a network. Exits 1 when a result
 * is wrong.
 *
 * npm run demo
 */
import { NewStore } from "newstore-sdk";
import { sandboxPublisher } from "newstore-sdk/bulk";
import { startSandbox } from "newstore-sdk/sandbox";
import { journey } from "./journey.js";
import { Report } from "./report.js";

const startMs = Date.now();
const sandbox = await startSandbox({ seed: "demo" });
console.log(`A simulated NewStore runs at ${sandbox.url} (tenant ${sandbox.tenant}).`);

const newstore = new NewStore({
  tenant: sandbox.tenant,
  baseUrl: sandbox.url,
  tokenUrl: sandbox.tokenUrl,
  credentials: sandbox.credentials,
  publish: sandboxPublisher(sandbox.url),
  hooks: { onDrift: ({ operationId, pointer, issue }) => drift.push(`${operationId} ${pointer}: ${issue.message}`) },
});
const drift: string[] = [];

const report = new Report();
try {
  await journey(newstore, report, {
    passTime: async (duration) => {
      await sandbox.clock.advance(duration);
    },
  });
  report.check("every response was as the contract says", drift, []);
  report.check("every request was as the contract says", sandbox.violations, []);
} catch (error) {
  report.check("the journey goes through", String(error), "");
} finally {
  await sandbox.stop();
}
const right = report.finish();
console.log(`${((Date.now() - startMs) / 1000).toFixed(1)} s`);
process.exitCode = right ? 0 : 1;

import { NewStore } from "newstore-sdk";
import { sandboxPublisher } from "newstore-sdk/bulk";
import { type RunningSandbox, startSandbox } from "newstore-sdk/sandbox";

/** Runs an example against a NewStore of its own. With a tenant, `NewStore.fromEnv({ publish })` takes its place. */
export async function withSandbox(
  run: (parts: { newstore: NewStore; sandbox: RunningSandbox }) => Promise<void>,
): Promise<void> {
  const stock = [
    { product_id: "COAT-M", fulfillment_node_id: "DC01", quantity: 10 },
    { product_id: "COAT-M", fulfillment_node_id: "US01", quantity: 2 },
    { product_id: "HAT", fulfillment_node_id: "DC01", quantity: 5 },
  ];
  const sandbox = await startSandbox({ seed: { ids: "examples", stock }, outbound: "loopback" });
  const newstore = new NewStore({
    tenant: sandbox.tenant,
    baseUrl: sandbox.url,
    tokenUrl: sandbox.tokenUrl,
    credentials: sandbox.credentials,
    // Yours is a bucket, with a signed link that is good for days: `s3Publisher` of `newstore-sdk/s3`.
    publish: sandboxPublisher(sandbox.url),
  });
  try {
    await run({ newstore, sandbox });
  } finally {
    await sandbox.stop();
  }
}

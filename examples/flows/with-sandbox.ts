import { NewStore } from "newstore-sdk";
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
  const sandbox = await startSandbox({ seed: { ids: "examples", stock } });
  const newstore = new NewStore({
    tenant: sandbox.tenant,
    baseUrl: sandbox.url,
    tokenUrl: sandbox.tokenUrl,
    credentials: sandbox.credentials,
    // Yours puts the bytes into a bucket and answers a signed link that is good for days.
    publish: ({ name, bytes }) => sandbox.publish(name, bytes),
  });
  try {
    await run({ newstore, sandbox });
  } finally {
    await sandbox.stop();
  }
}

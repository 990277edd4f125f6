import { type RunningSandbox, startSandbox } from "../../src/sandbox/index.js";

/** A sandbox to examine where no other platform is named, with a little stock. */
export function ownSandbox(): Promise<RunningSandbox> {
  return startSandbox({ seed: { stock: [{ product_id: "P1", fulfillment_node_id: "DC01", quantity: 5 }] } });
}

/** The command line and environment that lead to it. */
export function leadingTo(sandbox: RunningSandbox, words: readonly string[]) {
  const { clientId, clientSecret } = sandbox.credentials;
  const own = ["--base-url", sandbox.url, "--token-url", sandbox.tokenUrl, "--tenant", sandbox.tenant];
  return {
    words: [...own, ...words],
    env: { NEWSTORE_CLIENT_ID: clientId, NEWSTORE_CLIENT_SECRET: clientSecret },
  };
}

// The client with a `fetch` that is not the runtime's own: it has a `Request`, `Headers` and streams of its own.
import * as sdk from "newstore-sdk";
import { startSandbox } from "newstore-sdk/sandbox";
import nodeFetch from "node-fetch";
import { fetch as undiciFetch } from "undici";
import { calls, seed } from "./calls.cjs";

const running = await startSandbox({ seed: seed });
try {
  for (const fetch of [undiciFetch, nodeFetch]) {
    await calls(sdk, {
      tenant: running.tenant,
      credentials: running.credentials,
      baseUrl: running.url,
      tokenUrl: running.tokenUrl,
      fetch,
    });
  }
} finally {
  await running.stop();
}
console.log("calls by undici's own fetch and by node-fetch");

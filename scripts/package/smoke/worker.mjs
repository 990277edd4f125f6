// For workerd: the calls inside the worker, and over loopback to a sandbox that runs in Node.
import * as sdk from "newstore-sdk";
import { createSandbox } from "newstore-sdk/sandbox";
import { calls, seed } from "./calls.cjs";

export default {
  async test(_controller, { baseUrl, tokenUrl, clientId, clientSecret }) {
    const { tenant, credentials, fetch } = createSandbox({ seed });
    await calls(sdk, { tenant, credentials, fetch });
    await calls(sdk, { tenant, credentials: { clientId, clientSecret }, baseUrl, tokenUrl });
  },
};

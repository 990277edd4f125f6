import { expect, it } from "vitest";
import { facade } from "../support/client.js";

it.each([
  ["before the client had a token", false],
  ["while the client had one", true],
])(
  "a client lives on through a restore to a snapshot that was taken %s, as often as it is restored",
  async (_, hadToken) => {
    const { newstore, sandbox } = facade({ seed: "restored" });
    const read = () => newstore.stores.list().toArray();
    if (hadToken) await read();
    const snapshot = sandbox.snapshot();
    const stores = await read();
    for (let round = 0; round < 3; round++) {
      sandbox.restore(snapshot);
      expect(await read()).toEqual(stores);
      await newstore.transport.renewToken();
      expect(await read()).toEqual(stores);
    }
    sandbox.reset();
    expect(await read()).toEqual(stores);
  },
);

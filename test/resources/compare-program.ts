/** Compares so many prices, and says how that ended. Whoever starts it kills it, or decides how much fits on its disk. */
import { isNewStoreError, NewStore } from "newstore-sdk";

const [folder = "", count = "0", isToBeKilled = ""] = process.argv.slice(2);
const newstore = new NewStore({ tenant: "acme", credentials: async () => "token" });

function* prices(value: number) {
  for (let index = 0; index < Number(count); index += 1) yield { product_id: `SKU-${index}`.padEnd(40, "x"), value };
}

try {
  let found = 0;
  const snapshot = [...prices(2)].map(({ value, ...row }) => ({ ...row, price: value }));
  for await (const _ of newstore.catalog.compare(prices(1), snapshot, { folder })) {
    found += 1;
    if (isToBeKilled !== "" && found === 10_000) process.kill(process.pid, "SIGKILL");
  }
  process.stdout.write(JSON.stringify({ found }));
} catch (error) {
  if (!isNewStoreError(error)) throw error;
  process.stdout.write(JSON.stringify({ kind: error.kind, next: error.next, message: error.message }));
}

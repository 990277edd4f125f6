import { NewStore } from "newstore-sdk";
import { MADE_FILES, type MadeKind } from "./made-items.js";

/** A platform that knows nothing but import jobs. */
async function platform(input: Request | string): Promise<Response> {
  const { url } = typeof input === "string" ? { url: input } : input;
  if (url.includes("/token")) return Response.json({ access_token: "token", expires_in: 3600, token_type: "Bearer" });
  return Response.json({ id: "1" });
}

/** Reads an archive as it comes and keeps nothing of it. */
async function publish({ name, stream }: { name: string; stream: () => AsyncIterable<Uint8Array> }): Promise<string> {
  for await (const piece of stream()) if (piece.byteLength === 0) throw new Error("an empty piece");
  return `https://files.example/${name}`;
}

const newstore = new NewStore({
  tenant: "bench",
  credentials: { clientId: "id", clientSecret: "secret" },
  fetch: platform,
  publish,
});

/** Imports items with all checks on, into a publisher that throws the bytes away. */
export async function writeImport(kind: MadeKind, items: Iterable<object>): Promise<number> {
  const { head } = MADE_FILES[kind];
  const options = { gapMs: 0 };
  const { catalog, inventory } = newstore;
  const started = await {
    products: () => catalog.importProducts(items as never, head as never, options),
    stock: () => inventory.importStock(items as never, head as never, options),
    prices: () => catalog.importPrices(items as never, head as never, options),
  }[kind]();
  return started.bytes;
}

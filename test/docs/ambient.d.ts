/** Names that examples use without introducing them: what every integration has at hand. */

/// <reference path="./node-sqlite.d.ts" />
import type * as sdk from "newstore-sdk";

declare global {
  const newstore: sdk.NewStore;
  const tenant: string;
  const clientId: string;
  const clientSecret: string;
  const credentials: { clientId: string; clientSecret: string };
  const error: unknown;
  const outbox: import("newstore-sdk/outbox").Outbox;

  // The shop's side.
  const shop: { setStock(productId: string, nodeId: string | undefined, quantity: number): Promise<void> };
  const bucket: {
    put(key: string, bytes: Uint8Array): Promise<void>;
    signedUrl(key: string, options: { days: number }): Promise<string>;
  };
  const kv: {
    get(key: string): Promise<string | null>;
    set(key: string, value: string, options: { px: number }): Promise<void>;
    delete(key: string): Promise<void>;
  };
  const checkpoint: sdk.ImportCheckpoint;
  const db: {
    pairs(query: string, ids: readonly string[]): Promise<Iterable<readonly [string, string]>>;
    rows<Row>(query: string): AsyncIterable<Row>;
  };
  function readPairs(): AsyncIterable<{ shopId: string; newStoreId: string }>;
  function writeFile(path: string, text: string): Promise<void>;
  const fixtures: import("newstore-sdk/sandbox").Fixtures;
  const redis: import("redis").RedisClientType;
  function pino(options: {
    level: string;
  }): Record<
    "debug" | "info" | "warn" | "error",
    { (fields: object, message?: string): void; (message: string, ...rest: unknown[]): void }
  >;
  function loadCursor(): Promise<sdk.ExportCursor | undefined>;
  function saveCursor(cursor: sdk.ExportCursor | undefined): Promise<void>;
  function uploadAndSign(name: string, bytes: Uint8Array): Promise<string>;
  function sleep(delayMs: number): Promise<void>;
  function currentTrace(): string;
  const metrics: { count(name: string, status: number): void };
  const histogram: { record(value: number, labels: object): void };

  // What earlier calls gave.
  const keys: [sdk.AtpKey];
  const message: string;
  const order: sdk.InjectedOrderRequest & { readonly id: string };
  const products: sdk.ProductItem[];
  const items: sdk.ProductItem[];
  const head: sdk.ProductsFileHead;
  const profile: sdk.Profile;
  const address: sdk.Address;
  const addressId: string;
  const requestId: string;
  const customerId: string;
  const started: sdk.StartedImport;
  const results: readonly [sdk.BulkEmailLookupResponse["results"][number]];
}

/** The part of the S3 server that tests use; it comes without declarations. */
declare module "@20minutes/s3rver" {
  import type { AddressInfo } from "node:net";

  export default class S3rver {
    constructor(options: {
      readonly port: number;
      readonly address: string;
      readonly silent: boolean;
      readonly directory: string;
      readonly configureBuckets: readonly { readonly name: string }[];
    });
    // biome-ignore lint/suspicious/noExplicitAny: Koa's own type; a test adds what stands before the server.
    use(middleware: (context: any, next: () => Promise<void>) => Promise<void>): void;
    // biome-ignore lint/suspicious/noExplicitAny: the list is Koa's.
    readonly middleware: any[];
    readonly httpServer: import("node:http").Server;
    run(): Promise<AddressInfo>;
    close(): Promise<void>;
  }
}

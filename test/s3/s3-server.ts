import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import S3rver from "@20minutes/s3rver";
import { S3Client, type S3ClientConfig } from "@aws-sdk/client-s3";

export const BUCKET = "acme";

/** A real S3 server on loopback, and what came to it. */
export interface S3Server {
  /** `METHOD operation`, as in `PUT part`. */
  readonly requests: string[];
  /** Responds instead of the server for as long as it gives a status. */
  refuse: ((request: string) => number | undefined) | undefined;
  /** Whether the server says nothing to a request. */
  isSilent: ((request: string) => boolean) | undefined;
  /** A client with the server's credentials, or others. */
  client(config?: Partial<S3ClientConfig>): S3Client;
  stop(): Promise<void>;
}

export async function startS3(): Promise<S3Server> {
  const directory = await mkdtemp(join(tmpdir(), "s3-"));
  const server = new S3rver({
    port: 0,
    address: "127.0.0.1",
    silent: true,
    directory,
    configureBuckets: [{ name: BUCKET }],
  });
  const requests: string[] = [];
  let url = "";
  const running: S3Server = {
    requests,
    refuse: undefined,
    isSilent: undefined,
    client(config) {
      const client = new S3Client({
        region: "us-east-1",
        endpoint: url,
        forcePathStyle: true,
        credentials: { accessKeyId: "S3RVER", secretAccessKey: "S3RVER" },
        ...config,
      });
      // The server signs a bucket's path without the slash that the client puts behind it.
      client.middlewareStack.add(
        (next) => (given) => {
          const request = given.request as { path: string };
          request.path = request.path.replace(/\/$/, "");
          return next(given);
        },
        { step: "build" },
      );
      return client;
    },
    async stop() {
      const closed = server.close();
      server.httpServer.closeAllConnections();
      await closed;
      await rm(directory, { recursive: true, force: true });
    },
  };
  server.middleware.unshift(async (context: Context, next: () => Promise<void>) => {
    const request = `${context.method} ${operationOf(context.query)}`;
    requests.push(request);
    if (running.isSilent?.(request)) {
      context.req.resume();
      await new Promise(() => {});
    }
    const status = running.refuse?.(request);
    // The server has no such operation.
    if (request === "DELETE upload") context.status = 204;
    else if (status === undefined) await next();
    if (request === "DELETE upload" || status === undefined) return;
    context.req.resume();
    context.status = status;
    context.type = "application/xml";
    context.body = "<Error><Code>SlowDown</Code><Message>Reduce your request rate.</Message></Error>";
  });
  const { port } = await server.run();
  url = `http://127.0.0.1:${port}`;
  return running;
}

interface Context {
  readonly method: string;
  readonly query: Readonly<Record<string, string>>;
  readonly req: { resume(): void };
  status: number;
  type: string;
  body: string;
}

function operationOf(query: Readonly<Record<string, string>>): string {
  if ("partNumber" in query) return "part";
  if ("uploads" in query) return "begin";
  if ("uploadId" in query) return "upload";
  return "list-type" in query ? "list" : "object";
}

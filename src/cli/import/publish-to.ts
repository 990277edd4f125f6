import { folderPublisher, httpPublisher, sandboxPublisher } from "../../bulk/index.js";
import type { ClientOptions } from "../../client/options.js";
import type { Publish } from "../../resources/lib/publish.js";
import { s3Publisher } from "../../s3/index.js";
import { CommandError, UsageError } from "../lib/command.js";

/** Where archives go, as the command line says. */
export interface PublishingOptions {
  readonly publish: string | undefined;
  readonly publicUrl: string | undefined;
  readonly linkLifeMs: number | undefined;
}

const LOOPBACK = /^(localhost|.*\.localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Whether a client talks to a sandbox on this machine. */
export function isLocal({ baseUrl }: Pick<ClientOptions, "baseUrl">): boolean {
  return baseUrl !== undefined && LOOPBACK.test(new URL(baseUrl).hostname);
}

/**
 * The publisher that `--publish` means: `s3://bucket/prefix`, an address for PUT, a folder; without it the file store of a
 * sandbox on this machine, which a tenant does not have.
 *
 * @throws {CommandError} when there is none.
 */
export async function publishTo(given: PublishingOptions, client: Pick<ClientOptions, "baseUrl">): Promise<Publish> {
  const { publish: target, publicUrl } = given;
  if (target === undefined) {
    if (isLocal(client)) return sandboxPublisher(client.baseUrl as string);
    throw noPlace();
  }
  if (/^s3:\/\//i.test(target)) return bucketOf(target, given);
  if (/^https?:\/\//i.test(target)) return httpPublisher({ target: placeIn(target, publicUrl) });
  if (publicUrl === undefined)
    throw new UsageError(`--publish ${target} is a folder: give --public-url too, the address it is served under.`);
  return folderPublisher({ folder: target, baseUrl: publicUrl });
}

async function bucketOf(target: string, { linkLifeMs }: PublishingOptions): Promise<Publish> {
  const [, bucket = "", prefix = ""] = /^s3:\/\/([^/]+)\/?(.*)$/is.exec(target) ?? [];
  const { S3Client } = await import("@aws-sdk/client-s3").catch(() => {
    throw new CommandError("packages of AWS are missing for --publish s3://….", [
      "npm install @aws-sdk/client-s3 @aws-sdk/lib-storage @aws-sdk/s3-request-presigner",
    ]);
  });
  const expiresInSeconds = linkLifeMs === undefined ? undefined : Math.floor(linkLifeMs / 1_000);
  const folder = prefix === "" || prefix.endsWith("/") ? prefix : `${prefix}/`;
  // Region, endpoint and credentials are found as by every tool of AWS.
  return s3Publisher({ client: new S3Client({}), bucket, prefix: folder, expiresInSeconds });
}

/** An address with `{name}` in it, or one that ends with a slash, takes any number of archives, another one takes one. */
function placeIn(target: string, publicUrl: string | undefined): Parameters<typeof httpPublisher>[0]["target"] {
  const first = new Set<string>();
  return ({ name }) => {
    const encoded = encodeURIComponent(name);
    const isForAny = target.includes("{name}") || target.endsWith("/");
    if (!isForAny && first.size > 0 && !first.has(name))
      throw new CommandError("--publish has room for one archive, and there are several.", [
        "Let the address hold {name}, or end with a slash.",
      ]);
    first.add(name);
    const uploadUrl = target.endsWith("/") ? target + encoded : target.replaceAll("{name}", encoded);
    const base = publicUrl?.replaceAll("{name}", encoded);
    return { uploadUrl, downloadUrl: base?.endsWith("/") ? base + encoded : base };
  };
}

function noPlace(): CommandError {
  return new CommandError("there is no place for the archive that NewStore fetches.", [
    "Give --publish: s3://bucket/prefix, an https:// address that takes PUT, or a folder with --public-url.",
    "A sandbox on this machine has a place of its own: start `npx newstore-sdk sandbox` and take over the line it prints.",
  ]);
}

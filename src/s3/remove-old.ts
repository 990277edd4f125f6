import type { AbortSignalLike } from "../core/web-types.js";
import { bounded } from "../resources/lib/user-work.js";
import type { KnownS3Options } from "./options.js";
import { loadS3 } from "./s3-parts.js";

/** Names exactly as imports give them: nothing else under the prefix is touched, as a `products-master-2024.zip`. */
const OUR_NAME =
  /^(products|categories|prices|availabilities)-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z-[0-9a-f]{8}(-\d+)?\.zip$/;

/** Removes archives under the prefix that are older than `deleteOlderThanSeconds`. */
export async function removeOld(
  { client, bucket, prefix, deleteOlderThanSeconds, timeoutMs, clock }: KnownS3Options,
  signal: AbortSignalLike | undefined,
  goesOn: () => void,
): Promise<void> {
  if (deleteOlderThanSeconds === undefined) return;
  const { ListObjectsV2Command, DeleteObjectCommand } = await loadS3();
  const send = <T>(command: unknown) => {
    goesOn();
    return bounded(client.send(command) as Promise<T>, { clock, limitMs: timeoutMs }, signal);
  };
  const beforeMs = clock.nowMs() - deleteOlderThanSeconds * 1_000;
  let token: string | undefined;
  do {
    const page = await send<ListPage>(
      new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: token }),
    );
    for (const { Key: key = "", LastModified: modified } of page.Contents ?? []) {
      if (!OUR_NAME.test(key.slice(prefix.length)) || modified === undefined || modified.getTime() >= beforeMs)
        continue;
      // One at a time: a call for many wants a checksum that not every storage like S3 takes, and there are few.
      await send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
    }
    token = page.NextContinuationToken;
  } while (token !== undefined);
}

interface ListPage {
  readonly Contents?: readonly { readonly Key?: string; readonly LastModified?: Date }[];
  readonly NextContinuationToken?: string;
}

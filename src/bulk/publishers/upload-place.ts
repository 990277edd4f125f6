import { configurationError } from "../../core/configuration-error.js";
import { type HeadersInput, headerRecord } from "../../core/headers-input.js";
import type { UrlLike } from "../../core/web-types.js";

/** An archive that is to be uploaded. */
export interface ArchiveToUpload {
  /** Its file name, as in `products-2026-11-23T06-14-20-123Z.zip`. */
  readonly name: string;
  /** Media type that it is sent with, `application/zip`. */
  readonly contentType: string;
  /** Its size. */
  readonly bytes: number;
}

/** Where an archive goes, and where NewStore finds it. */
export interface UploadTarget {
  /** Address that the archive is sent to with PUT, as a presigned link. */
  readonly uploadUrl: string | UrlLike;
  /** Address that NewStore fetches it from. Default: `uploadUrl` without its query. */
  readonly downloadUrl?: string | UrlLike | undefined;
  /** Headers of the PUT; `content-type` and `content-length` are those of the archive, unless they stand here. */
  readonly headers?: HeadersInput | undefined;
}

/** Where an archive goes, checked: nothing of it fails only when the archive is on its way. */
export interface UploadPlace {
  readonly uploadUrl: string;
  readonly downloadUrl: string;
  /** By lower-case names: two that differ in case would be sent as one with both values. */
  readonly headers: Readonly<Record<string, string>>;
}

const NAME = /^[\w!#$%&'*+.^`|~-]+$/;
/** No line ends and no characters that a header cannot carry; none is shown, it may be a key. */
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/**
 * Reads what a target gave.
 *
 * @throws {NewStoreError} kind `configuration`, which names the member.
 */
export function placeOf(given: unknown, { contentType, bytes }: ArchiveToUpload): UploadPlace {
  const { uploadUrl, downloadUrl, headers } = Object(given ?? {}) as Partial<UploadTarget>;
  const url = String(uploadUrl);
  if (!URL.canParse(url) || !/^https?:/i.test(url))
    throw configurationError(
      "target",
      "gave no uploadUrl: give the http:// or https:// address to send the archive to",
    );
  const { origin, pathname, username, password } = new URL(url);
  if (username !== "" || password !== "")
    throw configurationError("target", "gave an uploadUrl with user and password: give them as headers.authorization");
  const own = { "content-type": contentType, "content-length": String(bytes) };
  return {
    uploadUrl: url,
    downloadUrl: downloadUrl === undefined ? origin + pathname : addressIn(downloadUrl),
    headers: { ...own, ...checked(headers) },
  };
}

function addressIn(downloadUrl: unknown): string {
  const address = String(downloadUrl);
  if (URL.canParse(address) && /^(https?|s3):/i.test(address)) return address;
  throw configurationError("target", "gave a downloadUrl that is no address: give one, or leave it out");
}

function checked(headers: HeadersInput | undefined): Record<string, string> {
  const own: Record<string, string> = {};
  for (const [name, value] of Object.entries(headerRecord(headers))) {
    if (value === undefined) continue;
    if (!NAME.test(name) || !VALUE.test(String(value)))
      throw configurationError(
        "target",
        `gave a header ${JSON.stringify(name)} that cannot be sent: it is no name, or no value`,
      );
    own[name.toLowerCase()] = String(value);
  }
  return own;
}

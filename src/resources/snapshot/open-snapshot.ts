import { files } from "../../../generated/catalog-export/files.js";
import { configurationError } from "../../core/configuration-error.js";
import { resolveSignal } from "../../core/options.js";
import type { CallOptions } from "../../core/request.js";
import { delimitedRows } from "../../files/delimited.js";
import { responseOf } from "../lib/as-method.js";
import { checkHttpHosts } from "../lib/check-link.js";
import type { FacadeContext } from "../lib/context.js";
import { fileRows } from "../lib/download.js";
import { inexactRows } from "../lib/inexact-rows.js";
import type { OpenedFile } from "../lib/open-link.js";
import { unusable } from "../lib/unusable.js";
import type { SnapshotOptions, SnapshotSource } from "./snapshot.js";
import { typedRows } from "./typed-rows.js";

/** Asks for the link to a file, anew each time. */
export type SnapshotLink = (options: CallOptions) => Promise<string>;

/** The link that the platform's response has. */
export async function linkOf({ send, operationId }: SnapshotSource, options: CallOptions): Promise<string> {
  const response = await responseOf(send(options));
  const { download_url, location } = Object(response.data ?? {}) as { download_url?: unknown; location?: unknown };
  const link = download_url ?? location;
  if (typeof link === "string") return link;
  throw unusable(response, operationId, "has no link to a file");
}

/** The rows of a snapshot; `onOpen` gets what the file's response says of it. */
export async function* openSnapshot<Row>(
  context: FacadeContext,
  { file, operationId }: SnapshotSource,
  link: SnapshotLink,
  { ifNoneMatch, httpHosts, ...options }: SnapshotOptions,
  onOpen: (opened: OpenedFile) => void,
): AsyncGenerator<readonly Row[]> {
  checkHttpHosts(httpHosts);
  if (ifNoneMatch !== undefined && typeof ifNoneMatch !== "string")
    throw configurationError("ifNoneMatch", "is no text: give the etag of the snapshot that was read last");
  let status = 0;
  const access = {
    renewLink: () => link(options),
    httpHosts,
    ifNoneMatch,
    onOpen(opened: OpenedFile) {
      status = opened.status;
      onOpen(opened);
    },
  };
  const lines = fileRows(context, await link(options), options, access, delimitedRows);
  const rows = typedRows<Row>(files[file], lines, () => status === 304, inexactRows(context, operationId));
  yield* context.identifiers.ofRows(files[file], rows, resolveSignal(options.signal));
}

import { startImportJob } from "../../generated/import/operations.js";
import type { FacadeContext } from "../context.js";
import { isNewStoreError, NewStoreError } from "../errors/newstore-error.js";
import type { FileDescriptor } from "../transport/operation.js";
import type { CallOptions } from "../transport/transport.js";
import { buildArchive } from "./build-archive.js";
import type { ImportItems, ImportOptions, StartedImport } from "./options.js";
import { checkPublish, type ImportArchive, publishArchive } from "./publish.js";

const DEFAULT_PROVIDER = "newstore-sdk";

/**
 * Brings items into NewStore: checks and zips them, publishes the zip, creates a job and starts it.
 *
 * | step | on failure |
 * | --- | --- |
 * | map identifiers, check, zip | nothing was published, no job exists |
 * | publish | no job exists |
 * | create job | the error says so; after a lost answer a job may exist in `received`: see `imports.list` |
 * | start job | the error of that call, which names the job as well; start it again through `api.import.startImportJob`, or `imports.fail` it |
 */
export async function runImport(
  context: FacadeContext,
  file: FileDescriptor,
  items: ImportItems<unknown>,
  head: unknown,
  options: ImportOptions = {},
): Promise<StartedImport> {
  const { publish = context.publish, provider = DEFAULT_PROVIDER, name, full, revision, ...callOptions } = options;
  if (publish === undefined) throw noPublisher(file);
  checkPublish(publish);
  if (full === true && !file.fullAllowed) throw fullRefused(file);
  const { signal } = callOptions;
  const content = await context.identifiers.ofImport(file, { items, head }, signal);
  const archive = await buildArchive(file, content.items, content.head, signal);
  const stamp = new Date(context.platform.nowMs()).toISOString().replaceAll(/[:.]/g, "-");
  const fileName = `${file.name}-${stamp}.zip`;
  const zip: ImportArchive = { name: fileName, bytes: archive.bytes, contentType: "application/zip" };
  const uri = await publishArchive(publish, zip, signal);
  const { id } = await context.api.import.createImportJob(
    {
      body: {
        provider,
        name: name ?? fileName,
        source_uri: uri,
        entities: [file.name],
        ...(full !== undefined && { full }),
        ...(revision !== undefined && { revision }),
      },
    },
    callOptions,
  );
  await startJob(context, id, uri, callOptions);
  return { id, uri, items: archive.items, bytes: archive.fileBytes };
}

async function startJob({ api }: FacadeContext, id: string, uri: string, options: CallOptions): Promise<void> {
  try {
    await api.import.startImportJob({ path: { import_id: id }, body: { transformed_uri: uri } }, options);
  } catch (cause) {
    throw notStarted(id, cause);
  }
}

/** Tells why like the failed call itself, so that a 429 can be waited for, and names the job that is left behind. */
function notStarted(id: string, cause: unknown): NewStoreError {
  const why = isNewStoreError(cause) ? cause : undefined;
  return new NewStoreError(
    `Import job ${id} was created but could not be started. It counts as open: start it again with` +
      ` api.import.startImportJob, or give it up with imports.fail.${why === undefined ? "" : ` ${why.message}`}`,
    {
      kind: why?.kind ?? "job",
      operationId: startImportJob.id,
      status: why?.status,
      errorCode: why?.errorCode,
      messages: why?.messages,
      requestId: why?.requestId,
      attempts: why?.attempts,
      retryAfterMs: why?.retryAfterMs,
      outcomeUnknown: why?.outcomeUnknown,
      cause,
    },
  );
}

function noPublisher(file: FileDescriptor): NewStoreError {
  return new NewStoreError(
    `The ${file.name} import has nowhere to put its zip: NewStore fetches it from an address. Give a \`publish\`` +
      " function to the client or to this call; it stores the bytes and answers their URL.",
    { kind: "configuration" },
  );
}

function fullRefused(file: FileDescriptor): NewStoreError {
  const message = `the platform fails a full import of ${file.name}: leave \`full\` out`;
  return new NewStoreError(`The ${file.name} import was not sent: ${message}.`, {
    kind: "validation",
    issues: [{ path: "full", message, rule: "full-not-allowed" }],
  });
}

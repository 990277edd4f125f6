import { createImportJob } from "../../../generated/import/operations.js";
import type {
  CreateImportJobErrorsRequest,
  CreateImportJobRequest,
  FailImportJobRequest,
  StartImportJobRequest,
} from "../../../generated/import/types.js";
import type { Handlers } from "../kernel/handler.js";
import { SandboxProblem } from "../kernel/problem.js";
import type { World } from "../kernel/world.js";
import type { ImportJobRecord } from "../state/imports.js";
import type { Received } from "./received.js";

/** Open jobs a tenant may have; products have a smaller number of their own. */
const { openJobs = Infinity, openProductJobs = Infinity } = createImportJob.limits ?? {};

function jobOf(world: World, id: string | undefined): ImportJobRecord {
  const job = world.state.imports.get(id ?? "");
  if (!job) throw new SandboxProblem(404, "import_not_found", `There is no import job ${id}.`);
  return job;
}

/** The job object of docs/platform/import.md#job-object. */
function jobBody({ errors: _errors, applied: _applied, ...job }: ImportJobRecord): Record<string, unknown> {
  return { ...job, source: job.provider };
}

/**
 * docs/platform/import.md#limits: above that many open jobs 429, and the job stays `received`. Jobs count in the order
 * of their creation, so that the oldest can always be started.
 */
function refuseWhenTooManyOpen(job: ImportJobRecord, world: World): void {
  const open = world.state.imports.open();
  const older = open.slice(0, open.indexOf(job));
  const isProducts = (other: ImportJobRecord) => other.entities.includes("products");
  const tooMany = older.length >= openJobs || (isProducts(job) && older.filter(isProducts).length >= openProductJobs);
  if (tooMany)
    throw new SandboxProblem(429, "too_many_open_imports", "Too many import jobs are open; the job stays received.");
}

/** Import jobs. */
export const importHandlers: Handlers = {
  createImportJob: ({ body }, world) => {
    // docs/platform/import.md#create: clients always send these three; whether they are required is UNKNOWN.
    const { provider = "", source_uri = "", entities = [] } = body as CreateImportJobRequest;
    const { name, revision, shop, locale, type, full } = body as CreateImportJobRequest;
    const job: ImportJobRecord = {
      import_id: world.ids.uuid(),
      provider,
      ...(name === undefined ? {} : { name }),
      source_uri,
      ...(revision === undefined ? {} : { revision }),
      entities,
      full: full ?? false,
      ...(shop === undefined ? {} : { shop }),
      ...(locale === undefined ? {} : { locale }),
      ...(type === undefined ? {} : { type }),
      received_at: world.clock.iso(),
      state: "received",
      errors: [],
      applied: {},
    };
    world.state.imports.put(job);
    return { status: 200, body: { id: job.import_id } };
  },
  startImportJob: ({ path, body }, world) => {
    const job = jobOf(world, path["import_id"]);
    // What a second start does is UNKNOWN; the mildest is to leave a started job as it is.
    if (job.state !== "received") return { status: 200, body: jobBody(job) };
    refuseWhenTooManyOpen(job, world);
    job.state = "waiting";
    job.transformed_uri = (body as StartImportJobRequest).transformed_uri;
    // The response still says `waiting`: files are fetched later, from a queue (docs/platform/import.md#process).
    const response = jobBody(job);
    world.later(world.settings?.importDelayMs ?? 0, { kind: "import", importId: job.import_id });
    return { status: 200, body: response };
  },
  showImportJob: ({ path }, world) => ({ status: 200, body: jobBody(jobOf(world, path["import_id"])) }),
  listImportJobs: ({ query }, world) => {
    const state = query.get("filter[state]");
    const jobs = world.state.imports.list().filter((job) => state === null || job.state === state);
    return {
      status: 200,
      body: {
        items: jobs.map(({ import_id, entities, state, name, provider, received_at }) => ({
          import_id,
          entities,
          state,
          ...(name === undefined ? {} : { name }),
          provider,
          received_at,
        })),
      },
    };
  },
  // docs/platform/import.md#job-errors: the shape of this response is UNKNOWN; the list's own is used.
  listImportJobErrors: ({ path }, world) => ({
    status: 200,
    body: { items: jobOf(world, path["import_id"]).errors },
  }),
  createImportJobErrors: ({ path, body }, world) => {
    const job = jobOf(world, path["import_id"]);
    for (const error of body as Received<CreateImportJobErrorsRequest>) {
      job.errors.push({ error_id: world.ids.uuid(), reason: "", entity_type: "", entity_id: "", ...error });
    }
    return { status: 200, body: {} };
  },
  // docs/platform/import.md#jobs: the only way to take a job back. A job that has ended stays what it is.
  failImportJob: ({ path, body }, world) => {
    const job = jobOf(world, path["import_id"]);
    if (job.state === "received" || job.state === "waiting") {
      job.state = "failed";
      job.completed_at = world.clock.iso();
      job.reason = (body as FailImportJobRequest | undefined)?.reason ?? "Set to failed.";
    }
    return { status: 200, body: jobBody(job) };
  },
};

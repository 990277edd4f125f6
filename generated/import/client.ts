// Generated from openapi/import.yaml. Do not edit.
// biome-ignore-all lint: generated.

import { type Call, callOperation, connect } from "../../src/core/call.js";
import type { CallOptions, Transport } from "../../src/core/request.js";
import type {
  CreateImportJobErrorsInput,
  CreateImportJobErrorsResponse,
  CreateImportJobInput,
  CreateImportJobResponse,
  CreateImportSchemaInput,
  CreateImportSchemaResponse,
  DestroyImportSchemaInput,
  DestroyImportSchemaResponse,
  FailImportJobInput,
  FailImportJobResponse,
  ListImportJobErrorsInput,
  ListImportJobErrorsResponse,
  ListImportJobsInput,
  ListImportJobsResponse,
  ShowImportJobInput,
  ShowImportJobResponse,
  ShowImportSchemaInput,
  ShowImportSchemaResponse,
  StartImportJobInput,
  StartImportJobResponse,
  UpdateImportSchemaInput,
  UpdateImportSchemaResponse,
} from "./types.js";

/**
 * NewStore Import API
 *
 * Brings products, categories, price books and stock into NewStore. JSON files, one entity kind each, are zipped
 * and put where NewStore can fetch them; a job is created, started with the address of the zip and polled until it
 * has finished or failed. The files are described here as component schemas (`ProductsFile`, `CategoriesFile`,
 * `PricesFile`, `AvailabilitiesFile`), because their mistakes surface only after the upload. Import products
 * first, then stock, price books and, if wanted, categories; stores must exist before any of it. A finished job is
 * usually visible within minutes, in bad cases only after a day or two.
 */
export class ImportClient {
  /** Ties the client to what carries its calls: a transport of `createTransport`, or the `transport` of a `NewStore`. */
  constructor(transport: Transport) {
    connect(this, transport, () => import("./table.js"));
  }

  /**
   * List import jobs.
   *
   * Finds jobs, for instance stale ones that use up the limit of open jobs. Entries may say less than the single
   * job does. Whether and how the list pages is unknown, so do not rely on it being complete.
   *
   * `GET /v0/d/import`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: observed (two production clients).
   *
   * Parameters:
   * - `filter[state]` (optional): Only jobs in this state. The brackets are part of the parameter's name.
   *
   * Responses:
   * - `200`: The jobs found. The exact success code is not confirmed; any 2xx counts.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.import.listImportJobs();
   * ```
   */
  listImportJobs(input: ListImportJobsInput = {}, options?: CallOptions): Call<ListImportJobsResponse> {
    return callOperation(this, "listImportJobs", input, options);
  }

  /**
   * Create an import job.
   *
   * Registers a job, which then waits in `received` until it is started. There is no idempotency key: sending this
   * twice makes two jobs. By default a tenant may have 20 jobs open (`received` or `waiting`), 10 of them for
   * products; above that NewStore returns 429 and a job may remain in `received`, so look at the list before
   * creating another one, and start or fail what is stale. Only the first of several jobs that share one full
   * import may be `full`; leave five minutes between them.
   *
   * `POST /v0/d/import`
   *
   * Replay: never, a repeat may do the work twice.
   *
   * @remarks
   * Evidence: documented (docs.newstore.net: Import API; three production clients).
   *
   * Responses:
   * - `200`: The job exists. The exact success code is not confirmed; any 2xx counts.
   * - `429`: Too many requests, or too many open jobs. In the second case only starting or failing jobs helps.
   * - `401`, `403`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.import.createImportJob({
   *   body: {
   *     provider: "lumen-pim",
   *     name: "winter prices CAD",
   *     source_uri: "https://files.lumen.example/newstore/prices-cad-17.zip",
   *     revision: 1767225600000,
   *     entities: ["prices"],
   *     full: false,
   *   },
   * });
   * ```
   */
  createImportJob(input: CreateImportJobInput, options?: CallOptions): Call<CreateImportJobResponse> {
    return callOperation(this, "createImportJob", input, options);
  }

  /**
   * Show an import job.
   *
   * Shows how far a job is. Poll until `state` is `finished` or `failed`; imports take minutes, so polling every
   * few seconds is wasteful. `finished` does not mean that every item made it (read the job's errors) nor that
   * shoppers see it yet.
   *
   * `GET /v0/d/import/{import_id}`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: observed (three production clients).
   *
   * Parameters:
   * - `import_id`: Id of the job, as creating it returned it under `id`.
   *
   * Responses:
   * - `200`: The job. The exact success code is not confirmed; any 2xx counts.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.import.showImportJob({ path: { import_id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11" } });
   * ```
   */
  showImportJob(input: ShowImportJobInput, options?: CallOptions): Call<ShowImportJobResponse> {
    return callOperation(this, "showImportJob", input, options);
  }

  /**
   * Start an import job.
   *
   * Hands over the address of the zip and queues the job. NewStore fetches the zip when the job's turn comes, not
   * now: keep the link valid for days, or the job fails later. What a second start of the same job does is
   * unknown; after a lost response look at the job's state first.
   *
   * `POST /v0/d/import/{import_id}/start`
   *
   * Replay: never, a repeat may do the work twice.
   *
   * @remarks
   * Evidence: observed (three production clients).
   *
   * Parameters:
   * - `import_id`: Id of the job, as creating it returned it under `id`.
   *
   * Responses:
   * - `200`: The job is queued. The exact success code is not confirmed; any 2xx counts.
   * - `429`: Too many requests, or too many open jobs; the job then stays in `received`.
   * - `401`, `403`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.import.startImportJob({
   *   path: { import_id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11" },
   *   body: { transformed_uri: "https://files.lumen.example/newstore/prices-cad-17.zip" },
   * });
   * ```
   */
  startImportJob(input: StartImportJobInput, options?: CallOptions): Call<StartImportJobResponse> {
    return callOperation(this, "startImportJob", input, options);
  }

  /**
   * List the errors of an import job.
   *
   * Says which entities of a job were not imported and why. A job can be `finished` and still have errors. The
   * shape of the response was never seen written down: a plain list and a list under `items` are both accepted.
   *
   * `GET /v0/d/import/{import_id}/errors`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: observed (a production client).
   *
   * Parameters:
   * - `import_id`: Id of the job, as creating it returned it under `id`.
   *
   * Responses:
   * - `200`: The errors. The exact success code is not confirmed; any 2xx counts.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.import.listImportJobErrors({ path: { import_id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11" } });
   * ```
   */
  listImportJobErrors(input: ListImportJobErrorsInput, options?: CallOptions): Call<ListImportJobErrorsResponse> {
    return callOperation(this, "listImportJobErrors", input, options);
  }

  /**
   * Add errors to an import job.
   *
   * Lets software that converts raw data into import files record what it had to leave out, next to NewStore's own
   * errors. Sending the list again may record it twice.
   *
   * `POST /v0/d/import/{import_id}/errors`
   *
   * Replay: never, a repeat may do the work twice.
   *
   * @remarks
   * Evidence: observed (a production client).
   *
   * Parameters:
   * - `import_id`: Id of the job, as creating it returned it under `id`.
   *
   * Responses:
   * - `200`: The errors are recorded. The exact success code is not confirmed; any 2xx counts.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.import.createImportJobErrors({
   *   path: { import_id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11" },
   *   body: [
   *     {
   *       error_id: "0f2b9a8c-51d4-4d0e-8f39-6f1d5f0a7b21",
   *       reason: "no price in CAD",
   *       entity_type: "prices",
   *       entity_id: "LMP-220-OAK",
   *     },
   *   ],
   * });
   * ```
   */
  createImportJobErrors(input: CreateImportJobErrorsInput, options?: CallOptions): Call<CreateImportJobErrorsResponse> {
    return callOperation(this, "createImportJobErrors", input, options);
  }

  /**
   * Mark an import job as failed.
   *
   * Ends a job that will not be started, so that it no longer counts as open. It is the only known way to take
   * back a job: there is no cancel call. Whether a job that already runs can be stopped like this is unknown.
   *
   * `POST /v0/d/import/{import_id}/set_fail`
   *
   * Replay: never, a repeat may do the work twice.
   *
   * @remarks
   * Evidence: observed (a production client; named in docs.newstore.net: Import API).
   *
   * Parameters:
   * - `import_id`: Id of the job, as creating it returned it under `id`.
   *
   * Responses:
   * - `200`: The job is marked as failed. The exact success code is not confirmed; any 2xx counts.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.import.failImportJob({
   *   path: { import_id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11" },
   *   body: { reason: "superseded by a newer export" },
   * });
   * ```
   */
  failImportJob(input: FailImportJobInput, options?: CallOptions): Call<FailImportJobResponse> {
    return callOperation(this, "failImportJob", input, options);
  }

  /**
   * Create an import schema.
   *
   * Stores a JSON Schema (draft 7) that products must satisfy when they are imported. Only fields of NewStore's
   * whitelist may be named in it, spelt exactly as there; a field outside the list or a `$ref` to another document
   * makes the schema invalid. The whitelist has the two product ids, texts, identifiers, attributes, shipping
   * measures, variation fields and the online dates, but no images, categories or prices. How a job picks a schema
   * is not stated.
   *
   * `POST /catalog/import-schemas`
   *
   * Replay: never, a repeat may do the work twice.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: `catalog:import-schemas:write`.
   *
   * Parameters:
   * - `id` (optional): Id the schema shall have. Without it NewStore makes one up, and sending again makes a
   * second schema.
   * - `entity` (optional): Kind of data the schema is for. Only products can be checked, which is also the
   * default.
   *
   * Responses:
   * - `201`: The schema is stored.
   * - `400`: Not a valid draft 7 schema, or it names a field outside the whitelist.
   * - `409`: A schema with this id is there already; change it instead.
   * - `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.import.createImportSchema({
   *   body: {
   *     $schema: "http://json-schema.org/draft-07/schema#",
   *     type: "object",
   *     required: ["product_id", "title", "country_of_origin"],
   *     properties: { title: { type: "string", minLength: 3 }, country_of_origin: { type: "string" } },
   *   },
   * });
   * ```
   */
  createImportSchema(input: CreateImportSchemaInput, options?: CallOptions): Call<CreateImportSchemaResponse> {
    return callOperation(this, "createImportSchema", input, options);
  }

  /**
   * Show an import schema.
   *
   * Returns facts about a stored schema or, when `Accept` says `application/schema+json`, with the schema itself
   * (the published description shows the facts for both, probably by mistake). Needs scope
   * `catalog:import-schemas:read`.
   *
   * `GET /catalog/import-schemas/{id}`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: `catalog:import-schemas:read`.
   *
   * Parameters:
   * - `id`: Id of the import schema.
   *
   * Responses:
   * - `200`: The facts about the schema, or the schema.
   * - `400`: The id is malformed.
   * - `404`: No schema has this id.
   * - `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.import.showImportSchema({ path: { id: "products-with-brand" } });
   * ```
   */
  showImportSchema(input: ShowImportSchemaInput, options?: CallOptions): Call<ShowImportSchemaResponse> {
    return callOperation(this, "showImportSchema", input, options);
  }

  /**
   * Replace the content of an import schema.
   *
   * Sends a new JSON Schema for an id that exists. The rules are those of creating one: draft 7, whitelisted
   * fields only, no reference to other documents.
   *
   * `PATCH /catalog/import-schemas/{id}`
   *
   * Replay: idempotent, a repeat changes nothing more.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: `catalog:import-schemas:write`.
   *
   * Parameters:
   * - `id`: Id of the import schema.
   *
   * Responses:
   * - `204`: The schema is changed; there is no body.
   * - `400`: Not a valid draft 7 schema, or it names a field outside the whitelist.
   * - `404`: No schema has this id.
   * - `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.import.updateImportSchema({
   *   path: { id: "products-with-brand" },
   *   body: {
   *     $schema: "http://json-schema.org/draft-07/schema#",
   *     type: "object",
   *     required: ["product_id", "title", "country_of_origin"],
   *     properties: { title: { type: "string", minLength: 3 }, country_of_origin: { type: "string" } },
   *   },
   * });
   * ```
   */
  updateImportSchema(input: UpdateImportSchemaInput, options?: CallOptions): Call<UpdateImportSchemaResponse> {
    return callOperation(this, "updateImportSchema", input, options);
  }

  /**
   * Delete an import schema.
   *
   * Removes a schema; later imports are no longer checked against it. A repeat after a lost response may find
   * nothing (404), which is then no failure.
   *
   * `DELETE /catalog/import-schemas/{id}`
   *
   * Replay: idempotent, a repeat changes nothing more.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: `catalog:import-schemas:write`.
   *
   * Parameters:
   * - `id`: Id of the import schema.
   *
   * Responses:
   * - `204`: The schema is gone; there is no body.
   * - `404`: No schema has this id. The body is not described.
   * - `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.import.destroyImportSchema({ path: { id: "products-with-brand" } });
   * ```
   */
  destroyImportSchema(input: DestroyImportSchemaInput, options?: CallOptions): Call<DestroyImportSchemaResponse> {
    return callOperation(this, "destroyImportSchema", input, options);
  }
}

import type {
  CreateIntegrationRequest,
  EventEnvelope,
  Integration,
  IntegrationLogEntry,
  IntegrationResult,
  UpdateIntegrationRequest,
} from "../../generated/event-stream/types.js";
import { type Call, fixed, fromResponse } from "../core/call.js";
import { loadPart } from "../core/load-part.js";
import { checkCallOptions } from "../core/options.js";
import type { CallOptions } from "../core/request.js";
import type { EnsuredIntegration } from "./event-stream/ensure-running.js";
import type { ExportContent, ReadExportOptions } from "./event-stream/read-export.js";
import type { Replayed, ReplayRequest } from "./event-stream/replay.js";
import { asMethod, streamOf, withWords } from "./lib/as-method.js";
import type { FacadeContext } from "./lib/context.js";
import { listIn } from "./lib/list-in.js";
import type { PollOptions } from "./lib/poll.js";
import { Resource } from "./lib/resource.js";
import { RejectedEvents } from "./rejected-events.js";

/** What the wire's parts are called here. */
const NAMES = { "path.id": "id", body: "integration" };

const loadFlows = () => loadPart(() => import("./event-stream/flows.js"));

/**
 * Where NewStore sends events: integrations, which are webhooks or buckets. `newstore-sdk/events` receives what comes.
 * Evidence: documented and observed.
 */
export class EventStream extends Resource {
  /** Events that receivers refused. */
  readonly rejected: RejectedEvents;

  /** @internal */
  constructor(context: FacadeContext) {
    super(context);
    this.rejected = new RejectedEvents(context);
  }

  /**
   * Registers an integration, which runs at once: one of two sinks, `callback_parameters` or `s3_parameters`. At most 25
   * exist, stopped and temporary ones included. Where the response is lost, the integration that is there then is read, and
   * given if it is this one.
   *
   * @throws {NewStoreError} kind `conflict` when the id is taken, kind `api` with `status` 400 when there are too many.
   *
   * @example
   * ```ts
   * const callback_parameters = { callback_url: "https://shop.example/newstore", api_key: "a-long-secret-of-your-own" };
   * await newstore.eventStream.register({ id: "shop", integration_type: "permanent", callback_parameters });
   * ```
   */
  register(integration: CreateIntegrationRequest, options: CallOptions = {}): Call<IntegrationResult> {
    const made = fixed(
      integration,
      async (wanted, own) => {
        const { register } = await loadFlows();
        return register(this.context, wanted, own);
      },
      options,
    );
    return asMethod({ method: "eventStream.register", names: NAMES }, fromResponse(made));
  }

  /**
   * Lists all integrations. Entries may hold the key of their callback: keep them out of logs.
   *
   * @example
   * ```ts
   * for (const { id, status } of await newstore.eventStream.list()) console.log(id, status);
   * ```
   */
  list(options?: CallOptions): Promise<Integration[]> {
    const call = this.context.api.eventStream.listIntegrations({}, options);
    return listIn({ method: "eventStream.list" }, call, { operationId: "listIntegrations", name: "integrations" });
  }

  /**
   * Reads one integration, its `status` above all.
   *
   * @throws {NewStoreError} kind `api` with `status` 404 when there is none.
   *
   * @example
   * ```ts
   * const { status } = await newstore.eventStream.get("shop");
   * ```
   */
  get(id: string, options?: CallOptions): Call<Integration> {
    const call = this.context.api.eventStream.showIntegration({ path: { id } }, options);
    return asMethod({ method: "eventStream.get", names: NAMES }, call);
  }

  /**
   * Changes the sink or the filter of an integration. NewStore wants it stopped for that: one that runs is stopped, waited
   * for, changed and started again, also where the change fails; nothing of what happens meanwhile is lost. Type and dates
   * cannot be changed, and a temporary integration not at all. A patch that is empty changes and stops nothing.
   *
   * @throws {NewStoreError} kind `validation` for a patch that breaks the contract, before anything is stopped; kind `api`
   * with `status` 404 when there is none, and 400 for a change that is refused; kind `timeout` when it does not stop
   * within `timeoutMs`, a minute by default.
   *
   * @example
   * ```ts
   * const callback_parameters = { callback_url: "https://shop.example/newstore-v2" };
   * await newstore.eventStream.update("shop", { callback_parameters });
   * ```
   */
  update(id: string, patch: UpdateIntegrationRequest, options: PollOptions = {}): Promise<Integration> {
    const words = { method: "eventStream.update", names: { ...NAMES, body: "patch" } };
    return withWords(words, () =>
      fixed(
        patch,
        async (wanted, own) => {
          const { change } = await loadFlows();
          return change(this.context, id, wanted, own);
        },
        options,
      ),
    );
  }

  /**
   * Deletes an integration, its log and its rejected events.
   *
   * @throws {NewStoreError} kind `api` with `status` 404 when there is none.
   *
   * @example
   * ```ts
   * await newstore.eventStream.delete("shop");
   * ```
   */
  delete(id: string, options?: CallOptions): Call<undefined> {
    const call = this.context.api.eventStream.destroyIntegration({ path: { id } }, options);
    return asMethod({ method: "eventStream.delete", names: NAMES }, call);
  }

  /**
   * Stops deliveries. Started again within 30 days, nothing of what happened meanwhile is lost.
   *
   * @throws {NewStoreError} kind `api` with `status` 404 when there is none.
   *
   * @example
   * ```ts
   * await newstore.eventStream.stop("shop");
   * ```
   */
  stop(id: string, options?: CallOptions): Call<IntegrationResult> {
    const call = this.context.api.eventStream.stopIntegration({ path: { id } }, options);
    return asMethod({ method: "eventStream.stop", names: NAMES }, call);
  }

  /**
   * Starts a stopped integration. `ensureRunning` does so only where it is needed.
   *
   * @throws {NewStoreError} kind `api` with `status` 404 when there is none.
   *
   * @example
   * ```ts
   * await newstore.eventStream.start("shop");
   * ```
   */
  start(id: string, options?: CallOptions): Call<IntegrationResult> {
    const call = this.context.api.eventStream.startIntegration({ path: { id } }, options);
    return asMethod({ method: "eventStream.start", names: NAMES }, call);
  }

  /**
   * What happened to an integration: starts, stops and why, deliveries that were repeated. The last 50 entries.
   *
   * @throws {NewStoreError} kind `api` with `status` 404 when there is none.
   *
   * @example
   * ```ts
   * for (const { created_at, action, reason } of await newstore.eventStream.log("shop")) console.log(created_at, action, reason);
   * ```
   */
  log(id: string, options?: CallOptions): Promise<IntegrationLogEntry[]> {
    const call = this.context.api.eventStream.listIntegrationLogEntries({ path: { id } }, options);
    const words = { method: "eventStream.log", names: NAMES };
    return listIn(words, call, { operationId: "listIntegrationLogEntries", name: "entries" });
  }

  /**
   * Sees to it that an integration runs: starts one that stands, registers one that is gone. For a schedule, every hour or
   * so; any number of processes may do it at once. What was missed is delivered by the platform itself, up to 30 days back:
   * a replay on top of that would bring it twice. An integration that runs is not changed: `differs` says where it is
   * another one.
   *
   * @throws {NewStoreError} kind `validation` for a definition that breaks the published rules, also where it runs already;
   * kind `conflict` when it is stopped or deleted again and again meanwhile.
   *
   * @example
   * ```ts
   * const callback_parameters = { callback_url: "https://shop.example/newstore", api_key: "a-long-secret-of-your-own" };
   * const shop = { id: "shop", integration_type: "permanent", callback_parameters };
   * const { action, missedSince, differs } = await newstore.eventStream.ensureRunning(shop);
   * if (missedSince !== undefined)
   *   await newstore.eventStream.replay({ from: missedSince, to: new Date(), callback_parameters });
   * ```
   */
  ensureRunning(integration: CreateIntegrationRequest, options: CallOptions = {}): Promise<EnsuredIntegration> {
    return withWords({ method: "eventStream.ensureRunning", names: NAMES }, () =>
      fixed(
        integration,
        async (wanted, own) => {
          checkCallOptions(own);
          const { ensureRunning } = await loadFlows();
          return ensureRunning(this.context, wanted, own);
        },
        options,
      ),
    );
  }

  /**
   * Delivers the events of a window again, to a webhook or a bucket: registers a temporary integration, waits until it has
   * stopped, and removes it, also where something fails or the signal aborts. Resolves with what the receiver rejected, and
   * with the log, which says why it stopped. A process that is killed meanwhile leaves it behind: `list` finds it.
   *
   * It is polled every 2 seconds at first, every minute at last, for an hour at most: `intervalMs`, `maxIntervalMs` and
   * `timeoutMs` say otherwise.
   *
   * @throws {NewStoreError} kind `configuration` for a window that is none, `timeout` when it is not through in time,
   * `conflict` when `id` is taken.
   *
   * @example
   * ```ts
   * const callback_parameters = { callback_url: "https://shop.example/newstore", api_key: "a-long-secret-of-your-own" };
   * const window = { from: "2026-03-01T00:00:00Z", to: "2026-03-02T00:00:00Z" };
   * const { rejected } = await newstore.eventStream.replay({ ...window, callback_parameters });
   * for (const { name, payload } of rejected) console.log(name, payload["id"]);
   * ```
   */
  replay(request: ReplayRequest, options: PollOptions = {}): Promise<Replayed> {
    const words = { method: "eventStream.replay", names: { ...NAMES, "body.starts_at": "from", "body.ends_at": "to" } };
    return withWords({ ...words, names: { ...words.names, body: "" } }, () =>
      fixed(
        request,
        async (wanted, own) => {
          const { replay } = await loadFlows();
          return replay(this.context, wanted, own);
        },
        options,
      ),
    );
  }

  /**
   * Reads the events of a file that NewStore wrote to a bucket, in flat memory: an event a line. Files are named
   * `{key_prefix}/{tenant}/{epoch milliseconds}-data-{random}.export`, so their names are in the order in which they were
   * written; events in them come at least once and in no certain order.
   *
   * `content` is text, bytes, or what yields them in chunks: the `Body` of an S3 client, a file stream, a response's `body`.
   * Each chunk is waited for as long as the client's `timeouts.totalMs`.
   *
   * @throws {NewStoreError} while it is iterated: kind `validation` for a line that is no event, unless `onUnreadable`
   * takes those; `timeout` or `aborted`.
   *
   * @example
   * ```ts
   * const event = { tenant: "acme", name: "order.cancelled", published_at: "2026-03-01T00:00:00Z", payload: { id: "1" } };
   * for await (const { name, payload } of newstore.eventStream.readExport(`${JSON.stringify(event)}\n`))
   *   console.log(name, payload["id"]); // → order.cancelled 1
   * ```
   */
  readExport(content: ExportContent, options: ReadExportOptions = {}): AsyncGenerator<EventEnvelope> {
    return streamOf({ method: "eventStream.readExport" }, async () => {
      const { readExport } = await loadFlows();
      return readExport(this.context, content, options);
    });
  }
}

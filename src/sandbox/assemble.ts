import { type ControlledClock, createClock } from "./clock.js";
import { contractFiles, contractOperations } from "./contract-source.js";
import { filePath } from "./control.js";
import type { TokenSettings } from "./credentials.js";
import { FaultPlan } from "./faults.js";
import { createFetch } from "./fetch.js";
import { fetchImportFile } from "./fetch-file.js";
import { fulfilByCall } from "./flows/fulfil-by-time.js";
import { createHandlers } from "./handlers/index.js";
import { createIds, type StoredIds } from "./ids.js";
import { BoundedLog, type LoggedRequest, type Violation } from "./log.js";
import { Quotas } from "./quotas.js";
import { createRouter } from "./router.js";
import { orderByAnyId } from "./rules/find-order.js";
import type { RequestListener, Sandbox, SandboxOptions } from "./sandbox-api.js";
import { applySeed, type SandboxSeed } from "./seeds/seed.js";
import { DEFAULT_LOCATIONS, DEFAULT_STORES } from "./seeds/stores.js";
import { loadSnapshot, type SnapshotParts, takeSnapshot } from "./snapshot/snapshot.js";
import { createState } from "./state/create.js";
import { runTask, type SandboxTask } from "./tasks.js";
import { Dispatcher } from "./webhooks/dispatcher.js";
import type { Delivery } from "./webhooks/options.js";
import type { World } from "./world.js";

const DEFAULT_TENANT = "sandbox";
const DEFAULT_SEED = "newstore";
const DEFAULT_LIFETIME_SECONDS = 3_600;
/** auth-and-conventions.md 2.3: 24 hours for the password grant. */
const DEFAULT_PASSWORD_LIFETIME_SECONDS = 86_400;

/** Where a sandbox is reached; a server knows it only once it listens. */
export interface Address {
  url: string;
}

/** A sandbox whose address can still change. */
export interface Assembled {
  readonly sandbox: Sandbox;
  readonly address: Address;
  /** Ends what goes on without a request: deliveries of events. */
  readonly close: () => void;
}

/** Puts a sandbox together. */
export function assemble(options: SandboxOptions): Assembled {
  const seed: SandboxSeed = typeof options.seed === "object" ? options.seed : { ids: options.seed ?? DEFAULT_SEED };
  const idSeed = String(seed.ids ?? DEFAULT_SEED);
  const tenant = options.tenant ?? DEFAULT_TENANT;
  const address: Address = { url: (options.baseUrl ?? `https://${tenant}.p.newstore.net`).replace(/\/+$/, "") };
  const clock = createClock(options.now === undefined ? undefined : new Date(options.now).getTime());
  const ids = createIds(idSeed);
  const run = (task: SandboxTask) => runTask(task, world, contractFiles);
  const deliveries = new BoundedLog<Delivery>();
  const world = createWorld(options, { tenant, address, clock, ids, run, deliver: () => dispatcher.deliver() });
  const dispatcher = new Dispatcher(world, options.webhooks ?? {}, deliveries, idSeed);
  const parts: SnapshotParts = { tenant, clock, ids, state: world.state, run };
  const begin = () => seedWorld(world, seed);
  begin();

  const faults = new FaultPlan(idSeed);
  const quotas = options.quotas ? new Quotas(options.quotas === true ? {} : options.quotas) : undefined;
  const requests = new BoundedLog<LoggedRequest>();
  const violations = new BoundedLog<Violation>();
  const listeners = new Set<RequestListener>(options.onRequest === undefined ? [] : [options.onRequest]);
  const tokens = tokenSettings(options, idSeed);
  if (options.faultProfile !== undefined) faults.use(options.faultProfile);

  const fetch = createFetch({
    world,
    clock,
    router: createRouter(contractOperations()),
    handlers: createHandlers(tokens),
    client: tokens.client,
    faults,
    quotas,
    requests,
    violations,
    heard: (request, found) => {
      for (const listener of listeners) listener(request, found);
    },
    requestId: createIds(`${idSeed}/requests`).uuid,
  });
  const realHosts = options.baseUrl === undefined;
  const tokenPath = `/auth/realms/${tenant}/protocol/openid-connect/token`;
  const sandbox: Sandbox = {
    fetch,
    get url() {
      return address.url;
    },
    get tokenUrl() {
      const real = realHosts && address.url.endsWith(".p.newstore.net");
      return (real ? "https://id.p.newstore.net" : address.url) + tokenPath;
    },
    tenant,
    credentials: tokens.client,
    passwordCredentials: tokens.user,
    clock: { now: () => clock.nowMs(), advance: (span) => clock.advance(span), settle: () => clock.settle() },
    state: world.state,
    faults: {
      add: (fault) => faults.add(fault),
      profile: (name, { seed: own } = {}) => faults.use(name, own),
      clear: () => faults.clear(),
      list: () => faults.list(),
    },
    requests: requests.entries,
    violations: violations.entries,
    onRequest: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    webhooks: {
      deliveries: deliveries.entries,
      settled: async () => {
        await clock.settle();
        await dispatcher.settled();
      },
    },
    fulfil: (orderId, step = "complete") => fulfilByCall(world, orderByAnyId(world, orderId), step),
    publish: (name, content) => {
      world.state.files.put(name, typeof content === "string" ? new TextEncoder().encode(content) : content);
      return address.url + filePath(name);
    },
    seed: (data) => applySeed(world, data),
    snapshot: () => takeSnapshot(parts),
    restore: (snapshot) => {
      loadSnapshot(snapshot, parts);
      quotas?.clear();
      dispatcher.deliver();
    },
    reset: () => {
      const fresh = createClock(options.now === undefined ? undefined : new Date(options.now).getTime());
      loadSnapshot(takeSnapshot({ ...parts, clock: fresh, ids: createIds(idSeed), state: createState() }), parts);
      begin();
      faults.clear();
      if (options.faultProfile !== undefined) faults.use(options.faultProfile);
      for (const log of [requests, violations, deliveries]) log.clear();
      quotas?.clear();
    },
  };
  return { sandbox, address, close: () => dispatcher.stop() };
}

interface WorldParts {
  readonly tenant: string;
  readonly address: Address;
  readonly clock: ControlledClock;
  readonly ids: StoredIds;
  readonly run: (task: SandboxTask) => void | Promise<void>;
  readonly deliver: () => void;
}

function createWorld(options: SandboxOptions, parts: WorldParts): World {
  const { tenant, address, clock, ids, run, deliver } = parts;
  const state = createState();
  return {
    tenant,
    baseUrl: () => address.url,
    clock,
    later: (delayMs, task) => clock.later(delayMs, task, run),
    deliver,
    ids,
    state,
    settings: options,
    fetchFile: (uri) => fetchImportFile(uri, state.files, address.url),
  };
}

function tokenSettings(options: SandboxOptions, idSeed: string): TokenSettings {
  const secrets = createIds(`${idSeed}/credentials`);
  const client = options.credentials ?? { clientId: "sandbox-client", clientSecret: secrets.token(32) };
  const user = options.passwordCredentials ?? { username: "sandbox@example.com", password: secrets.token(24) };
  return {
    client,
    user,
    ...(options.scopes === undefined ? {} : { scopes: options.scopes }),
    lifetimeSeconds: options.tokenLifetimeSeconds ?? DEFAULT_LIFETIME_SECONDS,
    passwordLifetimeSeconds: options.tokenLifetimeSeconds ?? DEFAULT_PASSWORD_LIFETIME_SECONDS,
  };
}

/** Stores of the seed take the place of the built-in ones; so do its locations, when it brings either. */
function seedWorld(world: World, seed: SandboxSeed): void {
  const ownWorld = seed.stores !== undefined || seed.locations !== undefined;
  applySeed(world, ownWorld ? {} : { stores: DEFAULT_STORES, locations: DEFAULT_LOCATIONS });
  applySeed(world, seed);
}

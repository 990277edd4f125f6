import type { FetchLike } from "../platform/types.js";
import { type ControlledClock, createClock } from "./clock.js";
import { contractFiles, contractOperations } from "./contract-source.js";
import { filePath } from "./control.js";
import type { ClientCredentials, PasswordCredentials } from "./credentials.js";
import { type Fault, FaultPlan } from "./faults.js";
import { createFetch } from "./fetch.js";
import { fetchImportFile } from "./fetch-file.js";
import { createHandlers } from "./handlers/index.js";
import { createIds } from "./ids.js";
import { BoundedLog, type LoggedRequest, type Violation } from "./log.js";
import { createRouter } from "./router.js";
import { applySeed, type SandboxSeed } from "./seeds/seed.js";
import { DEFAULT_LOCATIONS, DEFAULT_STORES } from "./seeds/stores.js";
import { createState } from "./state/create.js";
import type { SandboxState } from "./state/state.js";
import type { SandboxSettings, World } from "./world.js";

/** How a sandbox is set up. Everything has a default. */
export interface SandboxOptions extends SandboxSettings {
  /** What is there from the start, and the seed of generated ids; text or a number stands for the latter. */
  readonly seed?: SandboxSeed | string | number;
  /** Default `sandbox`. */
  readonly tenant?: string;
  /** Who may get a token. Default: made from the seed. */
  readonly credentials?: ClientCredentials;
  /** Who may get a token at the deprecated endpoint. Default: made from the seed. */
  readonly passwordCredentials?: PasswordCredentials;
  /** Life of tokens. Default 3 600, and 86 400 at the deprecated endpoint. */
  readonly tokenLifetimeSeconds?: number;
  /** Time at which the clock stands until it is moved. Default: it runs like the machine's. */
  readonly now?: Date | string | number;
  /** Origin that links and file addresses carry. Default: the tenant's real host, which nobody needs to reach. */
  readonly baseUrl?: string;
}

/** A simulated NewStore. */
export interface Sandbox {
  /** A WHATWG `fetch` that answers like the platform; hosts do not matter. */
  readonly fetch: FetchLike;
  /** Origin of the API. */
  readonly url: string;
  /** Address of the token endpoint. */
  readonly tokenUrl: string;
  readonly tenant: string;
  /** Credentials that the token endpoint knows. */
  readonly credentials: ClientCredentials;
  /** Credentials that the deprecated token endpoint knows. */
  readonly passwordCredentials: PasswordCredentials;
  readonly clock: {
    /** Now, in milliseconds since the epoch. */
    now(): number;
    /** Moves the clock forward by a span like `"90s"`, `"1h30m"` or `"2d"`, or by milliseconds, and runs what is due. */
    advance(span: string | number): Promise<void>;
    /** Runs what is due, as the next request would. */
    settle(): Promise<void>;
  };
  /** All that the platform remembers, to be read. */
  readonly state: SandboxState;
  readonly faults: {
    /** Lets something go wrong, once unless `times` says otherwise. */
    add(fault: Fault): void;
    clear(): void;
    list(): readonly Fault[];
  };
  /** What was asked so far, oldest first; no bodies, queries or headers. */
  readonly requests: readonly LoggedRequest[];
  /** Where requests left the contract. */
  readonly violations: readonly Violation[];
  /** Puts a file on the shelf and gives back the address under which an import finds it. */
  publish(name: string, bytes: Uint8Array | string): string;
  /** Adds state, as if it had been imported. */
  seed(data: SandboxSeed): void;
}

const DEFAULT_TENANT = "sandbox";
const DEFAULT_SEED = "newstore";
const DEFAULT_LIFETIME_SECONDS = 3_600;
/** auth-and-conventions.md 2.3: 24 hours for the password grant. */
const DEFAULT_PASSWORD_LIFETIME_SECONDS = 86_400;

/**
 * Makes a simulated NewStore that lives in this process and needs no network.
 *
 * @example
 * ```ts
 * const sandbox = createSandbox();
 * const newstore = new NewStore({ tenant: sandbox.tenant, credentials: sandbox.credentials, fetch: sandbox.fetch });
 * ```
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  return assemble(options).sandbox;
}

/** Where a sandbox is reached; a server knows it only once it listens. */
export interface Address {
  url: string;
}

/** A sandbox whose address can still change. */
export function assemble(options: SandboxOptions): { readonly sandbox: Sandbox; readonly address: Address } {
  const seed: SandboxSeed = typeof options.seed === "object" ? options.seed : { ids: options.seed ?? DEFAULT_SEED };
  const idSeed = String(seed.ids ?? DEFAULT_SEED);
  const tenant = options.tenant ?? DEFAULT_TENANT;
  const address: Address = { url: (options.baseUrl ?? `https://${tenant}.p.newstore.net`).replace(/\/+$/, "") };
  const realHosts = options.baseUrl === undefined;
  const secrets = createIds(`${idSeed}/credentials`);
  const credentials = options.credentials ?? { clientId: "sandbox-client", clientSecret: secrets.token(32) };
  const passwordCredentials = options.passwordCredentials ?? {
    username: "sandbox@example.com",
    password: secrets.token(24),
  };

  const clock = createClock(options.now === undefined ? undefined : new Date(options.now).getTime());
  const state = createState();
  seedState(state, seed);
  const world: World = {
    tenant,
    baseUrl: () => address.url,
    clock,
    ids: createIds(idSeed),
    state,
    settings: options,
    fetchFile: (uri) => fetchImportFile(uri, state.files, address.url),
  };
  const faults = new FaultPlan();
  const requests = new BoundedLog<LoggedRequest>();
  const violations = new BoundedLog<Violation>();
  const tokens = {
    client: credentials,
    user: passwordCredentials,
    lifetimeSeconds: options.tokenLifetimeSeconds ?? DEFAULT_LIFETIME_SECONDS,
    passwordLifetimeSeconds: options.tokenLifetimeSeconds ?? DEFAULT_PASSWORD_LIFETIME_SECONDS,
  };
  const fetch = createFetch({
    world,
    clock,
    router: createRouter(contractOperations()),
    handlers: createHandlers(tokens, contractFiles),
    faults,
    requests,
    violations,
    requestId: createIds(`${idSeed}/requests`).uuid,
  });
  const tokenPath = `/auth/realms/${tenant}/protocol/openid-connect/token`;
  const sandbox: Sandbox = {
    fetch,
    get url() {
      return address.url;
    },
    get tokenUrl() {
      return (
        (realHosts && address.url.endsWith(".p.newstore.net") ? "https://id.p.newstore.net" : address.url) + tokenPath
      );
    },
    tenant,
    credentials,
    passwordCredentials,
    clock: control(clock),
    state,
    faults: { add: (fault) => faults.add(fault), clear: () => faults.clear(), list: () => faults.list() },
    requests: requests.entries,
    violations: violations.entries,
    publish: (name, content) => {
      state.files.put(name, typeof content === "string" ? new TextEncoder().encode(content) : content);
      return address.url + filePath(name);
    },
    seed: (data) => applySeed(state, data),
  };
  return { sandbox, address };
}

function control(clock: ControlledClock): Sandbox["clock"] {
  return { now: () => clock.nowMs(), advance: (span) => clock.advance(span), settle: () => clock.settle() };
}

/** Stores of the seed take the place of the built-in ones; so do its locations, when it brings either. */
function seedState(state: SandboxState, seed: SandboxSeed): void {
  const ownWorld = seed.stores !== undefined || seed.locations !== undefined;
  applySeed(state, ownWorld ? {} : { stores: DEFAULT_STORES, locations: DEFAULT_LOCATIONS });
  applySeed(state, seed);
}

import type { CreateDataRequest, CreateTokensOperationsRequest } from "../../../generated/customer-profile/types.js";
import type { Handlers } from "../kernel/handler.js";
import { SandboxProblem } from "../kernel/problem.js";
import type { World } from "../kernel/world.js";
import type { DataEntry } from "../state/personal-data.js";

const DAY_MS = 86_400_000;
/** docs/platform/customer-profile.md#personal-data: tokens that belong to no profile live 30 days. */
const TOKEN_LIFETIME_MS = 30 * DAY_MS;
const TOKEN_LENGTH = 32;

/** Personal data that is stored apart, and tokens that stand for values. */
export const personalDataHandlers: Handlers = {
  createData: ({ body }, world) => {
    const {
      content,
      content_type: contentType,
      ttl,
    } = body as unknown as Omit<CreateDataRequest, "content"> & {
      content: string;
    };
    // It comes back as a header, which takes printable characters only.
    if (!/^[\x20-\x7e]+$/.test(contentType)) {
      throw new SandboxProblem(400, "bad_request", "content_type must be a media type.");
    }
    const id = `NS-EU-${world.ids.uuid()}`;
    const expiresAtMs = ttl === undefined ? undefined : world.clock.nowMs() + ttl * DAY_MS;
    world.state.personalData.putEntry({ id, content, contentType, expiresAtMs });
    return { status: 201, body: { id } };
  },

  // How binary content travels in JSON is UNKNOWN: what came in as text goes out as its bytes.
  showData: ({ path }, world) => {
    const { content, contentType } = find(world, path["data_id"]);
    return { status: 200, headers: { "content-type": contentType }, body: new TextEncoder().encode(content) };
  },

  destroyData: ({ path }, world) => {
    world.state.personalData.removeEntry(find(world, path["data_id"]).id);
    return { status: 204 };
  },

  createTokensOperations: ({ query, body }, world) => {
    const { data } = body as CreateTokensOperationsRequest;
    const entries = Object.entries(data);
    const result = query.get("operation") === "detokenize" ? detokenize(world, entries) : tokenize(world, entries);
    return { status: 200, body: result };
  },
};

function find(world: World, id: string | undefined): DataEntry {
  const entry = world.state.personalData.entry(id ?? "", world.clock.nowMs());
  if (entry === undefined) throw new SandboxProblem(404, "not_found", `The data entry '${id}' couldn't be found.`);
  return entry;
}

type Entries = readonly (readonly [key: string, value: unknown])[];

function tokenize(world: World, entries: Entries): Record<string, unknown> {
  const expiresAtMs = world.clock.nowMs() + TOKEN_LIFETIME_MS;
  const data = entries.map(([key, value]) => {
    const token = `NS-EU-${world.ids.token(TOKEN_LENGTH)}`;
    world.state.personalData.putToken({ token, value, expiresAtMs });
    return [key, token] as const;
  });
  return { data: Object.fromEntries(data), errors: {} };
}

/** Tokens that are unknown or too old are named among the errors; the others are returned. */
function detokenize(world: World, entries: Entries): Record<string, unknown> {
  const now = world.clock.nowMs();
  const found = entries.map(([key, value]) => [key, world.state.personalData.token(String(value), now)] as const);
  return {
    data: Object.fromEntries(found.flatMap(([key, token]) => (token === undefined ? [] : [[key, token.value]]))),
    errors: Object.fromEntries(
      found.flatMap(([key, token]) => (token === undefined ? [[key, "token_not_found_error"]] : [])),
    ),
  };
}

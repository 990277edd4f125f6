import type { OperationDescriptor } from "../../core/operation.js";
import type { FetchLike } from "../../core/web-types.js";
import { contractOperations } from "../kernel/contract-source.js";
import { bodyKind } from "../kernel/media-type.js";
import { createRouter } from "../server/router.js";
import type { Fixtures, RecordedExchange } from "./fixtures.js";
import { Pseudonyms } from "./pseudonyms.js";
import { type ScrubParts, scrubDocument, scrubParameter } from "./scrub.js";
import { sweeper } from "./sweep.js";
import { vocabularyOf } from "./vocabulary.js";

/** A `fetch` that remembers what went through it. */
export interface Recorder {
  /** For `new NewStore({ fetch })`, or for any other client that takes a `fetch`. Responses pass through unchanged. */
  readonly fetch: FetchLike;
  /** What was recorded so far, with everything personal or secret replaced. Waits for responses that are being read. */
  fixtures(): Promise<Fixtures>;
}

/** Headers that change what a response means; no other is kept. */
const KEPT_HEADERS = ["content-type", "etag", "retry-after", "location"];

/**
 * Records traffic with a tenant as fixtures that {@link replayFixtures} serves. Values are replaced before they
 * are kept: by the contract's marks, by the names of `personal-fields.ts`, where the contract does not know a property,
 * and everywhere else where a value turns up again. Look through a recording before you share it all the same.
 *
 * @example
 * ```ts
 * const recorder = recordFetch();
 * const newstore = NewStore.fromEnv({ fetch: recorder.fetch });
 * await newstore.orders.getByExternalId("1001");
 * await writeFile("fixtures.json", JSON.stringify(await recorder.fixtures(), null, 2));
 * ```
 */
export function recordFetch(fetch: FetchLike = globalThis.fetch): Recorder {
  const router = createRouter(contractOperations());
  const pseudonyms = new Pseudonyms();
  const pending: Promise<void>[] = [];
  const exchanges: (RecordedExchange | undefined)[] = [];
  let unknown = 0;

  return {
    fetch: async (input: string | URL | Request, init?: RequestInit) => {
      const request = new Request(input, init);
      const match = router(request.method, new URL(request.url).pathname);
      const copy = request.clone();
      const response: Response = await fetch(request);
      if (match.kind !== "found") {
        unknown += 1;
        return response;
      }
      const place = exchanges.push(undefined) - 1;
      const work = async () => {
        const parts = { operation: match.operation, vocabulary: await vocabularyOf(match.operation), pseudonyms };
        exchanges[place] = await recordExchange(copy, match.path, copyOfResponse, parts);
      };
      const copyOfResponse = response.clone();
      // A body that breaks off is the caller's to learn of; there is nothing to keep of it.
      pending.push(work().catch(() => undefined));
      return response;
    },
    async fixtures() {
      await Promise.all(pending);
      const sweep = sweeper(pseudonyms.replaced());
      const kept = exchanges.filter((exchange) => exchange !== undefined);
      return {
        format: "newstore-fixtures",
        version: 1,
        exchanges: kept.map((one) => sweepExchange(one, sweep)),
        unknown,
      };
    },
  };
}

async function recordExchange(
  request: Request,
  path: Readonly<Record<string, string>>,
  response: Response,
  parts: ScrubParts,
): Promise<RecordedExchange> {
  const { operation } = parts;
  const query = [...new URL(request.url).searchParams];
  const sent = await bodyOf(request, operation);
  const received = await bodyOf(response, operation);
  const headers = KEPT_HEADERS.flatMap((name) => {
    const value = response.headers.get(name);
    return value === null ? [] : [[name, scrubHeader(name, value, parts.pseudonyms)]];
  });
  return {
    operationId: operation.id,
    request: {
      path: Object.fromEntries(
        Object.entries(path).map(([name, value]) => [name, scrubParameter(name, "path", value, parts)]),
      ),
      query: query.map(([name, value]) => [name, scrubParameter(name, "query", value, parts)]),
      ...(sent.json !== undefined && { body: scrubDocument(sent.json, "body", parts) }),
    },
    response: {
      status: response.status,
      headers: Object.fromEntries(headers),
      ...(received.json !== undefined && { body: scrubDocument(received.json, "response", parts) }),
      ...(received.left && { left: "not JSON" as const }),
    },
  };
}

/** Links open files, and a server may put anything into an entity tag. */
function scrubHeader(name: string, value: string, pseudonyms: Pseudonyms): string {
  if (name === "location") return pseudonyms.replace("link", value);
  return name === "etag" ? `"${pseudonyms.replace("reference", value)}"` : value;
}

/** The JSON of a request or response. What is sent for a token is never read: it is nothing but secrets. */
async function bodyOf(
  message: Request | Response,
  operation: OperationDescriptor,
): Promise<{ json?: unknown; left: boolean }> {
  if (message instanceof Request && operation.host === "identity") return { left: false };
  const text = await message.text();
  if (text === "") return { left: false };
  if (bodyKind(message.headers.get("content-type") ?? "") !== "json") return { left: true };
  try {
    return { json: JSON.parse(text) as unknown, left: false };
  } catch {
    return { left: true };
  }
}

function sweepExchange(
  { operationId, request, response }: RecordedExchange,
  sweep: (document: unknown) => unknown,
): RecordedExchange {
  return {
    operationId,
    request: sweep(request) as RecordedExchange["request"],
    response: { ...response, ...(response.body !== undefined && { body: sweep(response.body) }) },
  };
}

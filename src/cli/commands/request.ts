import { InvalidArgumentError } from "@commander-js/extra-typings";
import { isNewStoreError } from "../../core/newstore-error.js";
import type { HttpMethod } from "../../core/operation.js";
import type { HeadersLike } from "../../core/web-types.js";
import { clientFrom } from "../lib/client.js";
import { UsageError, type Verb } from "../lib/command.js";
import { completes } from "../lib/completes.js";
import { connectedVerb } from "../lib/connection.js";
import { readText } from "../lib/documents.js";
import type { Io } from "../lib/io.js";
import { plain } from "../lib/plain.js";

const METHODS: readonly HttpMethod[] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];

const NOTE = `
The request has the tenant's token, and the response is printed as it came: it may hold personal data. GET and HEAD are
sent again after a failure, other methods are not.`;

/** Any request, also one that the SDK knows nothing of. */
export const request: Verb = (io) =>
  completes(connectedVerb("request", "send any request, with a token"), METHODS)
    .argument("<method>", METHODS.join(", "), method)
    .argument("<path>", "as in /v0/stores?limit=10", path)
    .option("--query <name=value>", "a query parameter; may be repeated", queryPair, {})
    .option("--header <name=value>", "a header; may be repeated", headerPair, {})
    .option("--body <json>", "the body, as JSON")
    .option("--input <file>", "read the body from a file of JSON; - is standard input")
    .option("--include", "print status and headers first")
    .addHelpText("after", NOTE)
    .action(async (verb, target, { query, header, body, input, include, ...connection }) => {
      if (body !== undefined && input !== undefined) throw new UsageError("request takes --body or --input, not both.");
      const content = input === undefined ? body : await readText(input, io);
      const sent = content === undefined ? undefined : parsed(content);
      const { newstore } = await clientFrom(io, connection);
      try {
        const response = await newstore
          .request({ method: verb, path: target, query, headers: header, body: sent }, { signal: io.signal })
          .withResponse();
        if (include) printHead(io, response.status, response.headers);
        printBody(io, response.data);
      } catch (error) {
        if (isNewStoreError(error) && error.status !== undefined) {
          if (include) printHead(io, error.status, error.headers);
          printBody(io, error.body);
        }
        throw error;
      }
    });

function method(value: string): HttpMethod {
  const found = METHODS.find((one) => one === value.toUpperCase());
  if (found !== undefined) return found;
  throw new InvalidArgumentError(`It is one of ${METHODS.join(", ")}.`);
}

function path(value: string): string {
  if (value.startsWith("/")) return value;
  throw new InvalidArgumentError("It begins with /: the tenant's host is put before it.");
}

/** One more query parameter; a name that comes twice has a list of values. */
function queryPair(word: string, before: Readonly<Record<string, readonly string[]>>) {
  const [name, value] = pair(word);
  return { ...before, [name]: [...(before[name] ?? []), value] };
}

/** One more header; the last of a name counts. */
function headerPair(word: string, before: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const [name, value] = pair(word);
  return { ...before, [name]: value };
}

function pair(word: string): [name: string, value: string] {
  const [, name, value = ""] = /^([^=]+)=([\s\S]*)$/.exec(word) ?? [];
  if (name === undefined) throw new InvalidArgumentError("It is written as name=value.");
  return [name, value];
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    throw new UsageError("the body is no JSON.");
  }
}

function printHead(io: Io, status: number, headers: HeadersLike | undefined): void {
  io.out(String(status));
  headers?.forEach((value, name) => {
    io.out(`${plain(name)}: ${plain(value)}`);
  });
  io.out("");
}

function printBody(io: Io, data: unknown): void {
  if (data === undefined || data === null || data === "") return;
  io.out(typeof data === "string" ? data : JSON.stringify(data, null, 2));
}

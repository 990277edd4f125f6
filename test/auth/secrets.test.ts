import { inspect } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import type { TransportOptions } from "../../src/transport/options.js";
import { failureOf } from "../support/failure.js";
import * as fc from "../support/fast-check.js";
import { type Reply, startServer, stopServers } from "../support/server.js";
import { send, transportTo } from "../support/transport.js";
import { withRequest } from "../support/with-request.js";
import { getOrder } from "../transport/descriptors.js";

afterEach(stopServers);

const SECRET = 's3cr3t/+&=é<value>"quoted"';
const TOKEN = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhY21lIn0.c2lnbmF0dXJl";
const credentials = { clientId: "client", clientSecret: SECRET };

/** Every way in which an error comes to be read. */
function everythingShown(error: Error): string {
  const chain: Error[] = [];
  for (let next: unknown = error; next instanceof Error; next = next.cause) chain.push(next);
  return [
    ...chain.flatMap((link) => [
      String(link),
      link.message,
      link.stack ?? "",
      JSON.stringify(link),
      inspect(link, { depth: 10 }),
    ]),
    inspect(error, { depth: 10 }),
    JSON.stringify(error),
  ].join("\n");
}

function expectNothingSecret(text: string) {
  const secrets = [
    SECRET,
    encodeURIComponent(SECRET),
    new URLSearchParams({ x: SECRET }).toString().slice(2),
    JSON.stringify(SECRET).slice(1, -1),
    TOKEN,
  ];
  for (const secret of secrets) expect(text).not.toContain(secret);
}

async function failWith(tokenReply: Reply, reply: Reply, own: TransportOptions = {}) {
  const lines: string[] = [];
  const line = (message: string, fields?: unknown) => void lines.push(`${message} ${inspect(fields)}`);
  const server = await startServer([reply], [tokenReply]);
  const logger = { debug: line, info: line, warn: line, error: line };
  const error = await failureOf(
    send(transportTo(server, { credentials, logger, ...own }), getOrder, { path: { id: "a" } }),
  );
  return { error, shown: `${everythingShown(error)}\n${lines.join("\n")}` };
}

const issued = { body: { access_token: TOKEN, expires_in: 60 } };

describe("a secret or token is in no message, JSON, inspection, cause or log line", () => {
  it("when the token endpoint echoes what it got, in any spelling", async () => {
    for (const echo of [
      SECRET,
      encodeURIComponent(SECRET),
      JSON.stringify({ client_secret: SECRET }),
      `client_secret=${new URLSearchParams({ x: SECRET })}`,
    ]) {
      const { shown, error } = await failWith(
        { status: 400, body: { error: "invalid_client", error_description: `bad: ${echo}`, message: echo } },
        {},
      );
      expect(error.kind).toBe("authentication");
      expectNothingSecret(shown);
    }
  });

  it("when its response is a page that holds the secret", async () => {
    const page = `<html><body>${SECRET} &amp; ${encodeURIComponent(SECRET)}</body></html>`;
    expectNothingSecret(
      (await failWith({ status: 401, body: page, headers: { "content-type": "text/html" } }, {})).shown,
    );
  });

  it("when its good response is cut off in the middle of the token's object", async () => {
    const half = `{"access_token":"${TOKEN}","expires`;
    const { shown, error } = await failWith({ body: half, headers: { "content-type": "application/json" } }, {});
    expectNothingSecret(shown);
    expect(error.message).toContain("not shown");
  });

  it("when the API echoes the token", async () => {
    for (const status of [400, 401, 403, 500]) {
      const { shown } = await failWith(issued, {
        status,
        body: { error_code: TOKEN, detail: `token ${TOKEN} is no good`, messages: [TOKEN], request_id: TOKEN },
      });
      expectNothingSecret(shown);
    }
  });

  it("when a page or malformed JSON with a token comes instead of a response", async () => {
    for (const type of ["text/html", "application/json", "text/plain"]) {
      expectNothingSecret(
        (await failWith(issued, { body: `nothing but ${TOKEN}`, headers: { "content-type": type } })).shown,
      );
    }
  });

  it("when fetch throws the whole request, Basic credentials included", async () => {
    const fetch = async (request: Request) => {
      const headers = Object.fromEntries(request.headers);
      const cause = Object.assign(new Error(`cause ${JSON.stringify(headers)}`), {
        request,
        headers,
        body: await request.text(),
      });
      throw Object.assign(new Error(`failed: ${JSON.stringify(headers)} ${SECRET}`, { cause }), {
        request,
        config: { headers },
      });
    };
    const basic = { ...credentials, authentication: "basic" as const };
    const { shown } = await failWith({}, {}, { fetch: withRequest(fetch), credentials: basic });
    expectNothingSecret(shown);
    expect(shown).not.toMatch(/Basic [A-Za-z0-9+/]{8}/);
  });

  it("when fetch throws with the bearer token", async () => {
    const fetch = async (request: Request) => {
      if (request.url.endsWith("/token")) return Response.json({ access_token: TOKEN, expires_in: 60 });
      throw Object.assign(new Error(`bad header ${request.headers.get("authorization")}`), { request });
    };
    expectNothingSecret((await failWith({}, {}, { fetch: withRequest(fetch) })).shown);
  });

  it("whatever a server says with it", async () => {
    const secretive = fc.constantFrom(SECRET, TOKEN, encodeURIComponent(SECRET), `Bearer ${TOKEN}`);
    const texts = fc.tuple(fc.string(), secretive, fc.string()).map((parts) => parts.join(""));
    const bodies = fc.oneof(
      texts,
      fc.record(
        { message: texts, error: texts, detail: texts, messages: fc.array(texts), request_id: texts },
        { requiredKeys: [] },
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(400, 401, 403, 404, 409, 500),
        bodies,
        fc.boolean(),
        async (status, body, atToken) => {
          const reply = { status, body };
          const fetch = async (request: Request) => {
            if (request.url.endsWith("/token") && !atToken) return Response.json(issued.body);
            return new Response(typeof body === "string" ? body : JSON.stringify(body), {
              status: reply.status,
              headers: { "content-type": typeof body === "string" ? "text/html" : "application/json" },
            });
          };
          const { shown } = await failWith({}, {}, { fetch: withRequest(fetch), retry: { retries: 0 } });
          // A secret of the token request may be named by a response to another request only by chance; the token never.
          expect(shown).not.toContain(TOKEN);
          if (atToken) expectNothingSecret(shown);
          await stopServers();
        },
      ),
      { numRuns: 60 },
    );
  });
});

import { NewStore } from "newstore-sdk";
import { type SandboxHandlersOptions, sandboxHandlers } from "newstore-sdk/msw";
import { createSandbox, type Sandbox } from "newstore-sdk/sandbox";
import { afterEach, expect, it } from "vitest";

/** What both generations of msw have in common. */
interface Server {
  use(...handlers: ReturnType<typeof sandboxHandlers>): void;
  listen(options: { readonly onUnhandledRequest: "error" }): void;
  close(): void;
  resetHandlers(): void;
}

const KEY = { product_id: "P1", fulfillment_node_id: "DC01" };

/** The same for every msw. */
export function expectHandlersWork(server: Server): void {
  afterEach(() => {
    server.close();
    server.resetHandlers();
  });

  /** No request may leave: an address that no handler serves is an error. */
  function listen(options?: SandboxHandlersOptions): Sandbox {
    const sandbox = createSandbox();
    sandbox.seed({ stock: [{ product_id: "P1", fulfillment_node_id: "DC01", quantity: 3 }] });
    server.use(...sandboxHandlers(sandbox, options));
    server.listen({ onUnhandledRequest: "error" });
    return sandbox;
  }

  it("responds to a client that is set up for the real hosts", async () => {
    const { tenant, credentials, requests } = listen();
    const newstore = new NewStore({ tenant, credentials });
    expect((await newstore.availability.get([KEY])).items).toEqual([{ ...KEY, atp: 3 }]);
    expect(requests.map(({ operationId }) => operationId)).toEqual(["createAccessToken", "listAtp"]);
  });

  it("responds at other addresses when it is told them, with a path in front or not", async () => {
    const baseUrl = "https://gateway.example.com/newstore";
    const tokenUrl = "https://login.example.com/oauth/access";
    const { tenant, credentials } = listen({ baseUrl, tokenUrl });
    const newstore = new NewStore({ tenant, credentials, baseUrl, tokenUrl });
    expect((await newstore.availability.get([KEY])).items).toHaveLength(1);
  });

  it("serves a client of another stage, and refuses a stage beside a whole host", async () => {
    const { tenant, credentials, requests } = listen({ stage: "s" });
    const newstore = new NewStore({ tenant, credentials, stage: "s" });
    expect((await newstore.availability.get([KEY])).items).toHaveLength(1);
    expect(requests.map(({ operationId }) => operationId)).toEqual(["createAccessToken", "listAtp"]);
    const both = { stage: "s", baseUrl: "https://gateway.example.com" };
    expect(() => sandboxHandlers(createSandbox(), both)).toThrow("stage contradicts baseUrl");
  });

  it("serves export links and published files", async () => {
    const sandbox = listen();
    const { tenant, credentials } = sandbox;
    const newstore = new NewStore({ tenant, credentials });
    const rows: unknown[] = [];
    for await (const row of newstore.availability.export({}, { intervalMs: 1 })) rows.push(row);
    expect(rows).toMatchObject([{ ...KEY, atp: 3 }]);
    const uri = sandbox.publish("a.txt", "hello");
    expect(await (await fetch(uri)).text()).toBe("hello");
  });

  it("hands redirects and errors on as they are", async () => {
    const sandbox = listen();
    const { tenant, credentials } = sandbox;
    sandbox.faults.add({ operation: "listAtp", status: 400, errorCode: "bad_request" });
    const newstore = new NewStore({ tenant, credentials, retry: { retries: 0 } });
    await expect(newstore.availability.get([KEY])).rejects.toMatchObject({ kind: "api", errorCode: "bad_request" });
    sandbox.seed({ products: [{ catalog: "c", locale: "en-us", items: [{ product_id: "P1" }] }] });
    const [token] = sandbox.state.tokens.list();
    const response = await fetch(`https://${tenant}.p.newstore.net/catalog/catalogs/c/offlineproducts`, {
      headers: { authorization: `Bearer ${token?.token}` },
      redirect: "manual",
    });
    expect([response.status, response.headers.get("location")]).toEqual([
      302,
      expect.stringContaining("/__sandbox/exports/"),
    ]);
  });

  it("makes a connection that was cut a network error, which the client retries", async () => {
    const sandbox = listen();
    const { tenant, credentials } = sandbox;
    sandbox.faults.add({ operation: "listAtp", reset: true });
    const newstore = new NewStore({ tenant, credentials, retry: { retries: 1, baseDelayMs: 1 } });
    const { attempts } = await newstore.availability.get([KEY]).withResponse();
    expect(attempts).toBe(2);
    sandbox.faults.add({ operation: "listAtp", reset: true });
    const failing = newstore.withOptions({ retry: { retries: 0 } });
    await expect(failing.availability.get([KEY])).rejects.toMatchObject({ kind: "connection" });
  });

  it("revokes tokens beside the endpoint that gives them", async () => {
    const sandbox = listen();
    const { tenant, credentials } = sandbox;
    await new NewStore({ tenant, credentials }).availability.get([KEY]);
    const [token] = sandbox.state.tokens.list();
    const body = new URLSearchParams({
      token: token?.token ?? "",
      client_id: credentials.clientId,
      client_secret: credentials.clientSecret,
    });
    const url = `https://id.p.newstore.net/auth/realms/${tenant}/protocol/openid-connect/revoke`;
    expect((await fetch(url, { method: "POST", body })).status).toBe(200);
    expect(sandbox.state.tokens.list()).toMatchObject([{ revoked: true }]);
  });
}

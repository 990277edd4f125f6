import { describe, expect, it } from "vitest";
import { createSandbox } from "../../../src/sandbox/index.js";
import { steering } from "../../support/control.js";

const steer = steering(createSandbox());

describe("a control request", () => {
  it.each([
    ["a member that nobody reads", "POST", "/clock/advance", { by: "1h", unit: "h" }, 400, 'Unrecognized key: "unit"'],
    ["a missing body", "POST", "/clock/advance", undefined, 400, "A request body is required"],
    ["a span that is none", "POST", "/clock/advance", { by: "soon" }, 400, 'like "90s"'],
    ["a span beyond all dates", "POST", "/clock/advance", { by: 1e15 }, 400, "The clock ends at 9999-12-31"],
    ["a moment that has passed", "POST", "/clock/set", { to: "2020-01-01T00:00:00Z" }, 400, "only moves forward"],
    [
      "an operation that does not exist",
      "POST",
      "/faults",
      { operation: "listAtpp", status: 503 },
      400,
      "did you mean listAtp",
    ],
    ["a fault that does nothing", "POST", "/faults", { operation: "listAtp" }, 400, "changes nothing"],
    ["a profile that does not exist", "PUT", "/fault-profile", { name: "chaos" }, 400, "there are flaky"],
    [
      "an event that nothing causes",
      "POST",
      "/events/trigger",
      { event: "order.canceled" },
      400,
      "did you mean order.cancelled",
    ],
    [
      "a receiver that may not be reached",
      "POST",
      "/webhooks",
      { url: "https://shop.example.com/x" },
      400,
      "outbound (--allow)",
    ],
    [
      "stock below zero",
      "POST",
      "/seed",
      { stock: [{ product_id: "P", fulfillment_node_id: "DC01", quantity: -1 }] },
      400,
      "/body/stock/0/quantity",
    ],
    [
      "a seeded order outside the contract",
      "POST",
      "/seed",
      { orders: [{ external_id: "A" }] },
      400,
      "/body/orders/0/",
    ],
    ["a snapshot that is none", "PUT", "/snapshots/a", { version: 2 }, 400, "/body/version"],
    ["a snapshot that nobody took", "POST", "/snapshots/a/restore", undefined, 404, "there is none yet"],
    ["a path with a typo", "POST", "/restet", undefined, 404, "did you mean /__sandbox/reset"],
    ["a wrong method", "GET", "/reset", undefined, 405, "Allowed here: POST"],
    ["a body that is not wanted", "POST", "/reset", { all: true }, 400, "takes no request body"],
  ])("with %s is refused and says why", async (_what, method, path, json, status, text) => {
    const told = await steer(method, path, json);
    expect(told.status).toBe(status);
    expect(JSON.stringify(told.body.messages ?? []) + told.body.message).toContain(text);
    expect(told.body.request_id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("whose body is no JSON, or is not declared as such, is refused", async () => {
    const sandbox = createSandbox();
    const send = async (body: string, type: string) => {
      const init = { method: "POST", body, headers: { "content-type": type } };
      return (await sandbox.fetch(`${sandbox.url}/__sandbox/clock/advance`, init)).status;
    };
    expect(await send('{"by":"1h"}', "text/plain")).toBe(415);
    expect(await send("by=1h", "application/x-www-form-urlencoded")).toBe(415);
    expect(await send("{", "application/json")).toBe(400);
    expect(await send('{"by":"1h"}', "application/json; charset=utf-8")).toBe(200);
  });
});

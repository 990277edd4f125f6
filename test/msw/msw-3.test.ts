import { setupServer } from "msw-3/node";
import { describe, expect, it, vi } from "vitest";
import { expectHandlersWork } from "./handlers.js";

// Users have one msw, and `newstore-sdk/msw` imports that; here both are installed.
vi.mock("msw", () => import("msw-3"));

const canRun = "withResolvers" in Promise;
if (!canRun) console.warn(`msw 3 needs Node 22; this is ${process.version}: the handlers are tested with msw 2 only.`);

describe.skipIf(!canRun)("the handlers with msw 3", () => {
  it("are of that msw", async () => {
    const { HttpHandler } = await import("msw-3");
    const { http } = await import("msw");
    expect(http.all("/", () => undefined)).toBeInstanceOf(HttpHandler);
  });

  describe("in use", () => {
    // Types come from the msw that a user installs; here they are msw 2's.
    expectHandlersWork(setupServer() as object as Parameters<typeof expectHandlersWork>[0]);
  });
});

import { describe, expect, it } from "vitest";
import { InnerSignal } from "../../src/core/inner-signal.js";
import { onAbort } from "../../src/core/on-abort.js";
import { untilAborted } from "../../src/core/wait.js";

describe("the SDK's own signal", () => {
  it("calls each listener once, with the first reason", () => {
    const signal = new InnerSignal();
    const heard: unknown[] = [];
    const listener = () => heard.push(signal.reason);
    signal.addEventListener("abort", listener);
    signal.addEventListener("abort", listener);
    signal.abort("first");
    signal.abort("second");
    expect(heard).toEqual(["first"]);
    expect(signal).toMatchObject({ aborted: true, reason: "first" });
  });

  it("forgets who has left, and keeps apart the same function given twice", () => {
    const signal = new InnerSignal();
    let heard = 0;
    const callback = () => {
      heard += 1;
    };
    const leave = onAbort(signal, callback);
    onAbort(signal, callback);
    leave();
    signal.abort("reason");
    expect(heard).toBe(1);
  });

  it("ends a wait with its reason, and cancels the work", async () => {
    const signal = new InnerSignal();
    let cancelled = 0;
    const wait = untilAborted(signal, new Promise(() => {}), () => {
      cancelled += 1;
    });
    signal.abort("reason");
    await expect(wait).rejects.toBe("reason");
    expect(cancelled).toBe(1);
  });
});

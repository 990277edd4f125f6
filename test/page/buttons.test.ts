import { afterEach, describe, expect, it } from "vitest";
import { type RunningSandbox, sampleSeed, startSandbox } from "../../src/sandbox/index.js";
import { type DrivenPage, findChromium, openPage } from "../support/chromium.js";

const chromium = findChromium();
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function open(width?: number): Promise<{ sandbox: RunningSandbox; page: DrivenPage }> {
  const sandbox = await startSandbox({ now: "2026-03-02T12:00:00Z", seed: sampleSeed() });
  closing.push(() => sandbox.stop());
  const page = await openPage(chromium ?? "", `${sandbox.url}/__sandbox`, width);
  closing.push(() => page.close());
  await page.until(`document.querySelector("#live")?.textContent === "live"`);
  return { sandbox, page };
}

/** Clicks on the button with a label, inside an element. */
async function press(page: DrivenPage, label: string, within = "body") {
  await page.clickOn(
    `[...document.querySelectorAll(${JSON.stringify(`${within} button`)})].find((b) => b.textContent === ${JSON.stringify(label)})`,
  );
}
const said = (page: DrivenPage, text: string) =>
  page.until(`document.querySelector("#said").textContent.includes(${JSON.stringify(text)})`);
const labels = (page: DrivenPage, within: string): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll(${JSON.stringify(`${within} button`)})].map((b) => b.textContent)`);

describe.skipIf(chromium === undefined)("a click in a browser", () => {
  it("ships an order and takes it back, and the buttons follow what can be done", async () => {
    const { sandbox, page } = await open();
    const order = `[data-order="SAMPLE-A"]`;
    await page.click(`${order} summary`);
    expect(await labels(page, order)).toEqual(["Ship", "Reject", "Cancel"]);
    await press(page, "Ship", order);
    await page.until(`document.querySelector('${order} .badge').textContent === "closed"`);
    expect(await labels(page, order)).toEqual(["Return"]);
    await press(page, "Return", order);
    await said(page, "The customer brings it back: done");
    expect(sandbox.state.events.list("return.processed")).toHaveLength(1);
  });

  it("lays a pickup ready, then cancels it", async () => {
    const { sandbox, page } = await open();
    const order = `[data-order="SAMPLE-B"]`;
    await page.click(`${order} summary`);
    await press(page, "Lay ready", order);
    await said(page, "Lay ready: done");
    expect(sandbox.state.events.list("fulfillment_request.items_ready_for_handover")).toHaveLength(1);
    // The row is drawn anew, without the button: what stood beside it moves to its place.
    await page.until(`![...document.querySelectorAll('${order} button')].some((b) => b.textContent === "Lay ready")`);
    await press(page, "Cancel", order);
    await page.until(`document.querySelector('${order} .badge').textContent === "cancelled"`);
  });

  it("moves the clock, begins and ends a mixture of faults, makes an order up", async () => {
    const { sandbox, page } = await open();
    await press(page, "+1 day");
    await page.until(`document.querySelector(".clock").textContent.includes("2026-03-03 12:00:00")`);
    await press(page, "checkout-storm");
    await page.until(`document.querySelector('#steer button[aria-pressed="true"]')?.textContent === "checkout-storm"`);
    expect(sandbox.faults.activeProfile).toBe("checkout-storm");
    await press(page, "checkout-storm");
    await page.until(`document.querySelector('#steer button[aria-pressed="true"]') === null`);
    await press(page, "New order");
    await page.until(`document.querySelector('[data-order="SAMPLE-000000001"]')`);
  });

  it("resets at the second click only, goes back to a state that was kept, and says what is refused", async () => {
    const { sandbox, page } = await open();
    await press(page, "Go back to it");
    await said(page, "There is no snapshot page");
    await press(page, "Keep this state");
    await said(page, "Keep this state: done");
    sandbox.cancel("SAMPLE-A");
    await press(page, "Go back to it");
    await said(page, "Go back to it: done");
    expect(sandbox.state.orders.byExternalId("SAMPLE-A")?.cancellation).toBeUndefined();
    sandbox.cancel("SAMPLE-A");
    // The page waits four seconds for the second click; a busy machine may need longer.
    await page.evaluate("((start) => { globalThis.setTimeout = (work, ms) => start(work, 100 * ms); })(setTimeout)");
    await press(page, "Reset");
    expect(sandbox.state.orders.byExternalId("SAMPLE-A")?.cancellation).toBeDefined();
    await press(page, "Sure? Once more");
    await said(page, "at the start: done");
    expect(sandbox.state.orders.byExternalId("SAMPLE-A")?.cancellation).toBeUndefined();
  });

  it("removes a fault that was added", async () => {
    const { sandbox, page } = await open();
    sandbox.faults.add({ operation: "listAtp", status: 503, times: 3 });
    await page.until(`document.querySelector(".faults")?.textContent.includes("listAtp: status 503; 3 more")`);
    await press(page, "Remove", ".faults");
    await page.until(`document.querySelector(".faults") === null`);
    expect(sandbox.faults.list()).toEqual([]);
  });

  it("hits on a telephone, where nothing is wider than the screen", async () => {
    const { sandbox, page } = await open(390);
    await page.click(`[data-order="SAMPLE-A"] summary`);
    const beyond = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    expect(beyond).toBe(0);
    const small = await page.evaluate(
      `[...document.querySelectorAll("button")].filter((b) => b.getBoundingClientRect().height < 28).map((b) => b.textContent)`,
    );
    expect(small).toEqual([]);
    await press(page, "Ship", `[data-order="SAMPLE-A"]`);
    await said(page, "Ship: done");
    expect(sandbox.state.events.list("order.completed")).toHaveLength(1);
  });
});

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";

/** A page in a real browser that can be looked at and clicked. */
export interface DrivenPage {
  /** The value of an expression in the page; a promise is awaited. */
  // biome-ignore lint/suspicious/noExplicitAny: whatever the page says.
  evaluate(expression: string): Promise<any>;
  /** Waits until an expression is true. */
  until(expression: string): Promise<void>;
  /** Presses the mouse in the middle of an element, which must be visible. */
  click(selector: string): Promise<void>;
  /** The same for an element that an expression finds. */
  clickOn(element: string): Promise<void>;
  /** The page as an image, base64. */
  picture(): Promise<string>;
  close(): Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

const DEADLINE_MS = 20_000;
const LOOK_MS = 50;

/** Opens an address in a browser of its own, in a window so wide. Speaks by the browser's debugging pipe: no port. */
export async function openPage(chromium: string, url: string, width = 1_280): Promise<DrivenPage> {
  const profile = await mkdtemp(join(tmpdir(), "newstore-chromium-"));
  const child = spawn(
    chromium,
    [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--no-first-run",
      "--disable-component-update",
      "--disable-sync",
      "--remote-debugging-pipe",
      `--user-data-dir=${profile}`,
      "about:blank",
    ],
    { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] },
  );
  const send = connect(child);
  const { targetInfos } = (await send("Target.getTargets")) as { targetInfos: { targetId: string; type: string }[] };
  const targetId = targetInfos.find(({ type }) => type === "page")?.targetId;
  const { sessionId } = (await send("Target.attachToTarget", { targetId, flatten: true })) as { sessionId: string };
  const call = (method: string, params: object = {}) => send(method, params, sessionId);
  await call("Emulation.setDeviceMetricsOverride", { width, height: 900, deviceScaleFactor: 1, mobile: false });
  await call("Page.navigate", { url });

  const evaluate: DrivenPage["evaluate"] = async (expression) => {
    const answer = await call("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
    const { result, exceptionDetails } = answer as { result: { value?: unknown }; exceptionDetails?: { text: string } };
    if (exceptionDetails) throw new Error(`${expression}: ${exceptionDetails.text}`);
    return result.value;
  };
  const until: DrivenPage["until"] = async (expression) => {
    const deadlineMs = performance.now() + DEADLINE_MS;
    while (!(await evaluate(`Boolean(${expression})`).catch(() => false))) {
      if (performance.now() > deadlineMs) throw new Error(`It did not become true: ${expression}`);
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  };
  const clickOn: DrivenPage["clickOn"] = async (element) => {
    // In one step: the page draws itself anew when something changes, and what was found before is gone then.
    const place = `((e) => { e.scrollIntoView({ block: "center", behavior: "instant" }); const r = e.getBoundingClientRect();
      return r.width > 0 && r.height > 0 && (globalThis.placed = { x: r.x + r.width / 2, y: r.y + r.height / 2 }); })(${element})`;
    let at = "";
    // Where it stays: what is being drawn moves, and a click would land beside it.
    for (let before = "none"; at !== before; ) {
      before = at;
      await until(place);
      at = JSON.stringify(await evaluate("globalThis.placed"));
      if (at !== before) await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
    const { x, y } = JSON.parse(at);
    for (const type of ["mousePressed", "mouseReleased"])
      await call("Input.dispatchMouseEvent", { type, x, y, button: "left", clickCount: 1 });
  };
  return {
    evaluate,
    until,
    clickOn,
    click: (selector) => clickOn(`document.querySelector(${JSON.stringify(selector)})`),
    picture: async () =>
      ((await call("Page.captureScreenshot", { captureBeyondViewport: true })) as { data: string }).data,
    close: async () => {
      const gone = new Promise((resolve) => child.once("close", resolve));
      child.kill("SIGKILL");
      await gone;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Messages are JSON texts that end with a zero byte; what carries our number responds to us. */
function connect(child: ChildProcess) {
  const [, , , input, output] = child.stdio as unknown as [unknown, unknown, unknown, Writable, Readable];
  const waiting = new Map<number, { resolve: (result: object) => void; reject: (error: Error) => void }>();
  let rest = "";
  output.setEncoding("utf8").on("data", (text: string) => {
    const messages = (rest + text).split("\0");
    rest = messages.pop() ?? "";
    for (const message of messages) {
      const { id, result = {}, error } = JSON.parse(message) as Message;
      const one = id === undefined ? undefined : waiting.get(id);
      if (error) one?.reject(new Error(error.message));
      else one?.resolve(result);
    }
  });
  child.once("close", () => {
    for (const { reject } of waiting.values()) reject(new Error("The browser has ended."));
  });
  let count = 0;
  return (method: string, params: object = {}, sessionId?: string): Promise<object> => {
    count += 1;
    const id = count;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      input.write(`${JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) })}\0`);
    });
  };
}

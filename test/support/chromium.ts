import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { until } from "./clock.js";
import { type Send, speakTo } from "./debugging-pipe.js";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const WORDS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--no-first-run",
  "--disable-component-update",
  "--disable-sync",
  "--remote-debugging-pipe",
];

/** A page in a real browser that can be looked at and clicked. */
export interface DrivenPage {
  /** The value of an expression in the page; a promise is awaited. */
  // biome-ignore lint/suspicious/noExplicitAny: whatever the page says.
  evaluate(expression: string): Promise<any>;
  /** Waits until an expression is true. */
  until(expression: string, longestMs?: number): Promise<void>;
  /** The document as it stands. */
  html(): Promise<string>;
  /** Presses the mouse in the middle of an element, which must be visible. */
  click(selector: string): Promise<void>;
  /** The same for an element that an expression finds. */
  clickOn(element: string): Promise<void>;
  close(): Promise<void>;
}

/** A Chromium of this machine, if there is one. */
export function findChromium(): string | undefined {
  for (const name of NAMES) {
    try {
      return execFileSync("/bin/sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).trim();
    } catch {
      // The next one, then.
    }
  }
  return undefined;
}

/** Opens an address in a browser of its own, in a window so wide, and waits until it is there. */
export async function openPage(chromium: string, url: string, width = 1_280): Promise<DrivenPage> {
  const profile = await mkdtemp(join(tmpdir(), "newstore-chromium-"));
  const child = spawn(chromium, [...WORDS, `--user-data-dir=${profile}`, "about:blank"], {
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
  });
  const close = async () => {
    await end(child);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const call = await attach(speakTo(child));
    await call("Emulation.setDeviceMetricsOverride", { width, height: 900, deviceScaleFactor: 1, mobile: false });
    await call("Page.navigate", { url });
    const page = driven(call);
    await page.until(`location.href !== "about:blank" && document.body !== null`);
    return { ...page, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once("close", resolve));
  child.kill("SIGKILL");
  await gone;
}

/** Calls the browser's first page, once there is one. */
async function attach(send: Send): Promise<(method: string, params?: object) => Promise<object>> {
  let targetId: string | undefined;
  await until(async () => {
    const { targetInfos } = (await send("Target.getTargets")) as { targetInfos: { targetId: string; type: string }[] };
    targetId = targetInfos.find(({ type }) => type === "page")?.targetId;
    return targetId !== undefined;
  });
  const { sessionId } = (await send("Target.attachToTarget", { targetId, flatten: true })) as { sessionId: string };
  return (method, params = {}) => send(method, params, sessionId);
}

/**
 * Takes a click that would not hit: the page draws itself anew when something changes, and what has been found may be
 * elsewhere or gone when the mouse comes down. `aim` finds the element and its place, `hit` says what became of the click.
 */
const AIM = `(element) => {
  globalThis.aim?.end();
  const fate = { hit: undefined };
  const look = (event) => {
    const isHit = element.contains(event.target);
    if (!isHit) { event.stopImmediatePropagation(); event.preventDefault(); }
    if (!isHit || event.type === "click") fate.hit ??= isHit;
  };
  const types = ["mousedown", "mouseup", "click"];
  for (const type of types) window.addEventListener(type, look, true);
  fate.end = () => { for (const type of types) window.removeEventListener(type, look, true); };
  globalThis.aim = fate;
  element.scrollIntoView({ block: "center", behavior: "instant" });
  const { x, y, width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 ? { x: x + width / 2, y: y + height / 2 } : undefined;
}`;

function driven(call: (method: string, params?: object) => Promise<object>): Omit<DrivenPage, "close"> {
  const evaluate: DrivenPage["evaluate"] = async (expression) => {
    const response = await call("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
    const { result, exceptionDetails } = response as {
      result: { value?: unknown };
      exceptionDetails?: { text: string };
    };
    if (exceptionDetails) throw new Error(`${expression}: ${exceptionDetails.text}`);
    return result.value;
  };
  const isSo = (expression: string) => evaluate(`Boolean(${expression})`).catch(() => false);
  const untilTrue: DrivenPage["until"] = (expression, longestMs) =>
    until(() => isSo(expression), longestMs).catch(async (error: Error) => {
      throw new Error(`${error.message}: ${expression}, in ${await evaluate("document.body.innerText")}`);
    });
  const clickOn: DrivenPage["clickOn"] = async (element) => {
    for (;;) {
      await untilTrue(element);
      const place = await evaluate(`(${AIM})(${element})`).catch(() => undefined);
      if (place === undefined) continue;
      for (const type of ["mousePressed", "mouseReleased"])
        await call("Input.dispatchMouseEvent", { ...place, type, button: "left", clickCount: 1 });
      await untilTrue("aim.hit !== undefined");
      if (await evaluate("aim.end(), aim.hit")) return;
    }
  };
  return {
    evaluate,
    until: untilTrue,
    html: () => evaluate("document.documentElement.outerHTML"),
    clickOn,
    click: (selector) => clickOn(`document.querySelector(${JSON.stringify(selector)})`),
  };
}

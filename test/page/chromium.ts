import { execFileSync, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const LIMIT_MS = 45_000;

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

/** Lets a real browser load a page, and gives back the document as it stands after so many milliseconds of its time. */
export async function renderedDom(
  chromium: string,
  url: string,
  { ms = 3_000, limitMs = LIMIT_MS } = {},
): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), "newstore-chromium-"));
  const words = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--no-first-run",
    "--disable-component-update",
    "--disable-sync",
    `--user-data-dir=${profile}`,
    `--virtual-time-budget=${ms}`,
    "--dump-dom",
    url,
  ];
  try {
    return await new Promise((resolve, reject) => {
      const child = spawn(chromium, words, { stdio: ["ignore", "pipe", "ignore"], timeout: limitMs });
      let dom = "";
      child.stdout.setEncoding("utf8").on("data", (text: string) => {
        dom += text;
      });
      child.once("error", reject);
      child.once("close", (code) => (code === 0 ? resolve(dom) : reject(new Error(`Chromium ended with ${code}.`))));
    });
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

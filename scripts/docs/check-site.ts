/**
 * Looks at the built site in a real browser: no page may be wider than a phone, and a search for a task must find the page
 * about it. Needs Chromium and `npm run docs`.
 *
 * npm run check:site [-- FOLDER]
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findChromium, openPage } from "../../test/support/chromium.js";
import { CHECK_PATH, checkPage } from "./check-page.js";
import { serve } from "./serve.js";

const PHONE_PX = 390;
const PATIENCE_MS = 600_000;

/** What somebody looks for, and a page that must be among the first results. */
const SEARCHES: Readonly<Record<string, string>> = {
  csv: "documents/The_command",
  money: "documents/Money",
  proxy: "documents/Proxies",
  "lost order": "documents/Orders_in",
  testing: "documents/Testing",
};

const folder = process.argv[2] ?? fileURLToPath(new URL("../../docs/api/", import.meta.url));
const chromium = findChromium();
if (chromium === undefined) throw new Error("There is no Chromium on this machine.");

const pages = ["index.html", "modules.html", ...["documents", "classes", "modules"].flatMap(htmlIn)];
const { url, stop } = await serve(folder, {
  [CHECK_PATH]: checkPage({ pages, widthPx: PHONE_PX, searches: SEARCHES }),
});
const page = await openPage(chromium, `${url}/${CHECK_PATH}`);
try {
  const report = `document.querySelector("#report")`;
  await page.until(report, PATIENCE_MS);
  const problems = JSON.parse(await page.evaluate(`${report}.textContent`)) as string[];
  for (const problem of problems) console.error(problem);
  console.log(
    `${pages.length} pages at ${PHONE_PX} px, ${Object.keys(SEARCHES).length} searches: ${problems.length} problems.`,
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  await page.close();
  await stop();
}

function htmlIn(name: string): string[] {
  return readdirSync(join(folder, name))
    .filter((file) => file.endsWith(".html"))
    .map((file) => `${name}/${file}`);
}

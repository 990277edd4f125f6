/**
 * Looks at the built site: no link may lead nowhere; in a real browser, no page may be wider than a phone, its text must be
 * readable in the light and in the dark, and a search for a task must find the page about it. Needs Chromium and
 * `npm run docs`.
 *
 * npm run check:site [-- FOLDER]
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findChromium, openPage } from "../../test/support/chromium.js";
import { CHECK_PATH, checkPage } from "./check-page.js";
import { checkLinks } from "./links.js";
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

/** The front page, a guide, a class, a generated client, what is known of the platform. */
const THEMED = [
  "index.html",
  "documents/Quick_start.html",
  "classes/newstore-sdk.NewStore.html",
  "modules/newstore-sdk_order-injection.html",
  "documents/Order_injection.html",
];

const folder = process.argv[2] ?? fileURLToPath(new URL("../../docs/api/", import.meta.url));
const chromium = findChromium();
if (chromium === undefined) throw new Error("There is no Chromium on this machine.");

const links = checkLinks(folder);
const pages = ["index.html", "modules.html", ...["documents", "classes", "modules"].flatMap(htmlIn)];
const { url, stop } = await serve(folder, {
  [CHECK_PATH]: checkPage({ pages, widthPx: PHONE_PX, searches: SEARCHES, themed: THEMED }),
});
const page = await openPage(chromium, `${url}/${CHECK_PATH}`);
try {
  const report = `document.querySelector("#report")`;
  await page.until(report, PATIENCE_MS);
  const seen = JSON.parse(await page.evaluate(`${report}.textContent`)) as string[];
  const problems = [...links.broken, ...seen];
  for (const problem of problems) console.error(problem);
  console.log(
    `${links.count} links on ${links.pages} pages, ${pages.length} pages at ${PHONE_PX} px, ${THEMED.length} pages light ` +
      `and dark, ${Object.keys(SEARCHES).length} searches: ${problems.length} problems.`,
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

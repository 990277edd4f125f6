/**
 * Writes `llms.txt` (https://llmstxt.org), a list of what there is to read, and `llms-full.txt`, all of it in one text,
 * into the site: for language models, and for whoever searches everything at once.
 *
 * npm run docs
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { listOf, type Page, pageOf, textOf } from "./pages.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

const { projectDocuments, out } = JSON.parse(read("typedoc.json")) as {
  readonly projectDocuments: readonly string[];
  readonly out: string;
};
const { description, homepage } = JSON.parse(read("package.json")) as {
  readonly description: string;
  readonly homepage: string;
};

const pages: readonly Page[] = listOf(projectDocuments, ROOT).map((path) => pageOf(path, read(path)));
const readme = pageOf("README.md", read("README.md"));
const target = process.argv[2] ?? join(ROOT, out);
const site = homepage.replace(/#.*$/, "/blob/main/");

const under = (folder: string) => pages.filter(({ path }) => path.startsWith(folder));
const others = pages.filter(({ path }) => !/^docs\/(guides|platform)\//.test(path));
const sections = [
  ["Guides", under("docs/guides/")],
  ["The platform", under("docs/platform/")],
  ["Optional", others],
] as const;

const links = (list: readonly Page[]) => list.map(({ title, path, about }) => `- [${title}](${site}${path}): ${about}`);
const head = [`# newstore-sdk`, "", `> ${description}`, ""];
const short = [...head, ...sections.flatMap(([name, list]) => [`## ${name}`, "", ...links(list), ""])];
writeFileSync(join(target, "llms.txt"), short.join("\n"));
writeFileSync(join(target, "llms-full.txt"), [readme, ...pages].map(textOf).join("\n"));
console.log(`llms.txt: ${pages.length} pages.`);

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const CITING = ["src", "scripts", "test", "openapi", "examples", "docs", "generated"];
const TEXT = /\.(ts|mts|mjs|js|yaml|md)$/;

/** `docs/platform/import.md#jobs`, as comments cite a page. */
const CITATION = /docs\/platform\/([\w-]+\.md)(?:#([\w-]+))?/g;
/** `[jobs](import.md#jobs)`, as pages link to each other. */
const LINK = /\]\((?!https?:)([\w./-]*\.md)?(?:#([\w-]+))?\)/g;

const pages = await readPages();

describe("docs/platform", () => {
  it("has every page and heading that comments and documents cite", async () => {
    const missing: string[] = [];
    let cited = 0;
    for (const file of await filesBelow(CITING)) {
      if (file.startsWith("docs/api/")) continue;
      for (const [whole, page, anchor] of (await readFile(join(ROOT, file), "utf8")).matchAll(CITATION)) {
        cited += 1;
        if (!isKnown(page as string, anchor)) missing.push(`${file}: ${whole}`);
      }
    }
    expect(missing).toEqual([]);
    expect(cited).toBeGreaterThan(150);
  });

  it("links only to pages and headings that exist", async () => {
    const missing: string[] = [];
    for (const [name, { text }] of pages)
      for (const [whole, target, anchor] of text.matchAll(LINK)) {
        const isPage = target === undefined || !target.includes("/");
        if (isPage && !isKnown(target ?? name, anchor)) missing.push(`${name}: ${whole}`);
      }
    expect(missing).toEqual([]);
  });

  it("gives no heading of a page twice, since the second one's anchor would depend on the first", () => {
    for (const [name, { anchors, headings }] of pages) expect(anchors.size, name).toBe(headings);
  });
});

function isKnown(page: string, anchor: string | undefined): boolean {
  const found = pages.get(page);
  return found !== undefined && (anchor === undefined || found.anchors.has(anchor));
}

async function readPages() {
  const found = new Map<string, { text: string; anchors: ReadonlySet<string>; headings: number }>();
  for (const name of await readdir(join(ROOT, "docs/platform"))) {
    const text = await readFile(join(ROOT, "docs/platform", name), "utf8");
    const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, title]) => anchorOf(title as string));
    found.set(name, { text, anchors: new Set(headings), headings: headings.length });
  }
  return found;
}

/** The anchor that GitHub gives a heading. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\w\- ]/g, "")
    .replaceAll(" ", "-");
}

async function filesBelow(folders: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const folder of folders)
    for (const entry of await readdir(join(ROOT, folder), { recursive: true, withFileTypes: true }))
      if (entry.isFile() && TEXT.test(entry.name))
        found.push(join(entry.parentPath, entry.name).slice(ROOT.length + 1));
  return found;
}

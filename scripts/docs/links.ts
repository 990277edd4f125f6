import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

/** A page of the site: what can be jumped to, and where it leads. */
interface Place {
  readonly ids: ReadonlySet<string>;
  readonly targets: readonly string[];
}

/** What was looked at, and what is wrong as lines of text. */
export interface LinkReport {
  readonly pages: number;
  readonly count: number;
  readonly broken: readonly string[];
}

/** Looks for links from page to page that lead nowhere: to no file, or to no place on a page. */
export function checkLinks(folder: string): LinkReport {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
  const known = new Set(files);
  const html = files.filter((name) => name.endsWith(".html"));
  const places = new Map(html.map((name) => [name, placeOf(readFileSync(join(folder, name), "utf8"))]));
  const broken = [...places].flatMap(([from, { targets }]) =>
    targets.flatMap((target) => {
      const [path = "", id = ""] = target.split("#");
      const to = path === "" ? from : posix.join(posix.dirname(from), decodeURIComponent(path));
      if (!known.has(to)) return [`${from} links to ${target}, which does not exist`];
      if (id === "" || !places.has(to) || places.get(to)?.ids.has(decodeURIComponent(id))) return [];
      return [`${from} links to ${target}; there is no such place on that page`];
    }),
  );
  const count = [...places.values()].reduce((sum, { targets }) => sum + targets.length, 0);
  return { pages: places.size, count, broken };
}

/** Addresses with a scheme lead out of the site, and nobody asks there. */
function placeOf(html: string): Place {
  const values = (name: string) =>
    [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map(([, value = ""]) => value.replaceAll("&amp;", "&"));
  const targets = [...values("href"), ...values("src")].filter(
    (one) => one !== "" && !/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(one),
  );
  return { ids: new Set(values("id")), targets: [...new Set(targets)].map((one) => one.replace(/\?[^#]*/, "")) };
}

/** Where the page that checks the others is served. */
export const CHECK_PATH = "check.html";

interface CheckInput {
  readonly pages: readonly string[];
  readonly widthPx: number;
  readonly searches: Readonly<Record<string, string>>;
}

/** A page that loads the others in a frame as wide as a phone, and writes down what is wrong with them. */
export function checkPage(input: CheckInput): string {
  return `<!doctype html><meta charset="utf-8"><pre id="running"></pre>
<script type="module">
const { pages, widthPx, searches } = ${JSON.stringify(input)};
const problems = [];
const frame = document.createElement("iframe");
frame.style.cssText = "border:0;height:800px;width:" + widthPx + "px";
document.body.append(frame);
const load = (path) => new Promise((resolve) => { frame.onload = resolve; frame.src = path; });
// The search waits for the end of typing.
const until = async (condition) => {
  for (let turn = 0; turn < 40 && !condition(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 500));
};
for (const path of pages) {
  await load(path);
  const { documentElement: root, body } = frame.contentDocument;
  body.style.removeProperty("display");
  if (root.scrollWidth <= widthPx) continue;
  const wide = [...body.querySelectorAll("*")].filter((one) => one.getBoundingClientRect().right > widthPx + 1 && !one.closest("pre, table, .tsd-signature"));
  problems.push(path + " is " + root.scrollWidth + " px wide: " + wide.slice(0, 4).map((one) => one.tagName + "." + one.className).join(", "));
}
await load("index.html");
for (const [words, page] of Object.entries(searches)) {
  const inner = frame.contentDocument;
  inner.querySelector("#tsd-search-trigger").click();
  await until(() => inner.querySelector("#tsd-search-input") !== null);
  const field = inner.querySelector("#tsd-search-input");
  field.value = words;
  const found = () => [...inner.querySelectorAll("#tsd-search-results a")].map((one) => one.getAttribute("href"));
  const before = found().join();
  await until(() => { field.dispatchEvent(new Event("input", { bubbles: true })); return found().length > 0 && found().join() !== before; });
  if (!found().some((href) => href.includes(page))) problems.push("A search for " + words + " does not find " + page + ": " + found().slice(0, 10).join(" "));
}
const report = document.createElement("pre");
report.id = "report";
report.textContent = JSON.stringify(problems);
document.body.append(report);
</script>`;
}

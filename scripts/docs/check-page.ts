/** Where the page that checks the others is served. */
export const CHECK_PATH = "check.html";

interface CheckInput {
  readonly pages: readonly string[];
  readonly widthPx: number;
  readonly searches: Readonly<Record<string, string>>;
  /** Pages whose text must be readable in a light and in a dark theme. */
  readonly themed: readonly string[];
}

/** A page that loads the others in a frame as wide as a phone, and writes down what is wrong with them. */
export function checkPage(input: CheckInput): string {
  return `<!doctype html><meta charset="utf-8"><pre id="running"></pre>
<script type="module">
const { pages, widthPx, searches, themed } = ${JSON.stringify(input)};
const problems = [];
// Without scripts, which only fill the menu: loading it for each page takes most of the time. The search has a frame with them.
const framed = (scripts) => {
  const made = document.createElement("iframe");
  if (!scripts) made.sandbox = "allow-same-origin";
  made.style.cssText = "border:0;height:800px;width:" + widthPx + "px";
  return document.body.appendChild(made);
};
let frame = framed(false);
const load = (path) => new Promise((resolve) => { frame.onload = resolve; frame.src = path; });
// The search waits for the end of typing.
const until = async (condition) => {
  for (let turn = 0; turn < 40 && !condition(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 500));
};
for (const path of pages) {
  await load(path);
  const { documentElement: root, body } = frame.contentDocument;
  if (root.scrollWidth <= widthPx) continue;
  const wide = [...body.querySelectorAll("*")].filter((one) => one.getBoundingClientRect().right > widthPx + 1 && !one.closest("pre, table, .tsd-signature"));
  problems.push(path + " is " + root.scrollWidth + " px wide: " + wide.slice(0, 4).map((one) => one.tagName + "." + one.className).join(", "));
}
// How far a text stands out from what is behind it (WCAG 2, 1.4.3): 4.5 for most, 3 for large letters.
const channels = (color) => (color.match(/[\\d.]+/g) ?? []).map(Number);
const luminance = (color) => {
  const [r, g, b] = channels(color).map((one) => one / 255).map((one) => (one <= 0.03928 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const isClear = (color) => (channels(color)[3] ?? 1) < 0.5;
const behind = (element) => {
  for (let one = element; one !== null; one = one.parentElement) {
    const { backgroundColor } = getComputedStyle(one);
    if (!isClear(backgroundColor)) return backgroundColor;
  }
  return "rgb(255, 255, 255)";
};
const contrast = (one, other) => {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};
const grounds = new Set();
for (const path of themed) {
  await load(path);
  const { documentElement: root, body } = frame.contentDocument;
  for (const theme of ["light", "dark"]) {
    root.dataset.theme = theme;
    grounds.add(theme + " " + behind(body));
    const texts = [...body.querySelectorAll("*")].filter((one) => one.checkVisibility() && [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ""));
    if (texts.length < 20) problems.push(path + " shows hardly any text");
    const faint = new Set();
    for (const one of texts) {
      const { color, fontSize, fontWeight } = getComputedStyle(one);
      const isLarge = parseFloat(fontSize) >= 24 || (parseFloat(fontSize) >= 18.6 && Number(fontWeight) >= 700);
      const ratio = contrast(color, behind(one));
      if (ratio < (isLarge ? 3 : 4.5)) faint.add(one.tagName + "." + one.className + " " + ratio.toFixed(1));
    }
    if (faint.size > 0) problems.push(path + ", " + theme + ": hard to read: " + [...faint].slice(0, 6).join(", "));
  }
}
if (grounds.size !== 2) problems.push("Light and dark pages look alike: " + [...grounds].join(", "));
frame = framed(true);
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

import { html } from "./html.js";
import { sections } from "./sections.js";
import type { PageView } from "./view.js";

/** The whole page. */
export function pageOf(view: PageView): string {
  const page = html`<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${view.tenant}: a simulated NewStore</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/__sandbox/page.css">
<script src="/__sandbox/page.js" defer></script>
</head>
<body>
<header>
<h1>A simulated NewStore</h1>
<p>tenant <b>${view.tenant}</b> at <code>${view.url}</code> <span class="live" id="live"></span> <output id="said"></output></p>
<form method="get"><input id="search" type="search" name="q" value="${view.stock.search}" placeholder="stock: product id or title" aria-label="Search stock">
<button>Search</button></form>
</header>
<main>${sections(view)}</main>
</body>
</html>
`;
  return `<!doctype html>\n${page.text}`;
}

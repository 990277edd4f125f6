import type { Graphviz } from "@hpcc-js/wasm-graphviz";
import { themed } from "./theme.js";

/** The look that all pictures share; what differs by theme stands in the style sheet of each. */
const LOOK = `
  graph [fontname="Helvetica" fontsize=13 labelloc=t bgcolor=transparent nodesep=0.35 ranksep=0.4 style=rounded]
  node [fontname="Helvetica" fontsize=12 shape=box style="rounded" margin="0.16,0.09"]
  edge [fontname="Helvetica" fontsize=11 arrowsize=0.7]`;

/** The drawing of a picture's text: an SVG in the colours of the reader's theme. */
export function drawn(graphviz: Graphviz, text: string): string {
  const [, title = ""] = /^ {2}label="(.*)"$/m.exec(text) ?? [];
  return themed(graphviz.dot(text.replace("{", `{${LOOK}`)), title);
}

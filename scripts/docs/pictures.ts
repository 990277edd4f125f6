/**
 * Draws `docs/pictures/*.dot`, each beside its text as SVG. A test fails where a drawing is not what its text says.
 *
 * npm run pictures
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Graphviz } from "@hpcc-js/wasm-graphviz";
import { drawn } from "./draw.js";

const FOLDER = fileURLToPath(new URL("../../docs/pictures/", import.meta.url));

const graphviz = await Graphviz.load();
for (const name of readdirSync(FOLDER).filter((file) => file.endsWith(".dot"))) {
  const svg = drawn(graphviz, readFileSync(join(FOLDER, name), "utf8"));
  writeFileSync(join(FOLDER, name.replace(/\.dot$/, ".svg")), svg);
}

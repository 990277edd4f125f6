import { html, type Markup } from "./html.js";
import { frameOf, HEIGHT, MARGIN, type Point, round, WIDTH } from "./map-frame.js";
import { gridOf, scaleBar } from "./map-grid.js";
import type { LocationView } from "./view-stores.js";

/** Ids stand in a column of their own, so that stores which lie close together stay readable. */
const LABELS_X = 412;
const MIN_LABEL_GAP = 20;
/** Closer than this nobody can read them; the list beside the map has them all. */
const TOO_TIGHT = 13;
const DOT_GAP = 14;

type Placed = LocationView & { readonly at: NonNullable<LocationView["at"]> };

/** Stores where they are. */
export function storeMap(locations: readonly LocationView[]): Markup {
  const placed = locations.filter((location): location is Placed => location.at !== undefined);
  if (placed.length === 0) return html`<p class="none">No store has coordinates.</p>`;
  const frame = frameOf(placed.map(({ at }) => at));
  const places = apart(placed.map((location) => frame.project(location.at)));
  const dots = placed.map((location, index) => ({ location, dot: places[index] ?? frame.project(location.at) }));
  const gap = Math.min(MIN_LABEL_GAP, (HEIGHT - 2 * MARGIN) / Math.max(1, dots.length - 1));
  const heights = dots.map(({ dot }) => dot.y);
  const labels = gap < TOO_TIGHT ? [] : spread(heights, gap);
  return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Stores on a map">
    <rect class="sea" x="0" y="0" width="${WIDTH}" height="${HEIGHT}" rx="10"></rect>
    ${gridOf(frame)} ${scaleBar(frame)}
    ${dots.map(({ location, dot }, index) => storeMark(location, dot, labels[index]))}
  </svg>`;
}

/** A dot, with how many units wait there in it. */
function storeMark({ id, label, at, openUnits }: Placed, { x, y }: Point, labelY: number | undefined): Markup {
  return html`<g class="store" data-store="${id}">
    <title>${label} (${id}): ${at.latitude}, ${at.longitude}${openUnits > 0 && `; ${openUnits} to fulfil`}</title>
    ${
      labelY !== undefined &&
      html`<path class="lead" d="M${round(x)} ${round(y)} L${LABELS_X - 18} ${round(labelY)} L${LABELS_X - 6} ${round(labelY)}"></path>
    <text class="name" x="${LABELS_X}" y="${round(labelY + 4)}">${id}</text>`
    }
    <circle class="${openUnits === 0 ? "dot" : "dot busy"}" cx="${round(x)}" cy="${round(y)}" r="${openUnits === 0 ? 6 : 10}"></circle>
    ${openUnits > 0 && html`<text class="open" x="${round(x)}" y="${round(y + 3.5)}">${openUnits}</text>`}
  </g>`;
}

/** Moves dots that would hide each other side by side; their titles give the exact place. */
function apart(points: readonly Point[]): Point[] {
  const settled: Point[] = [];
  for (const { x, y } of points) {
    let moved = x;
    while (settled.some((other) => Math.hypot(other.x - moved, other.y - y) < DOT_GAP)) moved += DOT_GAP;
    settled.push({ x: moved, y });
  }
  return settled;
}

/** Moves labels apart until none touches another; their order from north to south stays. */
function spread(wanted: readonly number[], gap: number): number[] {
  const order = wanted.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  let lowest = Number.NEGATIVE_INFINITY;
  for (const label of order) {
    label.y = Math.max(label.y, lowest + gap, MARGIN / 2 + 10);
    lowest = label.y;
  }
  let highest = Number.POSITIVE_INFINITY;
  for (const label of [...order].reverse()) {
    label.y = Math.min(label.y, highest - gap, HEIGHT - MARGIN / 2 - 10);
    highest = label.y;
  }
  const result: number[] = [];
  for (const { y, index } of order) result[index] = y;
  return result;
}

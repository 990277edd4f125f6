import { html, type Markup } from "./html.js";
import type { LocationView } from "./view-stores.js";

const WIDTH = 780;
const HEIGHT = 380;
const MARGIN = 34;
/** Labels stand in a column of their own, so that stores which lie close together stay readable. */
const LABELS_X = 500;
const MIN_LABEL_GAP = 40;
const DOT_GAP = 12;
const MIN_SPAN_DEGREES = 0.05;
const GRID_LINES = 4;

type Placed = LocationView & { readonly at: NonNullable<LocationView["at"]> };

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Stores where they are, north up; longitudes are shortened as the middle latitude has it. */
export function storeMap(locations: readonly LocationView[]): Markup {
  const placed = locations.filter((location): location is Placed => location.at !== undefined);
  if (placed.length === 0) return html`<p class="none">No store has coordinates.</p>`;
  const frame = frameOf(placed);
  const places = apart(placed.map((location) => frame.project(location.at)));
  const dots = placed.map((location, index) => ({ location, dot: places[index] ?? frame.project(location.at) }));
  const labels = spread(dots.map(({ dot }) => dot.y));
  return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Stores on a map">
    <rect class="sea" x="0" y="0" width="${WIDTH}" height="${HEIGHT}" rx="10"></rect>
    ${gridOf(frame)}
    ${dots.map(({ location, dot }, index) => storeMark(location, dot, labels[index] ?? dot.y))}
  </svg>`;
}

function storeMark({ id, label, at, openUnits }: Placed, { x, y }: Point, labelY: number): Markup {
  const units = openUnits === 0 ? "" : ` · ${openUnits} to fulfil`;
  return html`<g class="store" data-store="${id}">
    <title>${label} (${id}): ${at.latitude}, ${at.longitude}</title>
    <path class="lead" d="M${round(x)} ${round(y)} L${LABELS_X - 30} ${round(labelY)} L${LABELS_X - 8} ${round(labelY)}"></path>
    <circle class="${openUnits === 0 ? "dot" : "dot busy"}" cx="${round(x)}" cy="${round(y)}" r="6"></circle>
    <text class="name" x="${LABELS_X}" y="${round(labelY - 2)}">${id} ${label}</text>
    <text class="place" x="${LABELS_X}" y="${round(labelY + 14)}">${at.city}${units}</text>
  </g>`;
}

interface Frame {
  readonly south: number;
  readonly west: number;
  readonly latitudes: number;
  readonly longitudes: number;
  readonly project: (at: { readonly latitude: number; readonly longitude: number }) => Point;
}

function frameOf(placed: readonly Placed[]): Frame {
  const latitudes = placed.map(({ at }) => at.latitude);
  const longitudes = placed.map(({ at }) => at.longitude);
  const [south, north, west, east] = [
    Math.min(...latitudes),
    Math.max(...latitudes),
    Math.min(...longitudes),
    Math.max(...longitudes),
  ];
  const squeeze = Math.max(0.1, Math.cos((((south + north) / 2) * Math.PI) / 180));
  const [width, height] = [LABELS_X - 60 - 2 * MARGIN, HEIGHT - 2 * MARGIN];
  const spanX = Math.max(east - west, MIN_SPAN_DEGREES) * squeeze;
  const spanY = Math.max(north - south, MIN_SPAN_DEGREES);
  const scale = Math.min(width / spanX, height / spanY);
  const [middleX, middleY] = [(west + east) / 2, (south + north) / 2];
  const project = ({ latitude, longitude }: { readonly latitude: number; readonly longitude: number }): Point => ({
    x: MARGIN + width / 2 + (longitude - middleX) * squeeze * scale,
    y: MARGIN + height / 2 - (latitude - middleY) * scale,
  });
  const shownX = LABELS_X - 60;
  return {
    south: middleY - HEIGHT / 2 / scale,
    west: middleX - (MARGIN + width / 2) / squeeze / scale,
    latitudes: HEIGHT / scale,
    longitudes: shownX / squeeze / scale,
    project,
  };
}

/** Thin lines at round degrees, so that a reader sees how large the area is. */
function gridOf({ south, west, latitudes, longitudes, project }: Frame): Markup[] {
  const step = stepOf(Math.max(latitudes, longitudes) / GRID_LINES);
  const lines: Markup[] = [];
  for (const latitude of rounds(south, south + latitudes, step)) {
    const { y } = project({ latitude, longitude: west });
    lines.push(html`<line class="grid" x1="0" x2="${LABELS_X - 40}" y1="${round(y)}" y2="${round(y)}"></line>
    <text class="degree" x="6" y="${round(y - 4)}">${degrees(latitude, step, "N", "S")}</text>`);
  }
  for (const longitude of rounds(west, west + longitudes, step)) {
    const { x } = project({ latitude: south, longitude });
    if (x > LABELS_X - 50) continue;
    lines.push(html`<line class="grid" y1="0" y2="${HEIGHT}" x1="${round(x)}" x2="${round(x)}"></line>
    <text class="degree" x="${round(x + 4)}" y="${HEIGHT - 6}">${degrees(longitude, step, "E", "W")}</text>`);
  }
  return lines;
}

function stepOf(span: number): number {
  const power = 10 ** Math.floor(Math.log10(span));
  const digit = [1, 2, 5, 10].find((one) => one * power >= span) ?? 10;
  return digit * power;
}

function rounds(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.max(0, Math.floor(to / step) - first + 1) }, (_, index) => (first + index) * step);
}

function degrees(value: number, step: number, positive: string, negative: string): string {
  const decimals = Math.max(0, Math.ceil(-Math.log10(step)));
  return `${Math.abs(value).toFixed(decimals)}° ${value < 0 ? negative : positive}`;
}

/** Moves dots that would hide each other side by side; their titles tell the exact place. */
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
function spread(wanted: readonly number[]): number[] {
  const order = wanted.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  const gap = Math.min(MIN_LABEL_GAP, (HEIGHT - 2 * MARGIN) / Math.max(1, order.length - 1));
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

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

import { html, type Markup } from "./html.js";
import { type Frame, HEIGHT, MAP_WIDTH, round } from "./map-frame.js";

const GRID_LINES = 4;
/** One degree of latitude on the ground. */
const KM_PER_DEGREE = 111.2;
const LONGEST_BAR = 110;
const [BAR_X, BAR_Y] = [10, 15];

/** Thin lines at round degrees, so that a reader sees how large the area is. */
export function gridOf({ south, west, latitudes, longitudes, project }: Frame): Markup[] {
  const step = stepOf(Math.max(latitudes, longitudes) / GRID_LINES);
  const lines: Markup[] = [];
  for (const latitude of rounds(south, south + latitudes, step)) {
    const { y } = project({ latitude, longitude: west });
    lines.push(html`<line class="grid" x1="0" x2="${MAP_WIDTH}" y1="${round(y)}" y2="${round(y)}"></line>
    <text class="degree" x="6" y="${round(y - 4)}">${degrees(latitude, step, "N", "S")}</text>`);
  }
  for (const longitude of rounds(west, west + longitudes, step)) {
    const { x } = project({ latitude: south, longitude });
    if (x > MAP_WIDTH) continue;
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

/** How far a kilometre is, in a round number of them. */
export function scaleBar({ latitudes }: Frame): Markup {
  const pixelsPerKm = HEIGHT / (latitudes * KM_PER_DEGREE);
  const power = 10 ** Math.floor(Math.log10(LONGEST_BAR / pixelsPerKm));
  const km = ([5, 2, 1].find((digit) => digit * power * pixelsPerKm <= LONGEST_BAR) ?? 1) * power;
  const right = BAR_X + km * pixelsPerKm;
  return html`<path class="scale" d="M${BAR_X} ${BAR_Y - 4} V${BAR_Y} H${round(right)} V${BAR_Y - 4}"></path>
    <text class="degree" x="${round(right + 6)}" y="${BAR_Y + 1}">${km} km</text>`;
}

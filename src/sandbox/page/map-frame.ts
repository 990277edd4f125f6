/** Size of the drawing; stores lie in its left part, their ids right of it. */
export const WIDTH = 460;
export const HEIGHT = 300;
export const MARGIN = 30;
export const MAP_WIDTH = 384;
const MIN_SPAN_DEGREES = 0.05;

/** A place on the earth. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** A place in the drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What part of the earth is drawn, and where each place of it lies. */
export interface Frame {
  readonly south: number;
  readonly west: number;
  readonly latitudes: number;
  readonly longitudes: number;
  readonly project: (at: Coordinates) => Point;
}

/** North up; longitudes are shortened as the middle latitude has it. */
export function frameOf(places: readonly Coordinates[]): Frame {
  const [south, north] = extentOf(places.map(({ latitude }) => latitude));
  const [west, east] = extentOf(places.map(({ longitude }) => longitude));
  const squeeze = Math.max(0.1, Math.cos((((south + north) / 2) * Math.PI) / 180));
  const [width, height] = [MAP_WIDTH - 2 * MARGIN, HEIGHT - 2 * MARGIN];
  const spanX = Math.max(east - west, MIN_SPAN_DEGREES) * squeeze;
  const spanY = Math.max(north - south, MIN_SPAN_DEGREES);
  const scale = Math.min(width / spanX, height / spanY);
  const [middleX, middleY] = [(west + east) / 2, (south + north) / 2];
  const project = ({ latitude, longitude }: Coordinates): Point => ({
    x: MARGIN + width / 2 + (longitude - middleX) * squeeze * scale,
    y: MARGIN + height / 2 - (latitude - middleY) * scale,
  });
  return {
    south: middleY - HEIGHT / 2 / scale,
    west: middleX - (MARGIN + width / 2) / squeeze / scale,
    latitudes: HEIGHT / scale,
    longitudes: MAP_WIDTH / squeeze / scale,
    project,
  };
}

/** One decimal is finer than anybody sees. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The least and the greatest of some numbers, one by one: a sandbox may have any number of stores. */
function extentOf(values: readonly number[]): [least: number, greatest: number] {
  let [least, greatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
  }
  return [least, greatest];
}

/**
 * Name of a path for log lines, metrics and spans. An override in `endpoints` may carry a query, and that a key of its
 * own (`?code=…` of a gateway), which belongs into none of them.
 */
export function templateOf(path: string): string {
  return path.split("?", 1)[0] ?? path;
}

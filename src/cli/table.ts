/** Lines up the columns of rows; the last one is left as it is. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => [...(row[column] ?? "")].length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell + " ".repeat(Math.max(0, (widths[column] ?? 0) - [...cell].length)))
      .join("  ")
      .trimEnd(),
  );
}

/** A text that cannot steer a terminal: control characters are shown as they are written in JSON. */
export function plain(text: unknown): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for.
  return String(text ?? "").replace(/[\u0000-\u001f\u007f-\u009f]/g, (character) =>
    JSON.stringify(character).slice(1, -1),
  );
}

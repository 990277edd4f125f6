/** Colours by theme, as the classes of a picture's text name them. */
const STYLE = `
    text { fill: #1f2328; }
    .cluster > path, .node path { fill: #ffffff; stroke: #57606a; }
    .cluster > path { fill: none; stroke: #afb8c1; stroke-dasharray: 3 3; }
    .edge path { fill: none; stroke: #57606a; }
    .edge polygon { fill: #57606a; stroke: #57606a; }
    .ours path { fill: #ddf4ff; stroke: #0969da; }
    .sdk path { fill: #dafbe1; stroke: #1a7f37; }
    .platform path { fill: #fff8c5; stroke: #9a6700; }
    .end path { fill: #f6f8fa; }
    .back path { stroke-dasharray: 4 3; fill: none; }
    @media (prefers-color-scheme: dark) {
      text { fill: #e6edf3; }
      .cluster > path, .node path { fill: #161b22; stroke: #8b949e; }
      .cluster > path { fill: none; stroke: #484f58; }
      .edge path { stroke: #8b949e; }
      .edge polygon { fill: #8b949e; stroke: #8b949e; }
      .ours path { fill: #0c2d6b; stroke: #58a6ff; }
      .sdk path { fill: #033a16; stroke: #3fb950; }
      .platform path { fill: #3b2300; stroke: #d29922; }
      .end path { fill: #0d1117; }
      .back path { fill: none; }
    }`;

/** A drawing without colours of its own: they follow the reader's theme. Its title is for those who do not see it. Pure. */
export function themed(svg: string, title: string): string {
  return (
    svg
      .replace(/^[\s\S]*?(?=<svg)/, "")
      .replace(/<!--[\s\S]*?-->\n?/g, "")
      .replace(/<title>.*?<\/title>\n?/g, "")
      .replace(/ (?:fill|stroke)="[^"]*"/g, "")
      // Laid out by the metrics of the first, which most machines lack under this name.
      .replaceAll('font-family="Helvetica"', 'font-family="Helvetica,Arial,sans-serif"')
      .replace(/<svg([^>]*)>/, `<svg role="img"$1>\n<title>${title}</title>\n<style>${STYLE}\n</style>`)
  );
}

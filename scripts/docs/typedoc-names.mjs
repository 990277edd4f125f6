import { Converter, ReflectionKind } from "typedoc";

/** Groups of the sidebar, by the folder that a page stands in. */
const GROUPS = [
  ["/docs/guides/", "Guides"],
  ["/docs/platform/", "Platform"],
  ["/", "Project"],
];

/** Entry points that are no generated client, in the order of the sidebar. */
const FIRST = ["", "/sandbox", "/msw", "/bulk", "/s3", "/outbox", "/events", "/redis", "/otel", "/transport"];

/** After the groups were made. */
const LAST = -10_000;

function placeOf(name) {
  const place = FIRST.indexOf(name.replace("newstore-sdk", ""));
  return place < 0 ? FIRST.length : place;
}

export function load(app) {
  // Calls each module of the documentation by the name it is imported by.
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (_, reflection) => {
    if (reflection.kindOf(ReflectionKind.Module))
      reflection.name = reflection.name.replace(/^(src|generated)/, "newstore-sdk");
  });

  // The site shows its own title above the README's.
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    const [first] = project.readme ?? [];
    if (first?.kind === "text") first.text = first.text.replace(/^\s*# .+\n/, "");
  });

  // The main entry point comes first, the generated clients last; by their paths it would be the other way round.
  app.converter.on(
    Converter.EVENT_RESOLVE_END,
    ({ project }) => {
      const modules = project.groups?.find(({ title }) => title === "Modules");
      modules?.children.sort((one, other) => placeOf(one.name) - placeOf(other.name));
    },
    LAST,
  );

  // Calls each page by its own heading.
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, reflection) => {
    const [, heading] = /^\s*# (.+)\n/.exec(reflection.content[0]?.text ?? "") ?? [];
    if (heading) reflection.name = heading;
    const path = `/${reflection.project.files.getReflectionPath(reflection) ?? ""}`;
    reflection.frontmatter.group = GROUPS.find(([folder]) => path.includes(folder))?.[1];
  });
}

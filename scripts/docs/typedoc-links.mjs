import { Converter, PageEvent, ReflectionKind } from "typedoc";

/** The README links to the repository, since npm shows it too; in the site, a page that is here is meant. */
const REPOSITORY = /https:\/\/github\.com\/newstore-sdk\/newstore-sdk\/blob\/main\/([\w./-]+\.md)/g;

export function load(app) {
  const pages = new Map();
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    for (const page of project.getReflectionsByKind(ReflectionKind.Document))
      pages.set(project.files.getReflectionPath(page)?.replaceAll("\\", "/"), page);
  });
  app.renderer.on(PageEvent.END, (event) => {
    if (event.contents === undefined || event.model !== event.project) return;
    event.contents = event.contents.replace(REPOSITORY, (link, path) => {
      const page = [...pages].find(([file]) => file?.endsWith(`/${path}`))?.[1];
      return page === undefined ? link : app.renderer.router.relativeUrl(event.model, page);
    });
  });
}

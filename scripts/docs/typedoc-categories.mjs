import { Comment, CommentTag, Converter, ReflectionKind } from "typedoc";

/**
 * What a reader of the main entry point wants to do, and the files whose names belong to it, the first match of all. Every
 * exported name gets its `@category` from here, so that no file repeats what its folder says.
 */
export const CATEGORIES = [
  ["Start here", /^src\/(newstore\.ts|client\/)/],
  ["Errors", /^src\/core\/newstore-error\.ts/],
  [
    "Catalog and stock in",
    /^src\/resources\/(catalog|inventory|imports|lib\/(.*import|publish))|^generated\/(import|catalog-export)\//,
  ],
  [
    "Stock out",
    /^src\/resources\/(availability|location-groups|lib\/(atp-export|run-export|cursor))|^generated\/availabilities/,
  ],
  ["Checkout", /^src\/resources\/shipping|^generated\/(delivery|in-store-pickup|reservations)\//],
  ["Build an order", /^src\/(order-builder|money)\//],
  ["Orders", /^src\/resources\/order|^generated\/(order-injection|orders)\//],
  ["Fulfillment", /^src\/resources\/fulfillment/],
  ["Returns, refunds, payments", /^src\/resources\/(returns|refunds|payments)|^generated\/returns\//],
  ["Customers", /^src\/resources\/(customers|addresses|personal-data)|^generated\/customer-profile\//],
  ["Events", /^src\/resources\/(event-stream|rejected-events)|^generated\/event-stream\//],
  ["Stores, taxes, fiscal matters", /^src\/resources\/stores|^generated\/(stores|taxes|fiscalization)\//],
  ["Your ids and NewStore's", /^src\/identifiers\//],
  ["Tokens and credentials", /^src\/auth\/|^generated\/token\//],
  [
    "Retries, deadlines, rates, pages",
    /^src\/(limits\/|core\/(call|request|response|clock|snapshot)|resources\/lib\/(poll|page-list))/,
  ],
  ["Logs, hooks, middleware, telemetry", /^src\/core\/(hooks|logger|middleware|telemetry)/],
  [
    "Beyond the contract",
    /^src\/(wire|transport)\/|^src\/core\/(operation|define-operation)|^src\/resources\/lib\/(custom-request|api)|^generated\/operation-ids/,
  ],
  ["Small parts", /./],
];

/** The category of a name that is declared in a file. */
export function categoryOf(file) {
  return CATEGORIES.find(([, files]) => files.test(file))?.[0];
}

/** The entry point that has names enough to need categories. */
const MAIN = "newstore-sdk";

export function load(app) {
  app.options.setValue(
    "categoryOrder",
    CATEGORIES.map(([name]) => name),
  );
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const main = project.children?.find((child) => child.kindOf(ReflectionKind.Module) && child.name === MAIN);
    for (const child of main?.children ?? []) {
      const file = child.sources?.[0]?.fileName ?? "";
      child.comment ??= new Comment();
      child.comment.removeTags("@category");
      child.comment.blockTags.push(new CommentTag("@category", [{ kind: "text", text: categoryOf(file) }]));
    }
  });
}

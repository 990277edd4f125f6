import type {
  AvailabilitiesFileHead,
  AvailabilityItem,
  CategoriesFileHead,
  CategoryItem,
  PriceItem,
  PricesFileHead,
  ProductItem,
  ProductsFileHead,
} from "../../../generated/import/types.js";
import type { StartedImport } from "../../imports/options.js";
import type { NewStore } from "../../newstore.js";
import { clientFrom } from "../client.js";
import { type Command, EXIT, UsageError } from "../command.js";
import type { Io } from "../io.js";
import { FILE_KINDS, type FileKind, type ImportFile, readImportFile } from "../read-import-file.js";
import { sandboxShelf } from "../shelf.js";
import { plain } from "../table.js";

/** Stock needs products, prices need them too: files go in this order whatever the command line's. */
const ORDER: readonly FileKind[] = ["products", "categories", "availabilities", "prices"];
const SHOWN_ERRORS = 10;

/** Imports files into a sandbox and waits for the jobs. */
export const importCommand: Command = {
  name: "import",
  summary: "import catalog and stock files into a sandbox",
  operands: "FILE…",
  count: [1, Number.POSITIVE_INFINITY],
  options: {
    as: {
      type: "string",
      value: "KIND",
      help: `what the files hold: ${FILE_KINDS.join(", ")}; default: their names tell`,
    },
  },
  notes: [
    'A file is JSON in the platform\'s own form: { "head": { … }, "items": [ { … } ] }.',
    "A tenant fetches import files from an address, and this command has no place to put them: there, use the SDK with a\n`publish` function.",
  ],
  run: async ({ options, positionals }, io) => {
    const kind = kindFrom(options["as"]);
    const { options: clientOptions, newstore } = clientFrom(io);
    const client = newstore.withOptions({ publish: await sandboxShelf(clientOptions) });
    const files = await Promise.all(positionals.map((path) => readImportFile(path, kind)));
    files.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
    let refused = 0;
    for (const file of files) refused += await importOne(client, file, io);
    return refused === 0 ? EXIT.ok : EXIT.failed;
  },
};

function kindFrom(given: unknown): FileKind | undefined {
  if (given === undefined) return undefined;
  const kind = FILE_KINDS.find((one) => one === given);
  if (kind) return kind;
  throw new UsageError(`--as is one of ${FILE_KINDS.join(", ")}; not ${JSON.stringify(given)}.`);
}

/** Gives back how many items the platform refused. */
async function importOne(newstore: NewStore, file: ImportFile, io: Io): Promise<number> {
  const { id, items } = await start(newstore, file);
  await newstore.imports.wait(id, { intervalMs: 100, maxIntervalMs: 2_000 });
  const errors = await newstore.imports.errors(id);
  io.out(`${file.name}: ${items} ${file.kind}, ${errors.length} refused (job ${id})`);
  for (const error of errors.slice(0, SHOWN_ERRORS))
    io.out(`  ${plain(error.entity_type)} ${plain(error.entity_id)}: ${plain(error.reason)}`);
  if (errors.length > SHOWN_ERRORS) io.out(`  … and ${errors.length - SHOWN_ERRORS} more`);
  return errors.length;
}

/** What the file holds is checked by the SDK against the contract, item by item, before anything is sent. */
function start({ catalog, inventory }: NewStore, { kind, head, items }: ImportFile): Promise<StartedImport> {
  switch (kind) {
    case "products":
      return catalog.importProducts(items as unknown as ProductItem[], head as unknown as ProductsFileHead);
    case "categories":
      return catalog.importCategories(items as unknown as CategoryItem[], head as unknown as CategoriesFileHead);
    case "prices":
      return catalog.importPrices(items as unknown as PriceItem[], head as unknown as PricesFileHead);
    case "availabilities":
      return inventory.importStock(items as unknown as AvailabilityItem[], head as unknown as AvailabilitiesFileHead);
  }
}

import { existsSync } from "node:fs";
import { InvalidArgumentError, Option } from "@commander-js/extra-typings";
import { closestName } from "../../core/unknown-option.js";
import { NewStore } from "../../newstore.js";
import { importOne } from "../import/import-one.js";
import { openImportFile, type ReadingOptions } from "../import/open-file.js";
import { isLocal, publishTo } from "../import/publish-to.js";
import { clientFrom } from "../lib/client.js";
import { EXIT, UsageError, type Verb } from "../lib/command.js";
import { completes } from "../lib/completes.js";
import { type ConnectionOptions, connectedVerb } from "../lib/connection.js";
import { type FileKind, KIND_WORDS, kindCalled } from "../lib/file-kind.js";
import type { Io } from "../lib/io.js";
import { plain } from "../lib/plain.js";
import { span, text } from "../lib/values.js";

/** Stock needs products, prices need them too: files go in this order whatever the command line's. */
const ORDER: readonly FileKind[] = ["products", "categories", "availabilities", "prices"];
const ENCODINGS = ["utf-8", "utf-16le", "windows-1252"] as const;

const NOTES = `
A file is NDJSON, CSV with a header, a JSON array, or the platform's own form, { "head": { … }, "items": [ { … } ] };
each of them may be gzip. Only the last brings its head along: for the others give --head.

NewStore fetches archives from an address, some time later: --publish says where they go. A sandbox on this machine has a
place of its own.`;

/** Imports files and waits for the jobs. */
export const importFiles: Verb = (io) =>
  completes(connectedVerb("import", "import catalog and stock files"), KIND_WORDS)
    .argument("[kind]", `what the files hold, where their names and items do not tell: ${KIND_WORDS.join(", ")}`)
    .argument("[files...]", "import files")
    .addOption(new Option("--as <kind>", "the same as the kind in front").choices(KIND_WORDS))
    .option("--head <head>", "what the items are for: catalog=acme-us,locale=en-US, JSON, or a JSON file", text)
    .option("--columns <names>", "columns of CSV that are called otherwise: SKU=product_id,Note=", columnsIn)
    .option("--delimiter <character>", "what separates cells; default: the header tells")
    .addOption(new Option("--encoding <name>", "of the files").choices(ENCODINGS).default("utf-8" as const))
    .option("--dry-run", "read and check all items, and send nothing")
    .addOption(
      new Option("--on-invalid <what>", "items that do not fit: end the import, or leave them out and tell")
        .choices(["throw", "skip"] as const)
        .default("throw" as const),
    )
    .option("--publish <place>", "s3://bucket/prefix, an https:// address that takes PUT, or a folder", text)
    .option("--public-url <url>", "the address under which --publish is fetched; {name} is the archive's", text)
    .option("--link-life <span>", "life of links into S3, as in 12h; default: three days", span)
    .option("--full", "delete what the file does not hold; one file of each kind")
    .option("--gap <span>", "pause between the jobs of one file, as in 5m", span)
    .option("--checkpoint <folder>", "keep there how far each file is, as it is now, for --resume", text)
    .option("--resume", "go on with what --checkpoint keeps of the same content, and begin the rest")
    .option("--no-wait", "do not wait until NewStore has imported the files")
    .option("--json", "what became of each file, as JSON")
    .addHelpText("after", NOTES)
    .action(async (kind, files, options) => {
      const { paths, named } = operandsIn(kind, files);
      const reading: ReadingOptions = { ...options, kind: kindCalled(options.as) ?? named } as ReadingOptions;
      const opened = [];
      for (const path of paths) opened.push(await openImportFile(path, reading, io.signal));
      opened.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
      if (options.full) refuseSeveral(opened.map(({ kind: one }) => one));
      const { newstore, isSandbox } = options.dryRun ? checker() : await sender(io, options);
      if (!options.dryRun) io.changesSomething();
      const outcomes = [];
      for (const file of opened)
        outcomes.push(
          await importOne(newstore, file, howFrom(options, isSandbox), options.json ? { ...io, out: io.err } : io),
        );
      if (options.json) io.out(JSON.stringify(outcomes, null, 2));
      if (outcomes.some(({ refused, skipped }) => refused + skipped > 0)) io.exitWith(EXIT.failed);
    });

/** `import products FILE…` or `import FILE…`; a file that is called as a kind is a file. */
function operandsIn(first: string | undefined, rest: readonly string[]): { paths: string[]; named?: FileKind } {
  const kind = kindCalled(first);
  if (first === undefined) throw new UsageError("there is no file to import.");
  if (kind === undefined) checkMistyped(first, rest);
  if (kind === undefined || existsSync(first)) return { paths: [first, ...rest] };
  if (rest.length === 0) throw new UsageError(`there is no file to import ${first} from.`);
  return { paths: [...rest], named: kind };
}

/** A word in front of files that is neither a file nor a kind, and nearly a kind. */
function checkMistyped(first: string, rest: readonly string[]): void {
  const meant = rest.length === 0 || existsSync(first) ? undefined : closestName(first, KIND_WORDS);
  if (meant === undefined) return;
  throw new UsageError(`there is no file ${plain(first)}, and no such kind of file. Did you mean ${meant}?`);
}

/** A full import deletes what its own file does not hold: the second would delete what the first has brought. */
function refuseSeveral(kinds: readonly FileKind[]): void {
  const twice = kinds.find((kind, index) => kinds.indexOf(kind) !== index);
  if (twice === undefined) return;
  throw new UsageError(
    `--full takes one file of ${twice}: each import deletes what its file does not hold, and so what the one before has brought. Make one file of them.`,
  );
}

interface Given extends ConnectionOptions {
  readonly checkpoint?: string | undefined;
  readonly resume?: true | undefined;
  readonly dryRun?: true | undefined;
  readonly onInvalid: "throw" | "skip";
  readonly publish?: string | undefined;
  readonly publicUrl?: string | undefined;
  readonly linkLife?: number | undefined;
  readonly full?: true | undefined;
  readonly gap?: number | undefined;
  readonly wait: boolean;
}

function howFrom({ dryRun, onInvalid, full, gap, wait, checkpoint, resume }: Given, isSandbox: boolean) {
  if (resume && checkpoint === undefined) throw new UsageError("--resume needs --checkpoint, which says with what.");
  const gapMs = gap ?? (isSandbox ? 0 : undefined);
  return {
    options: { dryRun: dryRun === true, onInvalid, full, gapMs },
    isSkipping: onInvalid === "skip",
    isWaiting: wait,
    checkpoints: dryRun ? undefined : checkpoint,
    isResuming: resume === true,
    // A sandbox is through at once; with a tenant the SDK's own pace is right.
    poll: isSandbox ? { intervalMs: 100, maxIntervalMs: 2_000 } : {},
  };
}

async function sender(io: Io, given: Given): Promise<{ newstore: NewStore; isSandbox: boolean }> {
  const { publish, publicUrl, linkLife, tenant, profile, envFile, baseUrl, tokenUrl, verbose } = given;
  const connection: ConnectionOptions = { tenant, profile, envFile, baseUrl, tokenUrl, verbose };
  const { options, newstore } = await clientFrom(io, connection);
  const place = await publishTo({ publish, publicUrl, linkLifeMs: linkLife }, options);
  return { newstore: newstore.withOptions({ publish: place }), isSandbox: isLocal(options) };
}

/** A client that only checks: it needs no tenant, and reaches none. */
function checker(): { newstore: NewStore; isSandbox: boolean } {
  const newstore = new NewStore({
    tenant: "dry-run",
    credentials: { clientId: "none", clientSecret: "none" },
    fetch: () => Promise.reject(new Error("A dry run sends nothing.")),
    publish: () => Promise.reject(new Error("A dry run publishes nothing.")),
  });
  return { newstore, isSandbox: false };
}

function columnsIn(value: string): Record<string, string | null> {
  const pairs = value.split(",").map((pair) => {
    const [title, member, ...rest] = pair.split("=");
    if (title === undefined || member === undefined || rest.length > 0)
      throw new InvalidArgumentError("It is a list as in SKU=product_id,Note=.");
    return [title.trim(), member.trim() === "" ? null : member.trim()] as const;
  });
  return Object.fromEntries(pairs);
}

import { fixedOptions } from "../../core/fixed-options.js";
import { loadPart } from "../../core/load-part.js";
import { checkCallOptions } from "../../core/options.js";
import { type MethodWords, streamOf, withWords } from "../lib/as-method.js";
import type { FacadeContext } from "../lib/context.js";
import type { OpenedFile } from "../lib/open-link.js";
import type { SnapshotLink } from "./open-snapshot.js";
import type { Snapshot, SnapshotOptions, SnapshotSource } from "./snapshot.js";

/** Makes a snapshot that nothing has been sent for yet. What reads it is loaded by the first iteration. */
export function snapshotOf<Row>(
  context: FacadeContext,
  words: MethodWords,
  source: SnapshotSource,
  given: SnapshotOptions,
): Snapshot<Row> {
  const options = fixedOptions(given);
  let opened: OpenedFile | undefined;

  const batches = () => streamOf(words, read);

  async function* read(): AsyncGenerator<readonly Row[]> {
    opened = undefined;
    checkCallOptions(options, ["ifNoneMatch", "httpHosts"]);
    const [{ inFlow }, { linkOf, openSnapshot }] = await loadPart(() =>
      Promise.all([import("../lib/flow.js"), import("./open-snapshot.js")]),
    );
    const link: SnapshotLink = (callOptions) => withWords(words, () => linkOf(source, callOptions));
    const read = () =>
      openSnapshot<Row>(context, source, link, options, (file) => {
        opened = file;
      });
    yield* inFlow(context, words.method, read);
  }

  return {
    batches,
    async *[Symbol.asyncIterator]() {
      for await (const batch of batches()) yield* batch;
    },
    get etag() {
      return opened?.etag;
    },
    get lastModified() {
      return opened?.lastModified;
    },
    get unchanged() {
      return opened?.status === 304;
    },
  };
}

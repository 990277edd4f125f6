import type { CommandUnknownOpts } from "@commander-js/extra-typings";

/** What may follow a verb. */
export interface Place {
  /** The verbs that lead here, as in `order get`; empty at the beginning. */
  readonly path: string;
  readonly words: readonly { readonly word: string; readonly help: string; readonly takesValue: boolean }[];
}

/** What may follow each verb: the verbs below it, what its operands may be, and its options. Pure. */
export function placesIn(root: CommandUnknownOpts, path = ""): Place[] {
  const verbs = root.commands.map((verb) => ({ word: verb.name(), help: verb.summary(), takesValue: false }));
  const options = root.options.map(({ long, description, required }) => ({
    word: long ?? "",
    help: description,
    takesValue: required,
  }));
  const choices = root.registeredArguments.flatMap(({ argChoices, description }) =>
    (argChoices ?? []).map((word) => ({ word, help: description, takesValue: false })),
  );
  const help = { word: "--help", help: "describe it", takesValue: false };
  const below = root.commands.flatMap((verb) => placesIn(verb, `${path} ${verb.name()}`.trim()));
  return [{ path, words: [...verbs, ...choices, ...options, help].filter(({ word }) => word !== "") }, ...below];
}

import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { wordsOf } from "../lib/completes.js";

/** A verb or an option, as it is typed. */
export interface Word {
  readonly word: string;
  readonly help: string;
  /** Of an option that takes a value: all that it may be; empty where it may be any text. Absent: it takes none. */
  readonly values?: readonly string[];
}

/** What may follow a verb. */
export interface Place {
  /** The verbs that lead here, as in `order get`; empty at the beginning. */
  readonly path: string;
  /** The verbs below it and its options. */
  readonly words: readonly Word[];
  /** What the first operand may be, where that is known. */
  readonly operands: readonly string[];
  /** Whether the first operand may be something else as well, as a file. */
  readonly isOpen: boolean;
}

/** What may follow each verb: the verbs below it, what its first operand may be, its options and their values. Pure. */
export function placesIn(root: CommandUnknownOpts, path = ""): Place[] {
  const verbs = root.commands.map((verb): Word => ({ word: verb.name(), help: verb.summary() }));
  const options = root.options.map(({ long, description, required, argChoices }): Word => {
    const word = { word: long ?? "", help: description };
    return required ? { ...word, values: argChoices ?? [] } : word;
  });
  const help: Word = { word: "--help", help: "describe it" };
  const choices = root.registeredArguments[0]?.argChoices;
  const below = root.commands.flatMap((verb) => placesIn(verb, `${path} ${verb.name()}`.trim()));
  const here: Place = {
    path,
    words: [...verbs, ...options, help].filter(({ word }) => word !== ""),
    operands: choices ?? wordsOf(root) ?? [],
    isOpen: choices === undefined,
  };
  return [here, ...below];
}

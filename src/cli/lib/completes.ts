import type { CommandUnknownOpts } from "@commander-js/extra-typings";

/** What an operand may be, for shells: kept beside the command, whose own `choices` would refuse all else. */
const words = new WeakMap<CommandUnknownOpts, readonly string[]>();

/** Has shells complete a verb's first operand by words, and changes nothing about what it takes. */
export function completes<Command extends CommandUnknownOpts>(command: Command, known: readonly string[]): Command {
  words.set(command, known);
  return command;
}

/** The words that {@link completes} was given. */
export function wordsOf(command: CommandUnknownOpts): readonly string[] | undefined {
  return words.get(command);
}

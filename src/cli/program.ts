import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import { VERSION } from "../core/version.js";
import { VERBS } from "./commands/index.js";
import { ENVIRONMENT_HELP, EXIT_CODES_HELP } from "./help.js";
import { PROGRAM } from "./lib/command.js";
import type { Io } from "./lib/io.js";

/** The whole command, ready to read a command line. */
export function program(io: Io): CommandUnknownOpts {
  const root = new Command(PROGRAM)
    .description("Tools for the NewStore platform.")
    .usage("COMMAND …")
    .version(VERSION, "-v, --version", "print the version")
    .helpCommand("help [command]", "describe a command")
    .helpOption("-h, --help", "describe a command")
    .configureOutput({
      writeOut: (text) => io.out(text.trimEnd()),
      writeErr: (text) => io.err(text.trimEnd()),
      // What is wrong with a command line is told by `run`, as every other failure.
      outputError: () => {},
    })
    .exitOverride()
    .addHelpText("after", ["", ...ENVIRONMENT_HELP, "", ...EXIT_CODES_HELP].join("\n"));
  for (const [heading, verbs] of Object.entries(VERBS)) {
    for (const make of verbs) root.addCommand(alike(root, make(io)).helpGroup(`${heading}:`));
  }
  return root;
}

/** Output and exit of a verb, and of its own verbs, are those of the whole. */
function alike(whole: CommandUnknownOpts, verb: CommandUnknownOpts): CommandUnknownOpts {
  verb.copyInheritedSettings(whole);
  for (const inner of verb.commands) alike(verb, inner);
  return verb;
}

/** The verb that a command line speaks of, as a reader types it; empty where there is none. Pure. */
export function spokenOf(root: CommandUnknownOpts, words: readonly string[]): string {
  const path: string[] = [];
  let place = root;
  for (const word of words) {
    const next = place.commands.find((one) => one.name() === word);
    if (next === undefined) break;
    path.push(word);
    place = next;
  }
  return path.join(" ");
}

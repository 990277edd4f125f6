import { parseArgs } from "node:util";
import { VERSION } from "../version.js";
import { type Command, EXIT, type Given, UsageError } from "./command.js";
import { commands } from "./commands/index.js";
import { explain } from "./explain.js";
import { helpOf, overview } from "./help.js";
import type { Io } from "./io.js";

/** Runs a command line and gives back the exit code. */
export async function run(words: readonly string[], io: Io): Promise<number> {
  const [first, ...rest] = words;
  let command: Command | undefined;
  try {
    if (first === undefined) {
      for (const line of overview(commands)) io.err(line);
      return EXIT.usage;
    }
    if (first === "--version" || first === "-v") return print(io, [VERSION]);
    if (first === "--help" || first === "-h") return print(io, overview(commands));
    if (first === "help") return print(io, rest[0] === undefined ? overview(commands) : helpOf(find(rest[0])));
    command = find(first);
    if (asksForHelp(rest)) return print(io, helpOf(command));
    return await command.run(read(command, rest), io);
  } catch (error) {
    const { lines, exitCode } = explain(error, command?.name);
    for (const line of lines) io.err(line);
    return exitCode;
  }
}

function print(io: Io, lines: readonly string[]): number {
  for (const line of lines) io.out(line);
  return EXIT.ok;
}

function find(name: string): Command {
  const found = commands.find((command) => command.name === name);
  if (found) return found;
  throw new UsageError(
    `there is no command ${JSON.stringify(name)}. There are: ${commands.map((one) => one.name).join(", ")}.`,
  );
}

/** What follows `--` is not ours to read. */
function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf("--");
  return words.slice(0, end < 0 ? undefined : end).some((word) => word === "--help" || word === "-h");
}

function read(command: Command, words: readonly string[]): Given {
  const { values, positionals } = parse(command, words);
  const [atLeast, atMost] = command.count;
  if (positionals.length < atLeast) throw new UsageError(`newstore ${command.name} needs ${command.operands}.`);
  if (positionals.length > atMost) {
    const surplus = positionals.slice(atMost).join(" ");
    throw new UsageError(`newstore ${command.name} does not know what to do with ${JSON.stringify(surplus)}.`);
  }
  return { options: values, positionals };
}

function parse({ options }: Command, words: readonly string[]) {
  const specs = Object.fromEntries(
    Object.entries(options).map(([name, { help: _help, value: _value, ...spec }]) => [name, spec]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...words], options: specs, allowPositionals: true });
    return { values: values as Given["options"], positionals };
  } catch (error) {
    throw new UsageError(firstSentence((error as Error).message));
  }
}

function firstSentence(text: string): string {
  const [sentence = text] = text.split(/(?<=\.)\s|\n/);
  return sentence.endsWith(".") ? sentence : `${sentence}.`;
}

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: those are the shell's own.
import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { type Place, placesIn, type Word } from "./words.js";

/** Shells that are known. */
export const SHELLS = ["bash", "zsh", "fish"] as const;

/** A shell that is known. */
export type Shell = (typeof SHELLS)[number];

const NAMES = ["newstore", "newstore-sdk"];

/** A script that teaches a shell the verbs and options. Pure. */
export function completionScript(shell: Shell, root: CommandUnknownOpts): string {
  const places = placesIn(root);
  const scripts: Readonly<Record<Shell, () => string>> = {
    bash: () => bash(places),
    zsh: () => zsh(places),
    fish: () => fish(places),
  };
  return scripts[shell]();
}

/**
 * The words before the cursor lead to a place; an option's value and an operand are passed over. What comes next is the
 * value of the option before, or else a verb, an option, or the first operand; a file where none of them fits.
 */
function bash(places: readonly Place[]): string {
  return [
    "_newstore_words() {",
    '  known="" operands=""',
    '  case "$1" in',
    ...places.map(
      ({ path, words, operands }) =>
        `    ${quoted(path)}) known=${quoted(words.map(({ word }) => word).join(" "))} operands=${quoted(operands.join(" "))} ;;`,
    ),
    "    *) return 1 ;;",
    "  esac",
    "}",
    ...valuesFunction(places, (values) => `known=${quoted(values.join(" "))}`),
    "_newstore() {",
    '  local known operands word place="" wants="" i count=0 current="${COMP_WORDS[COMP_CWORD]}"',
    "  for ((i = 1; i < COMP_CWORD; i++)); do",
    '    word="${COMP_WORDS[i]}"',
    ...followWord.map((line) => `    ${line}`),
    "  done",
    '  if [ -n "$wants" ]; then _newstore_values "$wants"; else',
    '    _newstore_words "$place"',
    '    [ "$count" -gt 0 ] || known="$operands $known"',
    "  fi",
    '  COMPREPLY=($(compgen -W "$known" -- "$current"))',
    '  [ "${#COMPREPLY[@]}" -gt 0 ] || COMPREPLY=($(compgen -f -- "$current"))',
    "}",
    ...NAMES.map((name) => `complete -F _newstore ${name}`),
  ].join("\n");
}

/** Follows one word before the cursor; bash and zsh read it alike. */
const followWord = [
  'if [ -n "$wants" ]; then wants=""; continue; fi',
  'if [ "${word#-}" != "$word" ]; then',
  '  _newstore_values "$place $word" && wants="$place $word"',
  'elif _newstore_words "${place:+$place }$word"; then place="${place:+$place }$word"',
  "else count=$((count + 1)); fi",
];

/** A function that fails for an option without a value, and else sets what the value may be. */
function valuesFunction(places: readonly Place[], set: (values: readonly string[]) => string): string[] {
  const cases = places.flatMap(({ path, words }) =>
    words.flatMap(({ word, values }) =>
      values === undefined ? [] : [`    ${quoted(`${path} ${word}`)}) ${set(values)} ;;`],
    ),
  );
  return ["_newstore_values() {", '  case "$1" in', ...cases, "    *) return 1 ;;", "  esac", "}"];
}

/** The same for zsh, which shows what a word means as well. A colon ends the word there. */
function zsh(places: readonly Place[]): string {
  const listed = (words: readonly string[]) => `(${words.map(quoted).join(" ")})`;
  const cases = places.map(({ path, words, operands }) => {
    const known = words.map(({ word, help }) => `${word.replaceAll(":", "\\:")}:${help}`);
    return `    ${quoted(path)}) known=${listed(known)} operands=${listed(operands)} ;;`;
  });
  return [
    // Shells without a configuration of their own have no completion yet.
    "(( $+functions[compdef] )) || { autoload -Uz compinit && compinit -u }",
    "_newstore_words() {",
    "  known=() operands=()",
    '  case "$1" in',
    ...cases,
    "    *) return 1 ;;",
    "  esac",
    "}",
    ...valuesFunction(places, (values) => `known=${listed(values)}`),
    "_newstore() {",
    '  local word place="" wants="" i count=0',
    "  local -a known operands",
    "  for ((i = 2; i < CURRENT; i++)); do",
    '    word="${words[i]}"',
    ...followWord.map((line) => `    ${line}`),
    "  done",
    '  if [ -n "$wants" ]; then _newstore_values "$wants"; else',
    '    _newstore_words "$place"',
    '    [ "$count" -gt 0 ] || known=($operands $known)',
    "  fi",
    "  _describe newstore known || _files",
    "}",
    `compdef _newstore ${NAMES.join(" ")}`,
  ].join("\n");
}

function fish(places: readonly Place[]): string {
  const lines = NAMES.flatMap((name) =>
    places.flatMap(({ path, words, operands, isOpen }) => {
      const verbs = words.filter(({ word }) => !word.startsWith("-")).map(({ word }) => word);
      const isHere = path === "" ? [] : path.split(" ").map((verb) => `__fish_seen_subcommand_from ${verb}`);
      const isNotBelow = verbs.length === 0 ? [] : [`not __fish_seen_subcommand_from ${verbs.join(" ")}`];
      const condition = [...isHere, ...isNotBelow].join("; and ");
      const start = `complete -c ${name}${condition === "" ? "" : ` -n ${quoted(condition)}`}`;
      const first = operands.length === 0 ? [] : [`${start} ${isOpen ? "" : "-f "}-a ${quoted(operands.join(" "))}`];
      return [...words.map((word) => `${start} ${fishWord(word)}`), ...first];
    }),
  );
  return lines.join("\n");
}

function fishWord({ word, help, values }: Word): string {
  const described = `-d ${quoted(help)}`;
  if (!word.startsWith("--")) return `-f -a ${word} ${described}`;
  const takes = values === undefined ? "" : values.length === 0 ? " -r" : ` -x -a ${quoted(values.join(" "))}`;
  return `-l ${word.slice("--".length)}${takes} ${described}`;
}

/** A word that a shell takes as it is. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

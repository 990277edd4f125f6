// biome-ignore-all lint/suspicious/noTemplateCurlyInString: those are the shell's own.
import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { type Place, placesIn } from "./words.js";

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

/** The words before the cursor lead to a place; what is no verb there, such as an option's value, is passed over. */
function bash(places: readonly Place[]): string {
  const cases = places.map(
    ({ path, words }) => `    ${quoted(path)}) known=${quoted(words.map(({ word }) => word).join(" "))} ;;`,
  );
  return [
    "_newstore_words() {",
    '  case "$1" in',
    ...cases,
    '    *) known="" ;;',
    "  esac",
    "}",
    "_newstore() {",
    '  local known place="" next i current="${COMP_WORDS[COMP_CWORD]}"',
    "  for ((i = 1; i < COMP_CWORD; i++)); do",
    '    next="${place:+$place }${COMP_WORDS[i]}"',
    '    _newstore_words "$next"',
    '    [ -n "$known" ] && place="$next"',
    "  done",
    '  _newstore_words "$place"',
    '  COMPREPLY=($(compgen -W "$known" -- "$current"))',
    '  [ "${#COMPREPLY[@]}" -gt 0 ] || COMPREPLY=($(compgen -f -- "$current"))',
    "}",
    ...NAMES.map((name) => `complete -F _newstore ${name}`),
  ].join("\n");
}

/** The same for zsh, which shows what a word means as well. A colon ends the word there. */
function zsh(places: readonly Place[]): string {
  const cases = places.map(({ path, words }) => {
    const known = words.map(({ word, help }) => quoted(`${word.replaceAll(":", "\\:")}:${help}`));
    return `    ${quoted(path)}) known=(${known.join(" ")}) ;;`;
  });
  return [
    // Shells without a configuration of their own have no completion yet.
    "(( $+functions[compdef] )) || { autoload -Uz compinit && compinit -u }",
    "_newstore_words() {",
    '  case "$1" in',
    ...cases,
    "    *) known=() ;;",
    "  esac",
    "}",
    "_newstore() {",
    '  local place="" next i',
    "  local -a known",
    "  for ((i = 2; i < CURRENT; i++)); do",
    '    next="${place:+$place }${words[i]}"',
    '    _newstore_words "$next"',
    '    (( $#known )) && place="$next"',
    "  done",
    '  _newstore_words "$place"',
    "  _describe newstore known || _files",
    "}",
    `compdef _newstore ${NAMES.join(" ")}`,
  ].join("\n");
}

function fish(places: readonly Place[]): string {
  const lines = NAMES.flatMap((name) =>
    places.flatMap(({ path, words }) => {
      const verbs = words.filter(({ word }) => !word.startsWith("-")).map(({ word }) => word);
      const isHere = path === "" ? [] : path.split(" ").map((verb) => `__fish_seen_subcommand_from ${verb}`);
      const isNotBelow = verbs.length === 0 ? [] : [`not __fish_seen_subcommand_from ${verbs.join(" ")}`];
      const condition = [...isHere, ...isNotBelow].join("; and ");
      const when = condition === "" ? "" : ` -n ${quoted(condition)}`;
      return words.map(({ word, help, takesValue }) => {
        const option = `${takesValue ? "-r " : ""}-l ${word.slice("--".length)}`;
        const what = word.startsWith("--") ? option : `-f -a ${word}`;
        return `complete -c ${name}${when} ${what} -d ${quoted(help)}`;
      });
    }),
  );
  return lines.join("\n");
}

/** A word that a shell takes as it is. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

import type { Command, OptionSpecs } from "./command.js";

/** Variables that every command which talks to a tenant reads. */
export const ENVIRONMENT_HELP: readonly string[] = [
  "Which tenant, and who asks, comes from the environment:",
  "  NEWSTORE_TENANT                            as in acme-staging",
  "  NEWSTORE_CLIENT_ID, NEWSTORE_CLIENT_SECRET an API client; or NEWSTORE_USERNAME, NEWSTORE_PASSWORD (deprecated)",
  "  NEWSTORE_BASE_URL, NEWSTORE_TOKEN_URL      other addresses than the tenant's own, as those of a sandbox",
  "  NEWSTORE_STAGE, NEWSTORE_SCOPES            seldom needed",
];

/** The help of all commands. */
export function overview(commands: readonly Command[]): string[] {
  const width = Math.max(...commands.map((command) => synopsis(command).length)) + 2;
  return [
    "newstore: tools for the NewStore platform.",
    "",
    "Usage: newstore COMMAND …",
    "",
    ...commands.map((command) => `  ${synopsis(command).padEnd(width)}${command.summary}`),
    "",
    "newstore COMMAND --help tells more of one; newstore --version says which one this is.",
    "",
    ...ENVIRONMENT_HELP,
    "",
    "Exit codes: 0 it worked, 1 it did not, 2 the command line or a setting is wrong.",
  ];
}

/** The help of one command. */
export function helpOf(command: Command): string[] {
  const options = optionLines({ ...command.options, help: { type: "boolean", help: "this text" } });
  const notes = (command.notes ?? []).flatMap((note) => ["", note]);
  return [`Usage: newstore ${synopsis(command)} [options]`, "", `  ${command.summary}`, "", ...options, ...notes];
}

function synopsis({ name, operands }: Command): string {
  return operands === "" ? name : `${name} ${operands}`;
}

function optionLines(options: OptionSpecs): string[] {
  const names = Object.entries(options).map(
    ([name, { value, help }]) => [`--${name}${value === undefined ? "" : ` ${value}`}`, help] as const,
  );
  const width = Math.max(...names.map(([name]) => name.length)) + 2;
  return names.map(([name, help]) => `  ${name.padEnd(width)}${help}`);
}

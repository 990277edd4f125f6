import type { RunningSandbox } from "../../sandbox/index.js";

type Shown = Pick<RunningSandbox, "url" | "tokenUrl" | "tenant" | "credentials">;

/** What a client of any language needs to know, and a line to try it with. */
export function banner(sandbox: Shown): string[] {
  const { url, tokenUrl, tenant, credentials } = sandbox;
  return [
    `A simulated NewStore runs at ${url}. Ctrl-C ends it.`,
    "",
    `  base URL       ${url}`,
    `  token URL      ${tokenUrl}`,
    `  tenant         ${tenant}`,
    `  client id      ${credentials.clientId}`,
    `  client secret  ${credentials.clientSecret}`,
    `  look inside    ${url}/__sandbox`,
    "",
    "Try it:",
    curlLine(sandbox),
    "",
    "For the SDK and the other commands of newstore:",
    `export NEWSTORE_TENANT=${quoted(tenant)} NEWSTORE_BASE_URL=${quoted(url)} NEWSTORE_TOKEN_URL=${quoted(tokenUrl)} ` +
      `NEWSTORE_CLIENT_ID=${quoted(credentials.clientId)} NEWSTORE_CLIENT_SECRET=${quoted(credentials.clientSecret)}`,
    "",
  ];
}

/** One line for a POSIX shell: a token, then a call with it. Needs curl and sed, no JSON tool. */
export function curlLine({ url, tokenUrl, credentials }: Shown): string {
  const token =
    `curl -s ${quoted(tokenUrl)} -d grant_type=client_credentials ` +
    `--data-urlencode ${quoted(`client_id=${credentials.clientId}`)} ` +
    `--data-urlencode ${quoted(`client_secret=${credentials.clientSecret}`)}`;
  const pick = String.raw`sed 's/.*"access_token" *: *"\([^"]*\)".*/\1/'`;
  return `curl -s ${quoted(`${url}/stores?limit=10`)} -H "Authorization: Bearer $(${token} | ${pick})"`;
}

/** A word for a POSIX shell. */
export function quoted(word: string): string {
  return /^[\w./:@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

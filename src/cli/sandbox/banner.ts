import type { RunningSandbox } from "../../sandbox/index.js";
import { PROGRAM } from "../lib/command.js";

const MOST_SHOWN = 4;

type Shown = Pick<RunningSandbox, "url" | "tokenUrl" | "tenant" | "credentials">;
type Filled = Pick<RunningSandbox, "state">;

/** What a client of any language needs to know, and a line to try it with. */
export function banner(sandbox: Shown & Filled): string[] {
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
    `  steer it       ${url}/__sandbox/openapi.json`,
    `  in it          ${contentOf(sandbox)}`,
    "",
    "Try it:",
    curlLine(sandbox),
    `${PROGRAM} listen --forward-to http://localhost:3000/newstore`,
    `${PROGRAM} trigger order.cancelled`,
    "",
    "For the SDK and its other commands:",
    `export NEWSTORE_TENANT=${quoted(tenant)} NEWSTORE_BASE_URL=${quoted(url)} NEWSTORE_TOKEN_URL=${quoted(tokenUrl)} ` +
      `NEWSTORE_CLIENT_ID=${quoted(credentials.clientId)} NEWSTORE_CLIENT_SECRET=${quoted(credentials.clientSecret)}`,
    "",
  ];
}

function contentOf({ state: { catalog, orders } }: Filled): string {
  const products = new Set(catalog.catalogs().flatMap((name) => catalog.products(name).map((one) => one.product_id)));
  const ids = orders.list().map(({ externalId }) => externalId);
  if (products.size === 0 && ids.length === 0) return "nothing yet";
  const some = ids.length > MOST_SHOWN ? `${ids.slice(0, MOST_SHOWN).join(", ")}, …` : ids.join(", ");
  return `${products.size} products, ${ids.length} orders${ids.length > 0 ? ` (${some})` : ""}`;
}

/** One line for a POSIX shell: a token, then a call with it. Needs curl and sed, no JSON tool. */
function curlLine({ url, tokenUrl, credentials }: Shown): string {
  const token =
    `curl -s ${quoted(tokenUrl)} -d grant_type=client_credentials ` +
    `--data-urlencode ${quoted(`client_id=${credentials.clientId}`)} ` +
    `--data-urlencode ${quoted(`client_secret=${credentials.clientSecret}`)}`;
  const pick = String.raw`sed 's/.*"access_token" *: *"\([^"]*\)".*/\1/'`;
  return `curl -s ${quoted(`${url}/stores?limit=10`)} -H "Authorization: Bearer $(${token} | ${pick})"`;
}

/** A word for a POSIX shell. */
function quoted(word: string): string {
  return /^[\w./:@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

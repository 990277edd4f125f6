import { systemCode } from "../core/cause.js";
import { NewStoreError } from "../core/newstore-error.js";

/** First words of Redis' own replies. What follows is not shown: clients append the command, and that holds a token. */
const REPLY =
  /^(BUSY|CLUSTERDOWN|CROSSSLOT|ERR|LOADING|MASTERDOWN|MISCONF|MOVED|NOAUTH|NOPERM|NOREPLICAS|NOSCRIPT|OOM|READONLY|TRYAGAIN|WRONGPASS|WRONGTYPE)\b/;

/** What may not be done. The second and third come out of a script, as the words of an error in it. */
const FORBIDDEN = /^NOPERM|can't run this command|can't access at least one of the keys/;

const NEEDS =
  "its user may not do that. redisTokenStore needs GET, SET, DEL, EVAL and, in scripts, PTTL; redisRate needs EVAL and, in" +
  " scripts, TIME, LINDEX, LPUSH, LTRIM, PEXPIRE; both for keys that begin with newstore-sdk:, behind your prefix";

/** What it is that only a correction helps, and what to correct. */
const WRONG: readonly (readonly [RegExp, string])[] = [
  [FORBIDDEN, NEEDS],
  [/^WRONGTYPE/, "another program keeps something else under that key: give another key or prefix"],
  [/^(NOAUTH|WRONGPASS)/, "it wants to know who asks: check user name and password of the client"],
];

/** What else the first words of a failure mean to somebody who did not write the store: it may pass. */
const PASSING: readonly (readonly [RegExp, string])[] = [
  [/^READONLY/, "it is a replica: connect to the primary"],
  [/^(OOM|MISCONF)/, "it takes nothing more in: look at its memory and disk"],
  [
    /client is closed|ClientClosedError/i,
    "the client is not connected: await its connect() first, and listen to error",
  ],
  [/connection is closed|stream isn't writeable/i, "the client has no connection: look at its error event"],
];

/**
 * Why a command failed, in words that may be shown: the first one of Redis' own reply, the system's code, or what they
 * mean, and never a client's text, which may hold a connection string with a password. Kind `configuration` where only a
 * correction helps, else `connection`, and to be done again. Pure.
 */
export function redisProblem(thrown: unknown): NewStoreError {
  // Upstash's client puts two words of its own before the reply.
  const text = thrown instanceof Error ? thrown.message.replace(/^Command failed: /, "") : "";
  const said = thrown instanceof Error ? `${thrown.name}: ${text}` : "";
  const meaningIn = (table: typeof WRONG) => table.find(([pattern]) => pattern.test(text) || pattern.test(said))?.[1];
  const correction = meaningIn(WRONG);
  const meaning = correction ?? meaningIn(PASSING);
  const reply = REPLY.exec(text)?.[0] ?? systemCode(thrown);
  const what = [reply, meaning].filter((part) => part !== undefined).join(": ");
  return new NewStoreError(`Redis did not do it${what === "" ? "" : `, ${what}`}.`, {
    kind: correction === undefined ? "connection" : "configuration",
    retryable: correction === undefined,
  });
}

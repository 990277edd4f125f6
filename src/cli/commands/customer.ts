import type { Profile } from "../../../generated/customer-profile/types.js";
import { clientFrom } from "../lib/client.js";
import { EXIT, group, type Verb } from "../lib/command.js";
import { connectedVerb } from "../lib/connection.js";
import { table } from "../lib/table.js";
import { wholeNumber } from "../lib/values.js";

const MOST_CUSTOMERS = 1_000;
const DEFAULT_LIMIT = 20;

const NOTE = `
What is printed is personal data. Words that are e-mail addresses are looked up exactly; other words are searched for in
addresses, names and phone numbers, and the first hit need not be the person.`;

const find: Verb = (io) =>
  connectedVerb("find", "customers, by e-mail address or a search")
    .argument("<words...>", "e-mail addresses, or what to search for")
    .option("--limit <customers>", "most customers a search lists", wholeNumber(1, MOST_CUSTOMERS), DEFAULT_LIMIT)
    .option("--json", "print the profiles as they came")
    .addHelpText("after", NOTE)
    .action(async (words, { limit, json, ...connection }) => {
      const { newstore } = await clientFrom(io, connection);
      const options = { signal: io.signal };
      const profiles: Partial<Profile>[] = words.every((word) => word.includes("@"))
        ? (await newstore.customers.findByEmails(words, options)).results
        : await newstore.customers.list({ q: words.join(" ") }, options).toArray(limit);
      if (profiles.length === 0) {
        io.err("Nobody was found.");
        io.exitWith(EXIT.failed);
      }
      if (json) return io.out(JSON.stringify(profiles, null, 2));
      const rows = profiles.map(({ id, email, full_name: name }) => [id, email, name]);
      if (rows.length > 0) for (const line of table([["id", "e-mail", "name"], ...rows])) io.out(line);
    });

/** Customers. */
export const customer = group("customer", "customers", [find]);

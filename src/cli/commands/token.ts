import { clientFrom } from "../lib/client.js";
import { PROGRAM, type Verb } from "../lib/command.js";
import { connectedVerb } from "../lib/connection.js";

const NOTES = `
curl -H "Authorization: Bearer $(${PROGRAM} token)" …

A token can change everything in a tenant: keep it out of logs and scripts.`;

/** Prints a token and nothing else, so that a shell can take it. */
export const token: Verb = (io) =>
  connectedVerb("token", "print an access token, for curl and the like")
    .addHelpText("after", NOTES)
    .action(async (options) => {
      const { newstore } = await clientFrom(io, options);
      io.out(await newstore.transport.accessToken({ signal: io.signal }));
    });

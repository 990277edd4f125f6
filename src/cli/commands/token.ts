import { clientFrom } from "../client.js";
import { type Command, EXIT } from "../command.js";

/** Prints a token and nothing else, so that a shell can take it. */
export const tokenCommand: Command = {
  name: "token",
  summary: "print an access token, for curl and the like",
  operands: "",
  count: [0, 0],
  options: {},
  notes: [
    'curl -H "Authorization: Bearer $(newstore token)" …\nA token can change everything of a tenant: keep it out of logs and scripts.',
  ],
  run: async (_given, io) => {
    io.out(await clientFrom(io).newstore.transport.accessToken());
    return EXIT.ok;
  },
};

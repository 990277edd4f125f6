import { resolveHosts } from "../../transport/hosts.js";
import { clientFrom } from "../client.js";
import { type Command, EXIT } from "../command.js";
import { checkParts, checkToken } from "../doctor/examine.js";
import { type Finding, findingLines } from "../doctor/finding.js";
import { checkSettings } from "../doctor/settings.js";
import { explain } from "../explain.js";

/** Says what is set up, what works, and what to do about the rest. */
export const doctorCommand: Command = {
  name: "doctor",
  summary: "check settings, credentials and what they open",
  operands: "",
  count: [0, 0],
  options: {},
  notes: ["It only reads, one small call for each part of the platform, and shows no secret."],
  run: async (_given, io) => {
    let failures = 0;
    const report = (finding: Finding) => {
      if (finding.ok === false) failures += 1;
      for (const line of findingLines(finding)) io.out(line);
    };
    for (const finding of checkSettings(io.env)) report(finding);
    const made = client();
    if (made === undefined) return EXIT.usage;
    const { options, newstore } = made;
    const hosts = resolveHosts(options);
    report({
      ok: true,
      what: "host",
      detail: `${hosts.baseUrl}, tokens from ${hosts.tokenUrl ?? hosts.identityUrl ?? hosts.baseUrl}`,
    });
    const token = await checkToken(newstore);
    report(token);
    // Without a token every part fails alike.
    if (token.ok === true) await checkParts(newstore, report);
    io.out("");
    io.out(failures === 0 ? "All is well." : `${failures} of these need attention.`);
    return failures === 0 ? EXIT.ok : EXIT.failed;

    function client() {
      try {
        return clientFrom(io);
      } catch (error) {
        const [message = "", ...more] = explain(error, undefined).lines.map((line) => line.replace(/^newstore: /, ""));
        report({
          ok: false,
          what: "settings",
          detail: [message, ...more].join(" ").replace(/ Run `newstore doctor`.*$/, ""),
        });
        return undefined;
      }
    }
  },
};

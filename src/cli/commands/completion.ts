import { Argument } from "@commander-js/extra-typings";
import { completionScript, SHELLS } from "../completion/script.js";
import { type Verb, verb } from "../lib/command.js";

const NOTE = `
bash  source <(npx newstore-sdk completion bash)
zsh   source <(npx newstore-sdk completion zsh)
fish  npx newstore-sdk completion fish | source

It completes the installed names, newstore and newstore-sdk; npx itself completes nothing.`;

/** Prints what a shell needs to complete verbs and options. */
export const completion: Verb = (io) => {
  const self = verb("completion", "what a shell needs to complete verbs and options")
    .addArgument(new Argument("<shell>", "which shell").choices(SHELLS))
    .addHelpText("after", NOTE)
    .action((shell) => {
      const root = self.parent;
      if (root !== null) io.out(completionScript(shell, root));
    });
  return self;
};

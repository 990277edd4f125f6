import { demoSteps } from "../demo/steps.js";
import { EXIT, type Verb, verb } from "../lib/command.js";

const NOTE = `
A simulated NewStore runs in this process; nothing leaves the machine, and no account is needed.`;

/** The way of an order through a simulated NewStore, step by step. */
export const demo: Verb = (io) =>
  verb("demo", "the way of an order through a simulated NewStore")
    .addHelpText("after", NOTE)
    .action(async () => {
      const { startSandbox } = await import("../../sandbox/index.js");
      const sandbox = await startSandbox({ seed: "demo" });
      try {
        for await (const { call, result } of demoSteps(sandbox, io.signal)) {
          io.out(call, "dim");
          io.out(`  ${result}`);
        }
        const { length } = sandbox.violations;
        io.out(length === 0 ? "\nEvery request kept to the contract." : `\n${length} requests left the contract.`);
        if (length > 0) io.exitWith(EXIT.failed);
      } finally {
        await sandbox.stop();
      }
    });

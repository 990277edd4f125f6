#!/usr/bin/env node
import { EXIT } from "./lib/command.js";
import { processWorld } from "./lib/process-world.js";
import { run } from "./run.js";

const world = processWorld();
const ended = await run(process.argv.slice(2), world);
const exitCode = ended === EXIT.ok && world.hasLost() ? EXIT.failed : ended;
process.exitCode = exitCode;
// What was going on may hold the process, and nobody waits for it any more.
if (world.signal.aborted) process.stdout.write("", () => process.exit(exitCode));

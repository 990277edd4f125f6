#!/usr/bin/env node
import { processWorld } from "./lib/process-world.js";
import { run } from "./run.js";

const world = processWorld();
const exitCode = await run(process.argv.slice(2), world);
process.exitCode = exitCode;
// What was going on may hold the process, and nobody waits for it any more.
if (world.signal.aborted) process.stdout.write("", () => process.exit(exitCode));

import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const PROGRAM = fileURLToPath(new URL("flat-program.ts", import.meta.url));
const HEAP_MB = 40;
/** Each makes 400 kB: together twice as much as the heap, in each of the formats. */
const ROUNDS = 200;

it("reads files of any length in flat memory", async () => {
  const words = [`--max-old-space-size=${HEAP_MB}`, "--import", "tsx", PROGRAM, String(ROUNDS)];
  const out = await new Promise<string>((resolve, reject) => {
    execFile(process.execPath, words, (error, stdout, stderr) => (error ? reject(new Error(stderr)) : resolve(stdout)));
  });
  expect(out.trim().split("\n").map(Number)).toEqual([400_000, 400_001, 400_000]);
});

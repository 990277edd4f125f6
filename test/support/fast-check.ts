/**
 * fast-check with the same inputs in every run: what is green here is green there, and a failure can be had again.
 * `FUZZ_SEED=random npx vitest run test/…` draws other inputs, and its report names the seed to come back with.
 */
import { configureGlobal } from "fast-check";

const SEED = 20_261_127;

const wanted = process.env["FUZZ_SEED"];
if (wanted !== "random") configureGlobal({ seed: wanted === undefined ? SEED : Number(wanted) });

export * from "fast-check";

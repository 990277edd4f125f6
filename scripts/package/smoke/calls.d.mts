import type { SandboxSeed } from "newstore-sdk/sandbox";

/** What the sandbox holds at the start. */
export const seed: SandboxSeed;

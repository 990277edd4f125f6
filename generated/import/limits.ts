// Generated from openapi/import.yaml. Do not edit.
// biome-ignore-all lint: generated.

/** Numbers that hold for the whole API. */
export const limits = { minFilesPerZip: 1, maxFilesPerZip: 1000, secondsBetweenSplitJobs: 300 } as const;

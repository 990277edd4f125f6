// Generated from openapi/import.yaml. Do not edit.
// biome-ignore-all lint: generated.

/** Numbers that hold for the whole API. */
export const limits = {
  /** Fewest files in an archive. Evidence: documented (docs.newstore.net: import content guide). */
  minFilesPerZip: 1,
  /** Most files in an archive. Evidence: documented (docs.newstore.net: import content guide). */
  maxFilesPerZip: 1000,
  /**
   * How long to wait between the jobs of an import that was split, in seconds. Evidence: documented
   * (docs.newstore.net: import content guide).
   */
  secondsBetweenSplitJobs: 300,
} as const;

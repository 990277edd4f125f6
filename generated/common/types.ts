// Generated from openapi/common.yaml. Do not edit.
// biome-ignore-all lint: generated.

/**
 * What an error response says. It unites the current problem format with the two older ones, so no field is
 * certain to be there.
 */
export interface Problem {
  /**
   * Kind of problem, unique within the API. A reference, not a page to open.
   *
   * Default: `"about:blank"`.
   */
  type?: string;
  /** Short English summary, for engineers. */
  title?: string;
  /**
   * Copy of the HTTP status.
   *
   * Minimum 100. Maximum 599.
   */
  status?: number;
  /** What went wrong this time. */
  detail?: string;
  /** Reference to this one occurrence. */
  instance?: string;
  /** Code to branch on, where the API gives one. */
  error_code?: string;
  /** What went wrong, in the older APIs. */
  message?: string;
  /** What went wrong, one sentence an entry, in the older APIs. */
  messages?: string[];
  /** Id to quote to NewStore's support. */
  request_id?: string;
}

/** A custom name and value that a retailer attaches. */
export interface ExtendedAttribute {
  /** Name of the attribute. */
  name: string;
  /** Value; always text. */
  value: string;
}

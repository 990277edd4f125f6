/** Rule of a finding about a member that the contract does not know. */
export const UNKNOWN_MEMBER = "known-members";

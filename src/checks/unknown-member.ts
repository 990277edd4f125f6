/** Rule of a finding about a member that the contract does not know; `x-rule` has it by this name. */
export const UNKNOWN_MEMBER = "known-members";

/** Variables that every command which talks to a tenant reads. */
export const ENVIRONMENT_HELP: readonly string[] = [
  "The tenant and its credentials come from the environment:",
  "  NEWSTORE_TENANT                            as in acme-staging",
  "  NEWSTORE_CLIENT_ID, NEWSTORE_CLIENT_SECRET an API client; or NEWSTORE_USERNAME, NEWSTORE_PASSWORD (deprecated)",
  "  NEWSTORE_BASE_URL, NEWSTORE_TOKEN_URL      other addresses than the tenant's own, such as a sandbox's",
  "  NEWSTORE_STAGE, NEWSTORE_SCOPES            rarely needed",
];

/** What the exit code says to a script. */
export const EXIT_CODES_HELP: readonly string[] = [
  "Exit codes: 0 success, 1 failure, 2 the command line or a setting is wrong, 75 try again later, 130 stopped by Ctrl-C.",
];

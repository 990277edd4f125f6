import type { TokenSettings } from "./handlers/token.js";
import { createIds } from "./kernel/ids.js";
import type { SandboxOptions } from "./options.js";

const DEFAULT_LIFETIME_SECONDS = 3_600;
/** docs/platform/authentication-and-conventions.md#token-lifetime: 24 hours for the password grant. */
const DEFAULT_PASSWORD_LIFETIME_SECONDS = 86_400;

/** Text that nobody can guess. */
export function randomText(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join("-");
}

/** Who may get a token, as the options say or made of the seed. */
export function tokenSettings(options: SandboxOptions, seed: string): TokenSettings {
  const secrets = createIds(`${seed}/credentials`);
  return {
    client: options.credentials ?? { clientId: "sandbox-client", clientSecret: secrets.token(32) },
    user: options.passwordCredentials ?? { username: "sandbox@example.com", password: secrets.token(24) },
    ...(options.scopes === undefined ? {} : { scopes: options.scopes }),
    lifetimeSeconds: options.tokenLifetimeSeconds ?? DEFAULT_LIFETIME_SECONDS,
    passwordLifetimeSeconds: options.tokenLifetimeSeconds ?? DEFAULT_PASSWORD_LIFETIME_SECONDS,
  };
}

/** Credentials of an API client, for the current token endpoint. */
export interface ClientCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Credentials of a user, for the deprecated token endpoint. */
export interface PasswordCredentials {
  readonly username: string;
  readonly password: string;
}

/** Who may get a token, and for how long. */
export interface TokenSettings {
  readonly client: ClientCredentials;
  readonly user: PasswordCredentials;
  /** Scopes of the API client; absent: it was made with support for legacy APIs and has none. */
  readonly scopes?: readonly string[];
  /** Life of a token, in seconds. */
  readonly lifetimeSeconds: number;
  /** Life of a token of the deprecated endpoint, in seconds. */
  readonly passwordLifetimeSeconds: number;
}

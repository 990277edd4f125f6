/**
 * Built-in scopes of the identity provider; they open nothing at NewStore
 * (docs/platform/authentication-and-conventions.md#client-credentials).
 */
const BUILT_IN: ReadonlySet<string> = new Set(
  "openid profile email address phone roles web-origins acr microprofile-jwt offline_access".split(" "),
);

/** What a token may do: its scopes, or no limit. */
export interface GrantedScopes {
  /** Text of the token's `scope`. */
  readonly text: string;
  /** Absent: nothing is checked. */
  readonly scopes?: readonly string[];
}

/**
 * Which scopes a client gets (docs/platform/authentication-and-conventions.md#client-credentials).
 *
 * | the client has | it requests | it gets |
 * | --- | --- | --- |
 * | no scopes (support for legacy APIs) | nothing | no limit |
 * | no scopes | some | what it requested: the sandbox lets a test narrow a token |
 * | scopes | nothing | all of its own |
 * | scopes | some of its own | those |
 * | scopes | another | nothing: `undefined`, refused as `invalid_scope` |
 */
export function grantScopes(
  requested: string | undefined,
  own: readonly string[] | undefined,
  defaultText: string,
): GrantedScopes | undefined {
  const wanted = (requested ?? "").split(" ").filter((scope) => scope !== "");
  const limits = wanted.filter((scope) => !BUILT_IN.has(scope));
  if (own === undefined)
    return limits.length === 0 ? { text: requested ?? defaultText } : { text: wanted.join(" "), scopes: limits };
  if (limits.some((scope) => !own.includes(scope))) return undefined;
  const scopes = limits.length === 0 ? own : limits;
  return { text: [defaultText, ...scopes].join(" "), scopes };
}

/** Thrown for a request whose token ran out while it waited for its turn. It reaches no caller: another token is taken. */
export class OutdatedToken extends Error {
  override readonly name = "OutdatedToken";
}

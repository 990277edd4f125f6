import { bytesToBase64 } from "./base64.js";

/** An address as `fetch` takes it: it refuses those with a user and a password, and says so with the password. */
export interface Addressed {
  readonly url: string;
  /** What stood in front of the host, as a header; empty where nothing did. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Takes `user:password@` out of an address. Pure. */
export function addressed(address: string): Addressed {
  const url = new URL(address);
  const { username, password } = url;
  if (username === "" && password === "") return { url: address, headers: {} };
  url.username = "";
  url.password = "";
  const bytes = new TextEncoder().encode(`${decoded(username)}:${decoded(password)}`);
  return { url: url.href, headers: { authorization: `Basic ${bytesToBase64(bytes)}` } };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

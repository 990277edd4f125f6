/** A `fetch` for tests that look at whole requests: it is called with a URL and an object, and hands on a `Request`. */
export function withRequest(fetch: (request: Request) => Promise<Response>) {
  return (input: string | Request, init?: RequestInit): Promise<Response> => fetch(new Request(input, init));
}

import type { ChildProcess } from "node:child_process";
import type { Readable, Writable } from "node:stream";

interface Message {
  readonly id?: number;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

/** Calls a method of the browser, or of the page of a session, and gives its result. */
export type Send = (method: string, params?: object, sessionId?: string) => Promise<object>;

/**
 * Speaks to a browser by its debugging pipe, which needs no port. Messages are JSON texts that end with a zero byte; what
 * carries our number is the response to us.
 */
export function speakTo(child: ChildProcess): Send {
  const [, , , input, output] = child.stdio as unknown as [unknown, unknown, unknown, Writable, Readable];
  const waiting = new Map<number, { resolve: (result: object) => void; reject: (error: Error) => void }>();
  let rest = "";
  output.setEncoding("utf8").on("data", (text: string) => {
    const messages = (rest + text).split("\0");
    rest = messages.pop() ?? "";
    for (const message of messages) {
      const { id, result = {}, error } = JSON.parse(message) as Message;
      const one = id === undefined ? undefined : waiting.get(id);
      if (id !== undefined) waiting.delete(id);
      if (error) one?.reject(new Error(error.message));
      else one?.resolve(result);
    }
  });
  child.once("close", () => {
    for (const { reject } of waiting.values()) reject(new Error("The browser has ended."));
  });
  // A browser that ends while it is spoken to says so above.
  input.on("error", () => {});
  let count = 0;
  return (method, params = {}, sessionId) => {
    count += 1;
    const id = count;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      input.write(`${JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) })}\0`);
    });
  };
}

/** Part of a `Response`. */
interface BodyOfText {
  readonly body?: (AsyncIterable<Uint8Array> & { cancel?(): Promise<void> }) | null;
}

/**
 * How the text of a response begins: so many bytes at most, and no more of it is read. A storage or a proxy may send a page
 * without an end.
 */
export async function responseStart({ body }: BodyOfText, maxBytes: number): Promise<string> {
  if (!body) return "";
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  // Leaving the loop cancels the stream.
  for await (const chunk of body) {
    const part = chunk.subarray(0, maxBytes - bytes);
    bytes += part.byteLength;
    text += decoder.decode(part, { stream: true });
    if (bytes >= maxBytes) return text;
  }
  return text + decoder.decode();
}

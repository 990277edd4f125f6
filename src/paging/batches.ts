import { type Call, fromAnswer } from "../transport/call.js";
import type { OperationDescriptor } from "../transport/operation.js";
import type { Answer } from "../transport/transport.js";

/**
 * Sends a list that may be longer than one request takes, in parts one after the other, and joins the answers' lists.
 * The contract says which list, how long, and where the answers' lists stand (`x-batch`).
 *
 * Status, headers and request id are those of the last part; `attempts` counts all of them.
 */
export function inBatches<Body extends object, Data>(
  operation: OperationDescriptor,
  body: Body,
  send: (body: Body) => Call<Data>,
): Call<Data> {
  const { batch } = operation;
  const list = batch === undefined ? undefined : (body as Record<string, unknown>)[batch.split];
  if (batch === undefined || !Array.isArray(list) || list.length <= batch.maxItems) return send(body);

  const all = async (): Promise<Answer<Data>> => {
    const joined: unknown[] = [];
    let attempts = 0;
    let last: Answer<Data> | undefined;
    for (let at = 0; at < list.length; at += batch.maxItems) {
      const part = { ...body, [batch.split]: list.slice(at, at + batch.maxItems) } as unknown as Body;
      last = await send(part).withResponse();
      attempts += last.attempts;
      joined.push(...((last.data as Record<string, unknown[] | undefined>)[batch.join] ?? []));
    }
    const answer = last as Answer<Data>;
    return { ...answer, data: { ...answer.data, [batch.join]: joined } as Data, attempts };
  };
  return fromAnswer(all());
}

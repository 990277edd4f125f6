import {
  type DurableStore,
  type EventReceiver,
  memoryStore,
  type ReceiverOptions,
  receiveEvents,
} from "../../src/events/index.js";

export const API_KEY = "a-long-secret-of-our-own";
export const ORDER = "6840f40c-65c4-5ff7-a23e-92e0e311091a";

export interface Kit {
  readonly events: EventReceiver;
  readonly inbox: DurableStore;
  /** Delivers an event as NewStore does, and gives the status. */
  readonly deliver: (name: string, payload: object, tenant?: string) => Promise<number>;
}

export function kit(options: Partial<ReceiverOptions> = {}): Kit {
  const { inbox = memoryStore() } = options;
  const events = receiveEvents({ apiKeys: [API_KEY], inbox, pollMs: 5, ...options });
  const deliver = async (name: string, payload: object, tenant = "acme-staging") =>
    (await events.fetch(requestOf({ tenant, name, published_at: "2026-03-02T12:00:00Z", payload }))).status;
  return { events, inbox, deliver };
}

/** A request with an event, or with any other text. */
export function requestOf(body: object | string, authorization: string | undefined = `Bearer ${API_KEY}`): Request {
  return new Request("https://receiver.example/", {
    method: "POST",
    headers: authorization === undefined ? {} : { authorization },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

/** An event about items of a fulfillment request. */
export const completed = (timestamp: number, ...items: readonly string[]) => ({
  ...{ id: "FR-1", order_id: ORDER, logical_timestamp: timestamp, service_level: "STANDARD" },
  ...{ fulfillment_location_id: "DC01", items: items.map((id) => ({ id, product_id: `P-${id}` })) },
});

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

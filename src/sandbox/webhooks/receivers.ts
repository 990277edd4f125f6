import type { FetchLike } from "../../core/web-types.js";
import { untilAborted } from "../kernel/until-aborted.js";
import type { World } from "../kernel/world.js";
import { IN_PROCESS_ORIGIN } from "../state/integrations.js";

/** What a receiver in this process is handed, as it would come by HTTP. */
export interface ReceivedEvent {
  /** Headers, their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The envelope as JSON text. */
  readonly body: string;
}

/** Takes an event and returns the status that a receiver would respond with. */
export type EventReceiver = (event: ReceivedEvent) => number | Promise<number>;

/** Functions of this process that receive events, under addresses that nobody else can reach. */
export class Receivers {
  readonly #byUrl = new Map<string, EventReceiver>();

  add(url: string, receiver: EventReceiver): void {
    this.#byUrl.set(url, receiver);
  }

  remove(url: string): void {
    this.#byUrl.delete(url);
  }

  /** What to send an event with, if the address is one of these. */
  sender(url: string): FetchLike | undefined {
    const receiver = this.#byUrl.get(url);
    if (receiver === undefined) return undefined;
    return async (_url, { headers, body, signal }) => {
      const event = { headers: headers as Record<string, string>, body: String(body) };
      const status = await untilAborted(Promise.resolve(receiver(event)), signal as AbortSignal);
      return new Response(null, { status });
    };
  }
}

/** Address of a receiver in this process. */
export function addressOf(id: string): string {
  return IN_PROCESS_ORIGIN + encodeURIComponent(id);
}

/** A free id for a receiver that was not given one. */
export function freeId(world: World, prefix: string): string {
  let number = 1;
  while (world.state.integrations.get(`${prefix}-${number}`) !== undefined) number += 1;
  return `${prefix}-${number}`;
}

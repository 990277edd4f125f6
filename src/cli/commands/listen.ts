import { setTimeout as pause } from "node:timers/promises";
import { CommandError, type Verb } from "../lib/command.js";
import type { Io } from "../lib/io.js";
import { linesOf } from "../lib/lines-of.js";
import { hideUserInfo } from "../lib/plain.js";
import { address, list, text } from "../lib/values.js";
import { type Control, controlOf, sandboxVerb } from "../sandbox/control.js";
import { type Forwarded, forward, type Relayed } from "../sandbox/forward.js";

const NAME_WIDTH = 46;
/** A broken receiver is not called again at once; the pause doubles up to the last. */
const FIRST_PAUSE_MS = 1_000;
const LAST_PAUSE_MS = 30_000;

const NOTE = `
The receiver is treated as NewStore treats it: a 2xx takes the event, a 400 rejects it, after a 429, a 5xx or no response it
comes again, and in the end the stream is stopped. listen starts it again, after a pause. A user and password in the URL of
--forward-to come along as Authorization: Basic, unless there is an --api-key; they are never printed.`;

/** Hands a sandbox's events on to a receiver on this machine, and prints what it responds. */
export const listen: Verb = (io) =>
  sandboxVerb("listen", "forward a sandbox's events to your receiver")
    .option("--forward-to <url>", "your receiver; without it, events are only printed", address)
    .option("--events <names>", "only these, as order.created; commas between them", list)
    .option("--api-key <key>", "comes with each event as Authorization: Bearer", text)
    .option("--print-payload", "print each event whole; it holds personal data")
    .addHelpText("after", NOTE)
    .action(async ({ baseUrl, forwardTo, events, apiKey, printPayload }) => {
      const control = await controlOf(baseUrl, io);
      const leaving = new AbortController();
      let isOver = false;
      void io.stopped().then(() => {
        isOver = true;
        leaving.abort();
      });
      try {
        const options = { ...(events && { events }), ...(apiKey !== undefined && { apiKey }) };
        const response = await control.open("/relay", options, leaving.signal);
        await serve(linesOf(response), { io, control, forwardTo, printPayload: printPayload === true, leaving });
      } catch (error) {
        if (isOver) return;
        if (error instanceof CommandError) throw error;
      }
      if (!isOver) throw new CommandError(`the sandbox at ${control.url} has ended.`);
    });

interface Listening {
  readonly io: Io;
  readonly control: Control;
  readonly forwardTo: string | undefined;
  readonly printPayload: boolean;
  readonly leaving: AbortController;
}

async function serve(lines: AsyncIterable<string>, listening: Listening): Promise<void> {
  const { io, control, forwardTo, leaving } = listening;
  let id = "";
  let pauseMs = FIRST_PAUSE_MS;
  for await (const line of lines) {
    const message = JSON.parse(line) as Relayed | { readonly listening: string };
    if ("listening" in message) {
      id = message.listening;
      const target = forwardTo === undefined ? "" : `; forwarding to ${forwardTo}`;
      io.out(hideUserInfo(`Listening at ${control.url} as ${id}${target}. Ctrl-C ends it.`));
      continue;
    }
    const result = forwardTo === undefined ? { status: 200 } : await forward(forwardTo, message, leaving.signal);
    show(message, result, listening);
    const { status } = result;
    await control.call("POST", `/relay/${message.delivery}`, status === undefined ? {} : { status });
    if (status !== undefined && status < 500 && status !== 429) pauseMs = FIRST_PAUSE_MS;
    else if (await isStopped(control, id)) {
      io.err(`The stream is stopped, as NewStore would stop it. It starts again in ${pauseMs / 1_000} s.`, "yellow");
      await pause(pauseMs, undefined, { signal: leaving.signal });
      pauseMs = Math.min(pauseMs * 2, LAST_PAUSE_MS);
      await control.call("POST", `/webhooks/${id}/start`);
    }
  }
}

/** Whether nobody sends us anything any more. The sandbox decides that once it has read our report. */
async function isStopped(control: Control, id: string): Promise<boolean> {
  await control.call("GET", "/clock");
  const { webhooks } = (await control.call("GET", "/webhooks")) as {
    readonly webhooks: readonly { readonly id: string; readonly status: string }[];
  };
  return webhooks.some((one) => one.id === id && one.status === "stopped");
}

function show({ body }: Relayed, { status, detail }: Forwarded, { io, forwardTo, printPayload }: Listening): void {
  const {
    name,
    published_at: at,
    payload,
  } = JSON.parse(body) as {
    readonly name: string;
    readonly published_at: string;
    readonly payload: Readonly<Record<string, unknown>>;
  };
  const time = at.slice("2026-01-01T".length, "2026-01-01T12:00:00".length);
  const order = payload["external_id"] ?? payload["order_id"] ?? payload["id"] ?? "";
  const outcome = forwardTo === undefined ? "" : `  ${status ?? "no response"}`;
  const paint = status !== undefined && status < 300 ? "green" : "red";
  io.out(`${time}  ${name.padEnd(NAME_WIDTH)}${order}${outcome}`, forwardTo === undefined ? undefined : paint);
  if (detail !== undefined && detail !== "") io.out(`          ${hideUserInfo(detail)}`);
  if (printPayload) io.out(JSON.stringify(payload, null, 2));
}

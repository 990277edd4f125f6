import { afterEach, describe, expect, it, vi } from "vitest";
import { createLogger, type LogFields, type Logger, type LogLevel, log } from "../../src/core/logger.js";
import { createTransport } from "../../src/transport/create-transport.js";
import { startServer, stopServers } from "../support/server.js";
import { send, transportTo } from "../support/transport.js";
import { operation } from "../transport/descriptors.js";

afterEach(async () => {
  vi.restoreAllMocks();
  await stopServers();
});

/** Calls like pino 10: fields first, message behind; arguments after a lone message are dropped. */
function pinoLike() {
  const lines: object[] = [];
  const line = (first: unknown, second?: unknown) =>
    void lines.push(typeof first === "string" ? { msg: first } : { ...(first as object), msg: second });
  const logger = { lines, child: () => logger, bindings: () => ({}), debug: line, info: line, warn: line, error: line };
  return logger;
}

/** Calls like bunyan 2: what follows a lone message is printed into it. */
function bunyanLike() {
  const { bindings: _, ...rest } = pinoLike();
  return { ...rest, addSerializers: () => {} };
}

describe("a logger", () => {
  it("like console or winston gets the message first, then the fields", async () => {
    const debug = vi.spyOn(console, "debug").mockImplementation(() => {});
    const server = await startServer([{ body: {} }]);
    await send(transportTo(server, { logger: console }), operation());
    expect(debug.mock.calls).toEqual([
      [
        "newstore-sdk: getThing GET /things: 200 in 0 ms, attempt 1",
        { operationId: "getThing", template: "/things", status: 200, attempt: 1, durationMs: 0 },
      ],
    ]);
  });

  it.each([
    ["pino", pinoLike],
    ["bunyan", bunyanLike],
  ])("like %s gets the fields first, since it would lose them behind the message", async (_, make) => {
    const logger = make();
    const server = await startServer([{ body: {} }]);
    await send(transportTo(server, { logger }), operation());
    expect(logger.lines).toEqual([
      {
        operationId: "getThing",
        template: "/things",
        status: 200,
        attempt: 1,
        durationMs: 0,
        msg: "newstore-sdk: getThing GET /things: 200 in 0 ms, attempt 1",
      },
    ]);
  });

  it("has its methods looked up at each line: pino replaces them when its level changes", () => {
    const own: { warn?: (message: string) => void } = {};
    const logger = createLogger(own);
    const warn = vi.fn();
    log(logger, "warn", "before");
    own.warn = warn;
    log(logger, "warn", "after");
    expect(warn.mock.calls).toEqual([["newstore-sdk: after", {}]]);
  });

  it("may have some of the methods, or none", async () => {
    const server = await startServer([{ status: 503 }, { body: {} }]);
    const info = vi.fn();
    await send(transportTo(server, { logger: { info } }), operation());
    expect(info).toHaveBeenCalledOnce();
    await send(transportTo(server, { logger: {} }), operation());
  });

  it.each<[string, Logger["debug"]]>([
    [
      "throws",
      () => {
        throw new Error("disk full");
      },
    ],
    ["rejects", (async () => Promise.reject(new Error("disk full"))) as never],
    [
      "throws no error",
      () => {
        throw undefined;
      },
    ],
  ])("that %s fails no call and leaves no unhandled rejection", async (_, method = () => {}) => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    const server = await startServer([{ status: 503 }, { body: { ok: 1 } }]);
    const logger = { debug: method, info: method, warn: method, error: method };
    const hooks = { onAttempt: () => Promise.reject(new Error("no")) as never };
    expect((await send(transportTo(server, { logger, hooks }), operation())).data).toEqual({ ok: 1 });
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});

describe("logLevel", () => {
  const told = (logLevel?: LogLevel) => {
    const lines: string[] = [];
    const method = (level: string) => () => void lines.push(level);
    const own = { debug: method("debug"), info: method("info"), warn: method("warn"), error: method("error") };
    const logger = createLogger(own, logLevel);
    for (const level of ["debug", "info", "warn", "error"] as const) log(logger, level, "x");
    return lines;
  };

  it.each<[LogLevel | undefined, string[]]>([
    [undefined, ["debug", "info", "warn", "error"]],
    ["debug", ["debug", "info", "warn", "error"]],
    ["info", ["info", "warn", "error"]],
    ["warn", ["warn", "error"]],
    ["error", ["error"]],
    ["off", []],
  ])("%s lets through %j", (level, expected) => {
    expect(told(level)).toEqual(expected);
  });

  it("that is none is refused at construction", () => {
    for (const logLevel of ["verbose", "", "constructor"]) {
      expect(() => createTransport({ tenant: "acme", logLevel: logLevel as never })).toThrow(/option logLevel is/);
    }
  });

  it("can be changed for a derived client", async () => {
    const server = await startServer([{ body: {} }]);
    const debug = vi.fn();
    const transport = transportTo(server, { logger: { debug } });
    await send(transport.withOptions({ logLevel: "warn" }), operation());
    expect(debug).not.toHaveBeenCalled();
    await send(transport, operation());
    expect(debug).toHaveBeenCalledOnce();
  });
});

describe("a line", () => {
  const lineOf = (message: string, fields: object) => {
    const lines: [string, LogFields | undefined][] = [];
    log({ warn: (...line) => void lines.push(line as never) }, "warn", message, fields);
    return lines[0];
  };

  it("has the fields of the allow-list, and of those only texts and numbers", () => {
    const wide = {
      operationId: "a",
      status: 200,
      body: "private",
      headers: {},
      url: "u",
      token: "t",
      __proto__: { x: 1 },
    };
    expect(lineOf("m", { ...wide, attempt: undefined, requestId: { nested: "private" } as never })).toEqual([
      "newstore-sdk: m",
      { operationId: "a", status: 200 },
    ]);
  });

  it("is one line: neither message nor fields can forge another", () => {
    const [message, fields] = lineOf("a\nERROR forged\u2028x", { pointer: "/a\r\nERROR forged\u001b[31m" }) ?? [];
    expect(message).toBe("newstore-sdk: a ERROR forged x");
    expect(fields).toEqual({ pointer: "/a ERROR forged [31m" });
  });
});

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTransport } from "../../src/transport/index.js";
import { fixtures, generateFrom, project, typeErrors, writeFolder } from "./support.js";

interface Arrived {
  readonly type: string;
  readonly fields: readonly (readonly [string, string, string?, string?])[];
}

/** Reads requests with the runtime's own parser, which did not write them. */
function startServer(): Promise<Server> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", async () => {
      const type = request.headers["content-type"] ?? "";
      const body = new Response(Buffer.concat(chunks), { headers: { "content-type": type } });
      const fields = type.startsWith("multipart/")
        ? await Promise.all(
            [...(await body.formData())].map(async ([name, value]) =>
              typeof value === "string" ? [name, value] : [name, await value.text(), value.name, value.type],
            ),
          )
        : [["", await body.text()]];
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ type, fields }));
    });
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

interface UploadsClient {
  upload(input: { body: unknown }, options?: object): Promise<Arrived>;
  replacePicture(input: { body: unknown }): Promise<Arrived>;
}

describe("a generated operation with a multipart body", () => {
  let server: Server;
  let client: UploadsClient;
  let remove: () => void;

  beforeAll(async () => {
    server = await startServer();
    const output = await generateFrom(`${fixtures}upload`, false, join(project, "src/transport/index.ts"));
    const written = writeFolder(output.files);
    remove = written.remove;
    const module = await import(/* @vite-ignore */ join(written.folder, "uploads/client.ts"));
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    client = new module.UploadsClient(createTransport({ baseUrl }));
  });

  afterAll(() => {
    server?.close();
    remove?.();
  });

  test("takes files, blobs, bytes, texts, lists and objects", async () => {
    const body = {
      file: new File(["first"], 'a "b".txt', { type: "text/plain" }),
      more: [new Blob(["second"]), new TextEncoder().encode("third")],
      title: "Überschrift",
      labels: ["x", "y"],
      details: { pages: 2 },
    };
    const { type, fields } = await client.upload({ body });
    expect(type).toMatch(/^multipart\/form-data; boundary=/);
    expect(fields).toEqual([
      ["file", "first", 'a "b".txt', "text/plain"],
      ["more", "second", "more", "application/octet-stream"],
      ["more", "third", "more", "application/octet-stream"],
      ["title", "Überschrift"],
      ["labels", "x"],
      ["labels", "y"],
      ["details", '{"pages":2}'],
    ]);
  });

  test("takes a FormData", async () => {
    const form = new FormData();
    form.append("title", "t");
    form.append("file", new Blob(["content"]), "name.bin");
    expect((await client.upload({ body: form })).fields).toEqual([
      ["title", "t"],
      ["file", "content", "name.bin", "application/octet-stream"],
    ]);
  });

  test("takes bytes that another library wrote, under the boundary it says", async () => {
    const body = new TextEncoder().encode('--B\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--B--\r\n');
    const { fields } = await client.upload(
      { body },
      { headers: { "content-type": "multipart/form-data; boundary=B" } },
    );
    expect(fields).toEqual([["a", "1"]]);
  });

  test("separates its parts by a boundary that stands in none of them", async () => {
    const body = { file: new Blob(["--newstore-sdk-00000000\r\n\r\nnewstore-sdk-00000001"]), title: "t" };
    const { type, fields } = await client.upload({ body });
    expect(type).toContain("newstore-sdk-00000002");
    expect(fields[0]?.[1]).toBe("--newstore-sdk-00000000\r\n\r\nnewstore-sdk-00000001");
  });

  test("is checked before it is sent", async () => {
    await expect(client.upload({ body: { file: 5, title: "a title that is far too long" } })).rejects.toMatchObject({
      kind: "validation",
      issues: [{ path: "body.file" }, { path: "body.title" }],
    });
    await expect(client.upload({ body: { title: "no file" } })).rejects.toMatchObject({
      issues: [{ path: "body.file" }],
    });
  });

  test("has a neighbour whose whole body is a file", async () => {
    expect(await client.replacePicture({ body: new Blob(["picture"], { type: "image/png" }) })).toEqual({
      type: "image/png",
      fields: [["", "picture"]],
    });
  });
});

test("files and forms fit the types of a multipart body", async () => {
  const { files } = await generateFrom(`${fixtures}upload`);
  const use = `import type { UploadInput } from "./uploads/types.js";
declare const file: { size: number; type: string; name: string; arrayBuffer(): Promise<ArrayBuffer> };
declare const form: { forEach(visit: (value: string, name: string) => void): void };
export const inputs: UploadInput[] = [
  { body: { file, title: "t", more: [new Uint8Array()] } },
  { body: form },
  // @ts-expect-error: a title is text
  { body: { file, title: 5 } },
];
`;
  expect(typeErrors(new Map([...files, ["use.ts", use]]))).toEqual([]);
});

/** A platform with one finished export job, in a process of its own: node serve-export.mjs FILE prints its address. */
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";

const [, , path] = process.argv;
const server = createServer((request, response) => {
  const { url = "", headers } = request;
  request.resume();
  if (url === "/file") {
    response.writeHead(200, { "content-length": statSync(path).size, etag: '"one"' });
    createReadStream(path, { highWaterMark: 256 * 1_024 }).pipe(response);
    return;
  }
  const link = `http://${headers.host}/file`;
  const body = { availability_export_id: "1", state: "finished", last_updated_at: 7, link };
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
});
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));

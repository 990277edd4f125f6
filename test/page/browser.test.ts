import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type RunningSandbox, startSandbox } from "../../src/sandbox/index.js";
import { type DrivenPage, findChromium, openPage } from "../support/chromium.js";
import { order } from "../support/orders.js";

const chromium = findChromium();
if (chromium === undefined)
  console.warn("No Chromium on this machine: the page is not tested in a browser (apt-get install chromium).");

let sandbox: RunningSandbox;
const evil = '<img src=x onerror="document.title=1">';

beforeAll(async () => {
  const items = [{ product_id: "P1", title: `Coat ${evil}` }];
  sandbox = await startSandbox({
    seed: {
      products: [{ catalog: "c", locale: "en-US", items }],
      stock: [
        { product_id: "P1", fulfillment_node_id: "DC01", quantity: 12_345 },
        { product_id: "P2", fulfillment_node_id: "US01", quantity: 3 },
      ],
      orders: [order({ external_id: "WEB-77" })],
    },
  });
});
afterAll(() => sandbox.stop());

let page: DrivenPage | undefined;
afterEach(async () => {
  await page?.close();
  page = undefined;
});

async function open(address: string): Promise<DrivenPage> {
  page = await openPage(chromium ?? "", address);
  return page;
}

/** The page once its script has taken over. */
async function load(path = ""): Promise<DrivenPage> {
  const opened = await open(`${sandbox.url}/__sandbox${path}`);
  await opened.until(`document.querySelector("#live").textContent === "live"`);
  return opened;
}

describe.skipIf(chromium === undefined)("the page in a browser", () => {
  it("shows stores on a map, stock and orders, and says that it is live", async () => {
    const dom = await (await load()).html();
    for (const id of ["US01", "US02", "US03", "US04"])
      expect(dom).toMatch(new RegExp(`<g class="store" data-store="${id}">`));
    expect(dom.match(/<circle class="dot/g)).toHaveLength(4);
    expect(dom).toContain("12344");
    expect(dom).toContain('data-order="WEB-77"');
  });

  it("takes over what happens while it is open", async () => {
    const { until } = await load();
    sandbox.state.stock.setOnHand("P2", "US01", 4_001);
    await until(`document.querySelector('[data-product="P2"]').textContent.includes("4001")`);
  });

  it("shows everything without its script too", async () => {
    const server = createServer(async ({ url = "/" }, response) => {
      if (url.endsWith("page.js")) return void response.writeHead(404).end();
      const { headers, ...page } = await fetch(sandbox.url + url).then(async (got) => ({
        headers: got.headers,
        text: await got.text(),
      }));
      response.writeHead(200, { "content-type": headers.get("content-type") ?? "" }).end(page.text);
    }).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    const opened = await open(`http://127.0.0.1:${port}/__sandbox?q=P2`);
    await opened.until(`document.readyState === "complete"`);
    const dom = await opened.html();
    server.closeAllConnections();
    server.close();
    expect(dom).toContain('data-product="P2"');
    expect(dom).not.toContain('data-product="P1"');
    expect(dom).toContain('id="live"></span>');
  });

  it("runs nothing that a product or a search brings along", async () => {
    const searched = await load(`?q=${encodeURIComponent('"><script>document.title=1</script>')}`);
    expect(await searched.html()).toContain("<title>sandbox: a simulated NewStore</title>");
    await searched.close();
    expect((await (await load()).html()).match(/<img/g)).toBeNull();
  });
});

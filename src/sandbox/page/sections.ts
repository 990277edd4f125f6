import { buttons, type ControlButton } from "./buttons.js";
import { html, type Markup } from "./html.js";
import { storeMap } from "./map.js";
import { steerSection } from "./steer-section.js";
import type { PageView } from "./view.js";

/** Parts of the page that change. Each has an id under which the script finds it again. */
export function sections(view: PageView): Markup {
  return html`${counters(view)} ${steerSection(view)}
  <div class="column">${mapSection(view)} ${orderSection(view)} ${violationSection(view)} ${jobSection(view)}</div>
  <div class="column">${stockSection(view)}</div>
  ${requestSection(view)}`;
}

function counters({ counts, now }: PageView): Markup {
  const entries = Object.entries(counts).map(
    ([name, count]) =>
      html`<li class="${name === "violations" && count > 0 ? "bad" : ""}"><b>${count.toLocaleString("en")}</b> ${count === 1 ? name.slice(0, -1) : name}</li>`,
  );
  return html`<ul id="counts" class="counts" data-live>${entries}<li class="clock">platform time <b>${seconds(now)}</b></li></ul>`;
}

function mapSection({ locations }: PageView): Markup {
  const places = locations.map(
    ({ id, label, at, openUnits }) =>
      html`<li data-place="${id}"><b>${id}</b> ${label}<small>${at?.city}${at !== undefined && openUnits > 0 && " · "}${openUnits > 0 && html`<span class="busy">${openUnits} to fulfil</span>`}</small></li>`,
  );
  return html`<section id="map" data-live><h2>Stores</h2><div class="atlas">${storeMap(locations)}
    <ul class="places">${places}</ul></div></section>`;
}

function stockSection({ stock, locations, counts }: PageView): Markup {
  const nodes = locations.map(({ id }) => id);
  const rows = stock.rows.map(
    ({
      productId,
      title,
      at,
    }) => html`<tr data-product="${productId}"><th scope="row"><code>${productId}</code><small>${title}</small></th>
      ${nodes.map((node) => stockCell(at[node]))}</tr>`,
  );
  const table = html`<table class="stock"><thead><tr><th scope="col">product</th>${nodes.map((node) => html`<th scope="col">${node}</th>`)}</tr></thead>
    <tbody>${rows}</tbody></table>`;
  return html`<section id="stock" data-live><h2>Stock <small>sellable (ATP); held units after the slash</small></h2>
    ${rows.length > 0 ? table : html`<p class="none">${counts.products === 0 ? "No stock yet: import or seed some." : "No product is called that."}</p>`}
    ${stock.more && html`<p class="none">There are more; search for a product by its id or title.</p>`}</section>`;
}

function stockCell(
  figure: { readonly atp: number; readonly onHand: number; readonly held: number } | undefined,
): Markup {
  if (figure === undefined) return html`<td class="zero">·</td>`;
  const { atp, onHand, held } = figure;
  return html`<td class="${atp === 0 ? "zero" : ""}" title="${onHand} on hand, ${held} held">${atp}${held > 0 && html`<small>/${held}</small>`}</td>`;
}

function orderSection({ orders }: PageView): Markup {
  const list = orders.map(
    (order) => html`<details id="order-${order.uuid}" data-order="${order.externalId}"><summary>
      <span class="total">${order.total} ${order.currency}</span><b>${order.externalId}</b> ${badge(order.state)}
      ${order.units.map(unitsLine)}</summary>
      <ol class="timeline">${order.timeline.map(({ at, what, detail }) => html`<li><b>${what}</b> ${detail} <time>${seconds(at)}</time></li>`)}</ol>
      ${buttons(orderButtons(order))}
      <p class="ids">${order.displayId} · <code>${order.uuid}</code></p>
    </details>`,
  );
  return html`<section id="orders" data-live><h2>Orders <small>newest first; open one to follow and steer it</small> ${buttons([NEW_ORDER])}</h2>
    ${list.length > 0 ? list : html`<p class="none">No order yet.</p>`}</section>`;
}

const NEW_ORDER: ControlButton = {
  label: "New order",
  method: "POST",
  path: "/events/trigger",
  body: { event: "order.created" },
  title: "Make an order up",
};

/** What can be done to an order as it is, in the order in which it usually is. */
function orderButtons({ uuid, can }: PageView["orders"][number]): ControlButton[] {
  const path = (verb: string) => `/orders/${encodeURIComponent(uuid)}/${verb}`;
  const all: readonly (ControlButton & { readonly is: boolean })[] = [
    { is: can.ready, label: "Lay ready", method: "POST", path: path("fulfil"), body: { step: "ready" } },
    { is: can.fulfil, label: can.ready ? "Hand over" : "Ship", method: "POST", path: path("fulfil") },
    { is: can.reject, label: "Reject", method: "POST", path: path("reject"), title: "The node gives its work back" },
    { is: can.cancel, label: "Cancel", method: "POST", path: path("cancel"), title: "The store cancels what is left" },
    { is: can.takeBack, label: "Return", method: "POST", path: path("return"), title: "The customer brings it back" },
  ];
  return all.filter(({ is }) => is);
}

function unitsLine({ count, productId, state, nodeId }: PageView["orders"][number]["units"][number]): Markup {
  return html`<span class="units">${count} × <code>${productId}</code> ${state}${nodeId !== undefined && ` at ${nodeId}`}</span>`;
}

function jobSection({ jobs }: PageView): Markup {
  const rows = jobs.map(
    ({ kind, id, what, name, state, detail }) =>
      html`<tr data-job="${id}"><td class="kind">${kind}</td><td>${what}<small class="file" title="${name}">${name}</small></td>
      <td>${badge(state)}</td><td>${detail}</td></tr>`,
  );
  return html`<section id="jobs" data-live><h2>Jobs</h2>${
    rows.length > 0
      ? html`<table class="jobs"><tbody>${rows}</tbody></table>`
      : html`<p class="none">No import or export yet.</p>`
  }</section>`;
}

function violationSection({ violations }: PageView): Markup {
  const rows = violations.map(
    ({ operation, pointer, message, rule }) =>
      html`<tr><td><b>${operation}</b></td><td><code>${pointer}</code></td><td>${message} <small>${rule}</small></td></tr>`,
  );
  return html`<section id="violations" data-live class="${rows.length > 0 ? "alarm" : ""}"><h2>Violations of the contract</h2>${
    rows.length > 0
      ? html`<table><tbody>${rows}</tbody></table>`
      : html`<p class="none">None: every request was as the contract says.</p>`
  }</section>`;
}

function requestSection({ requests }: PageView): Markup {
  const rows = requests.map(
    ({ at, method, path, operationId, status }) => html`<tr><td><time>${seconds(at)}</time></td>
      <td class="status s${Math.floor(status / 100)}">${status === 0 ? "cut" : status}</td><td>${method}</td>
      <td><code>${path}</code></td><td class="operation">${operationId}</td></tr>`,
  );
  return html`<section id="requests" data-live><h2>Requests <small>newest first</small></h2>${
    rows.length > 0
      ? html`<table class="log"><tbody>${rows}</tbody></table>`
      : html`<p class="none">No request yet.</p>`
  }</section>`;
}

const GOOD: ReadonlySet<string> = new Set(["finished", "closed", "open"]);
const BAD: ReadonlySet<string> = new Set(["failed", "on hold", "cancelled"]);

function badge(state: string): Markup {
  return html`<span class="badge ${GOOD.has(state) ? "good" : BAD.has(state) ? "bad" : ""}">${state}</span>`;
}

/** `2026-03-02T12:00:00.123Z` as people read it. */
function seconds(iso: string): string {
  return iso.slice(0, "2026-03-02T12:00:00".length).replace("T", " ");
}

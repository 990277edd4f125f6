/**
 * What keeps the page up to date and calls what its buttons stand for: it fetches the page itself each second and takes over the parts that changed. One
 * place makes HTML, so that one place escapes it. Without a script the page still shows what was there when it came.
 */
export const SCRIPT = `"use strict";
const search = document.querySelector("#search");
const live = document.querySelector("#live");
const said = document.querySelector("#said");
let seen = "";

function address() {
  return location.pathname + (search.value === "" ? "" : "?q=" + encodeURIComponent(search.value));
}

function takeOver(text) {
  const fresh = new DOMParser().parseFromString(text, "text/html");
  const open = new Set([...document.querySelectorAll("details[open]")].map((one) => one.id));
  for (const part of fresh.querySelectorAll("[data-live]")) {
    for (const one of part.querySelectorAll("details")) one.open = open.has(one.id);
    const old = document.getElementById(part.id);
    // A button that waits for its second click, or for a response, stays.
    if (!old || old.querySelector("[data-armed], :disabled") || old.outerHTML === part.outerHTML) continue;
    const focused = old.contains(document.activeElement) ? document.activeElement.dataset : {};
    old.replaceWith(document.adoptNode(part));
    const same = (one) => one.dataset.path === focused.path && one.dataset.body === focused.body;
    if (focused.path) [...part.querySelectorAll("button")].find(same)?.focus();
  }
}

async function refresh() {
  try {
    const response = await fetch(address(), { headers: seen === "" ? {} : { "if-none-match": seen } });
    if (response.ok) {
      takeOver(await response.text());
      seen = response.headers.get("etag") ?? "";
    }
    live.textContent = "live";
    live.className = "live on";
  } catch {
    live.textContent = "the sandbox does not respond";
    live.className = "live off";
  }
}

async function keepFresh() {
  if (!document.hidden) await refresh();
  setTimeout(keepFresh, 1000);
}

const SURE = "Sure? Once more";

async function press(button) {
  const { method, path, body, final } = button.dataset;
  if (final !== "" && !button.hasAttribute("data-armed")) {
    const label = button.textContent;
    button.setAttribute("data-armed", "");
    button.textContent = SURE;
    setTimeout(() => { button.textContent = label; button.removeAttribute("data-armed"); }, 4000);
    return;
  }
  const what = button.title;
  button.disabled = true;
  try {
    const json = body === "" ? {} : { body, headers: { "content-type": "application/json" } };
    const response = await fetch(path, { method, ...json });
    said.textContent = response.ok ? what + ": done" : what + ": " + (await response.json()).message;
    said.className = response.ok ? "" : "bad";
  } catch {
    said.textContent = what + ": the sandbox does not respond";
    said.className = "bad";
  }
  button.disabled = false;
  await refresh();
}

document.documentElement.classList.add("scripted");
document.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-path]");
  if (button) press(button);
});
search.form.addEventListener("submit", (event) => { event.preventDefault(); refresh(); });
search.addEventListener("input", refresh);
keepFresh();
`;

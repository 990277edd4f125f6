/**
 * What keeps the page up to date: it fetches the page itself each second and takes over the parts that changed. One
 * place makes HTML, so that one place escapes it. Without a script the page still shows what was there when it came.
 */
export const SCRIPT = `"use strict";
const search = document.querySelector("#search");
const live = document.querySelector("#live");
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
    if (old && old.outerHTML !== part.outerHTML) old.replaceWith(document.adoptNode(part));
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
    live.textContent = "the sandbox does not answer";
    live.className = "live off";
  }
}

async function keepFresh() {
  if (!document.hidden) await refresh();
  setTimeout(keepFresh, 1000);
}

search.form.addEventListener("submit", (event) => { event.preventDefault(); refresh(); });
search.addEventListener("input", refresh);
keepFresh();
`;

import { buttons, type ControlButton } from "./buttons.js";
import { html, type Markup } from "./html.js";
import type { PageView } from "./view.js";

const SNAPSHOT = "/snapshots/page";

const TIME: readonly ControlButton[] = [
  ["+1 minute", "1m"],
  ["+1 hour", "1h"],
  ["+1 day", "1d"],
].map(([label = "", by]) => ({
  label,
  method: "POST",
  path: "/clock/advance",
  body: { by },
  title: `Advance the clock: ${label}`,
}));

const STATE: readonly ControlButton[] = [
  { label: "Keep this state", method: "PUT", path: SNAPSHOT },
  { label: "Go back to it", method: "POST", path: `${SNAPSHOT}/restore` },
  { label: "Reset", method: "POST", path: "/reset", title: "Make everything as it was at the start", isFinal: true },
];

/** What moves time, lets things fail and changes the whole state. */
export function steerSection({ faults }: PageView): Markup {
  const profiles = Object.entries(faults.profiles).map(([name, title]): ControlButton => {
    const isPressed = name === faults.profile;
    const end = { method: "DELETE", path: "/fault-profile" } as const;
    const begin = { method: "PUT", path: "/fault-profile", body: { name } } as const;
    return { label: name, title, isPressed, ...(isPressed ? end : begin) };
  });
  const added = faults.added.map(
    ({ id, what }) =>
      html`<li data-fault="${id}">${what} ${buttons([{ label: "Remove", method: "DELETE", path: `/faults/${id}` }])}</li>`,
  );
  return html`<section id="steer" data-live class="needs-script"><h2>Steer</h2>
    <div class="rows"><b>time</b>${buttons(TIME)}<b>faults</b>${buttons(profiles)}<b>state</b>${buttons(STATE)}</div>
    ${added.length > 0 && html`<ul class="faults">${added}</ul>`}</section>`;
}

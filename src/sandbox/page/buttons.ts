import { html, type Markup } from "./html.js";

/** A button that calls an operation of the control API. */
export interface ControlButton {
  readonly label: string;
  readonly method: "POST" | "PUT" | "DELETE";
  /** Below `/__sandbox`. */
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
  /** What it does, where the label does not say it. */
  readonly title?: string;
  /** Clicked twice before it happens: it cannot be undone. */
  readonly isFinal?: boolean;
  /** For a button that stays pressed. */
  readonly isPressed?: boolean;
}

/** Buttons side by side. They need the script, which shows them. */
export function buttons(list: readonly ControlButton[]): Markup {
  return html`<span class="steer">${list.map(button)}</span>`;
}

function button({ label, method, path, body, title, isFinal, isPressed }: ControlButton): Markup {
  return html`<button type="button" data-method="${method}" data-path="/__sandbox${path}" data-body="${body === undefined ? "" : JSON.stringify(body)}" data-final="${isFinal ? "yes" : ""}" title="${title ?? label}" aria-pressed="${isPressed === undefined ? "false" : String(isPressed)}">${label}</button>`;
}

import type { Rule } from "./rule.js";

/**
 * A locale as the platform writes it, as in `en-US` (docs/platform/import.md#products): its whole pattern is not published,
 * so another form is told, and sent.
 */
export const knownLocale: Rule = (value) => {
  if (typeof value !== "string") return undefined;
  const [, language = "", region] = /^([A-Za-z]{2,3})(?:-([A-Za-z]{2}))?$/.exec(value) ?? [];
  const isForm = language !== "";
  if (isForm && isName("language", language) && (region === undefined || isName("region", region))) return undefined;
  return `${JSON.stringify(value)} is no language and country that are known here: write it as in "en-US"`;
};

function isName(type: "language" | "region", code: string): boolean {
  const name = new Intl.DisplayNames(["en"], { type, fallback: "none" });
  return name.of(type === "region" ? code.toUpperCase() : code.toLowerCase()) !== undefined;
}

/** The three date forms of RFC 9110, 5.6.7, and RFC 3339. `Date.parse` alone reads a date into almost any text. */
const DATE_FORMS = [
  /^[a-z]{3}, \d{2} [a-z]{3} \d{4} \d{2}:\d{2}:\d{2} gmt$/i,
  /^[a-z]{6,9}, \d{2}-[a-z]{3}-\d{2} \d{2}:\d{2}:\d{2} gmt$/i,
  /^[a-z]{3} [a-z]{3} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/i,
  /^\d{4}-\d{2}-\d{2}t\d{2}:\d{2}:\d{2}(\.\d+)?(z|[+-]\d{2}:\d{2})$/i,
];

/** A date of a header, in milliseconds since the epoch; `undefined` for anything else. */
export function parseDateMs(text: string): number | undefined {
  if (!DATE_FORMS.some((form) => form.test(text))) return undefined;
  // The asctime form carries no zone and means UTC.
  const dateMs = Date.parse(/(gmt|z|[+-]\d{2}:\d{2})$/i.test(text) ? text : `${text} GMT`);
  return Number.isNaN(dateMs) ? undefined : dateMs;
}

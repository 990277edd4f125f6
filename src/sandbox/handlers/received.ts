/**
 * A body as it arrived. Request types let callers write `undefined`; JSON has none, so what is there has a value, and a
 * change can be laid over what was before.
 */
export type Received<T> = T extends string | number | boolean | null
  ? T
  : T extends readonly (infer Element)[]
    ? Received<Element>[]
    : { [Key in keyof T]: Received<Exclude<T[Key], undefined>> };

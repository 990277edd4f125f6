import { InvalidArgumentError } from "@commander-js/extra-typings";
import { spanMs } from "../../sandbox/kernel/clock.js";

/** A text of an option or operand. An empty one is a shell variable that was not set, and never what somebody wants. */
export function text(value: string): string {
  if (value.trim() === "") throw new InvalidArgumentError("It is empty.");
  return value;
}

/** Texts with commas between them. */
export function list(value: string): string[] {
  return value.split(",").map((one) => text(one.trim()));
}

/** Reads a whole number from `least` to `most`. */
export function wholeNumber(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (/^\d{1,15}$/.test(value) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`It is a whole number from ${least} to ${most}.`);
  };
}

/** An address on HTTP; without a scheme, as in `localhost:3000/newstore`, it is `http:`. */
export function address(value: string): string {
  const whole = /^https?:\/\//i.test(value) ? value : `http://${value}`;
  if (value.trim() !== "" && URL.canParse(whole) && !/^[a-z]+:\/\//i.test(value.replace(/^https?:\/\//i, "")))
    return whole;
  throw new InvalidArgumentError("It is an address such as http://localhost:3000/newstore.");
}

/** A span of time, in milliseconds. */
export function span(value: string): number {
  try {
    return spanMs(value);
  } catch {
    throw new InvalidArgumentError("It is a span such as 30s, 5m or 1h30m.");
  }
}

// Generated from openapi/order-injection.yaml. Do not edit.
// biome-ignore-all lint: generated.

/** Numbers that hold for the whole API. */
export const limits = { discountRefCharacters: 256, itemIdCharacters: 64 } as const;

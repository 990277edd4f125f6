import type * as Zlib from "node:zlib";

/** `node:zlib`, as far as a runtime has it: checksums came with Node 20.15, and other runtimes have their own mix. */
export type NodeZlib = Pick<typeof Zlib, "createInflateRaw" | "createGunzip" | "createDeflateRaw"> &
  Partial<Pick<typeof Zlib, "crc32">>;

let found: NodeZlib | null | undefined;

/**
 * The runtime's `node:zlib`, several times as fast as what the web platform offers; `null` where there is none. Looked
 * for by the first call and not by an import: a bundle for another runtime then has nothing to resolve.
 */
export function nodeZlib(): NodeZlib | null {
  found ??= load() ?? null;
  return found;
}

function load(): NodeZlib | undefined {
  const { process } = globalThis as {
    process?: { readonly getBuiltinModule?: (id: string) => NodeZlib | undefined };
  };
  return process?.getBuiltinModule?.("node:zlib");
}
